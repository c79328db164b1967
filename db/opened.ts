/** Texts kept in each of the two generations; some megabytes in all. */
const KEPT = 4096;
/** Of a sealed value: its nonce and tag, which no two values share. */
const NONCE = [1, 13] as const;
const TAG_LENGTH = 16;

/**
 * What was sealed or opened lately, so that the next turn of a talk need not open it again: a
 * sealed value never changes. Forgotten in whole when somebody's data is erased.
 */
export class Opened {
  #young = new Map<string, string>();
  #old = new Map<string, string>();

  get(sealed: Uint8Array): string | undefined {
    const key = keyOf(sealed);
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.#keep(key, old);
    return old;
  }

  set(sealed: Uint8Array, text: string): void {
    this.#keep(keyOf(sealed), text);
  }

  forget(): void {
    this.#young.clear();
    this.#old.clear();
  }

  #keep(key: string, text: string): void {
    if (this.#young.size >= KEPT) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, text);
  }
}

function keyOf(sealed: Uint8Array): string {
  const data = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  return data.toString('latin1', ...NONCE) + data.toString('latin1', data.length - TAG_LENGTH);
}
