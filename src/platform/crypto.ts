import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomFillSync,
} from 'node:crypto';

/** Versioned secrets: 32 bytes each. New values are sealed with `current`; old ones stay readable. */
export type Keys = { current: number; secrets: ReadonlyMap<number, Buffer> };

const NONCE = 12;
const TAG = 16;

/** Encrypts fields at rest and makes keyed hashes to look them up by. */
export class Vault {
  readonly #current: number;
  readonly #sealing = new Map<number, Buffer>();
  readonly #hashing: Buffer;
  readonly #nonces = new Uint8Array(NONCE * 256);
  #nonceAt = this.#nonces.length;

  constructor(keys: Keys) {
    this.#current = keys.current;
    for (const [version, secret] of keys.secrets)
      this.#sealing.set(version, derive(secret, 'seal'));
    // The oldest key makes the hashes: they must stay the same when a new sealing key is added.
    const oldest = Math.min(...keys.secrets.keys());
    this.#hashing = derive(keys.secrets.get(oldest) ?? Buffer.alloc(0), 'hash');
  }

  /**
   * AES-256-GCM. `purpose` (table and column) is bound into it: a value copied into another
   * column does not open.
   */
  seal(purpose: string, text: string): Buffer {
    const key = this.#sealing.get(this.#current);
    if (!key) throw new Error('no current key');
    const nonce = this.#nonce();
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.from(purpose));
    const body = cipher.update(text, 'utf8');
    cipher.final();
    return Buffer.concat([Uint8Array.of(this.#current), nonce, body, cipher.getAuthTag()]);
  }

  /** Opens what `seal` made. Throws when the key or the purpose is another, or a byte changed. */
  open(purpose: string, sealed: Uint8Array): string {
    const data = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const key = this.#sealing.get(data[0] ?? 0);
    if (!key) throw new Error(`no key of version ${data[0]}`);
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(1, 1 + NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(purpose));
    decipher.setAuthTag(data.subarray(data.length - TAG));
    const text = decipher.update(data.subarray(1 + NONCE, data.length - TAG), undefined, 'utf8');
    return text + decipher.final('utf8');
  }

  /** A keyed hash (32 hexadecimal digits): equal texts of one purpose have equal hashes. */
  hash(purpose: string, text: string): string {
    return createHmac('sha256', this.#hashing)
      .update(`${purpose}\u0000${text}`)
      .digest('hex')
      .slice(0, 32);
  }

  #nonce(): Uint8Array {
    if (this.#nonceAt === this.#nonces.length) {
      randomFillSync(this.#nonces);
      this.#nonceAt = 0;
    }
    this.#nonceAt += NONCE;
    return this.#nonces.slice(this.#nonceAt - NONCE, this.#nonceAt);
  }
}

function derive(secret: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `siap-jkn/${use}`, 32));
}
