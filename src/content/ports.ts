/** One line of the content register. `hash`: of what was signed; empty where a signature was withdrawn. */
export type Signature = {
  id: string;
  item: string;
  hash: string;
  officerId: string;
  letter: string;
  /** ISO day. */
  letterDate: string;
  /** UTC ms. */
  at: number;
};

export interface SignatureReader {
  /** The id of the newest line, or null: whether there is anything new to read. */
  newest(): Promise<string | null>;
  /** The whole register, oldest line first. */
  all(): Promise<Signature[]>;
}

export interface SignatureTx {
  /** The whole register as it stands in this transaction, oldest line first. */
  signatures(): Promise<Signature[]>;
  addSignature(line: Omit<Signature, 'id'>): Promise<void>;
}
