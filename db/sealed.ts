import type { Vault } from '../src/platform/crypto.ts';

/** JSON sealed for one column; the column's name is bound into it. */
export type Sealed<T> = {
  seal(value: T): Buffer;
  open(sealed: Uint8Array): T;
};

/** A column that holds sealed JSON. */
export function sealed<T>(vault: Vault, column: string): Sealed<T> {
  return {
    seal: (value) => vault.seal(column, JSON.stringify(value)),
    open: (data) => JSON.parse(vault.open(column, data)) as T,
  };
}
