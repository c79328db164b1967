import type { Vault } from '../src/platform/crypto.ts';
import type { Opened } from './opened.ts';

/** JSON sealed for one column; the column's name is bound into it. */
export type Sealed<T> = {
  seal(value: T): Buffer;
  /** A value of its own each time. Throws when the key or the column is another. */
  open(sealed: Uint8Array): T;
};

/** A column that holds sealed JSON. `lately`: what of this column need not be opened again. */
export function sealed<T>(vault: Vault, column: string, lately?: Opened): Sealed<T> {
  return {
    seal(value) {
      const text = JSON.stringify(value);
      const data = vault.seal(column, text);
      lately?.set(data, text);
      return data;
    },
    open(data) {
      let text = lately?.get(data);
      if (text === undefined) {
        text = vault.open(column, data);
        lately?.set(data, text);
      }
      return JSON.parse(text) as T;
    },
  };
}
