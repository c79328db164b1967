import { FILE_CONSENT } from '../../flows/consent.ts';

/** Why nothing may leave the house. */
export type Bar = 'erased' | 'not_agreed' | 'withdrawn';

type Ledger = {
  readonly erasedAt: number | null;
  /** In their order; the last one for a purpose counts. */
  readonly consents: readonly { readonly purpose: string; readonly given: boolean }[];
};

/** Whether the owner's consent lets a file out (UU 27/2022 Ps 20(2)); null: it does. */
export function barOf({ erasedAt, consents }: Ledger): Bar | null {
  if (erasedAt !== null) return 'erased';
  const own = consents.filter(({ purpose }) => purpose === FILE_CONSENT);
  if (own.at(-1)?.given === true) return null;
  return own.some(({ given }) => given) ? 'withdrawn' : 'not_agreed';
}
