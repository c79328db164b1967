import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Keys, Vault } from './crypto.ts';

const secret = (fill: number) => Buffer.alloc(32, fill);
const keys = (current: number, ...versions: [number, Buffer][]): Keys => ({
  current,
  secrets: new Map(versions),
});
const vault = new Vault(keys(1, [1, secret(7)]));

describe('a field at rest', () => {
  it('opens to the same text, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(vault.open('field.sealed', vault.seal('field.sealed', text))).toBe(text);
      }),
    );
  });

  it('shows nothing of the text, and the same text never looks the same twice', () => {
    const once = vault.seal('a', 'Slamet Contoh 3327081205909901');
    const twice = vault.seal('a', 'Slamet Contoh 3327081205909901');
    expect(once.toString('latin1')).not.toContain('Slamet');
    expect(once.equals(twice)).toBe(false);
  });

  it('keeps every nonce different over more seals than one filling of its stock', () => {
    const nonces = Array.from({ length: 1000 }, () =>
      vault.seal('a', 'x').subarray(1, 13).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(1000);
  });

  it('does not open in another column', () => {
    const sealed = vault.seal('inbox.body', 'halo');
    expect(() => vault.open('outbox.body', sealed)).toThrow();
  });

  it('does not open with another key of the same version', () => {
    const other = new Vault(keys(1, [1, secret(8)]));
    expect(() => other.open('a', vault.seal('a', 'halo'))).toThrow();
  });

  it('does not open when any byte was changed, or some are missing', () => {
    const sealed = vault.seal('a', 'halo');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open('a', changed), `byte ${at}`).toThrow();
      expect(() => vault.open('a', sealed.subarray(0, at)), `${at} bytes`).toThrow();
    }
  });

  it('opens from a view into a larger buffer, as SQLite hands it out', () => {
    const sealed = vault.seal('a', 'halo');
    const larger = Buffer.concat([Buffer.from('xxx'), sealed, Buffer.from('yyy')]);
    expect(vault.open('a', new Uint8Array(larger).subarray(3, 3 + sealed.length))).toBe('halo');
  });

  it('says of an unknown key version which one it is, and nothing else', () => {
    const newer = new Vault(keys(2, [1, secret(7)], [2, secret(9)]));
    expect(() => vault.open('a', newer.seal('a', 'rahasia'))).toThrow('no key of version 2');
  });
});

describe('a new key', () => {
  const rotated = new Vault(keys(2, [1, secret(7)], [2, secret(9)]));

  it('leaves old values readable and seals new ones with the new key', () => {
    expect(rotated.open('a', vault.seal('a', 'lama'))).toBe('lama');
    expect(rotated.seal('a', 'baru')[0]).toBe(2);
    expect(() => vault.open('a', rotated.seal('a', 'baru'))).toThrow();
  });

  it('leaves every hash as it was, so that people are found again', () => {
    expect(rotated.hash('address/telegram', '42')).toBe(vault.hash('address/telegram', '42'));
  });
});

describe('a keyed hash', () => {
  it('is the same for the same text and purpose, and 32 hexadecimal digits', () => {
    expect(vault.hash('a', 'x')).toMatch(/^[0-9a-f]{32}$/);
    expect(vault.hash('a', 'x')).toBe(vault.hash('a', 'x'));
  });

  it('differs by text, purpose and key, also where text and purpose could be mixed up', () => {
    const other = new Vault(keys(1, [1, secret(8)]));
    const all = [
      vault.hash('a', 'x'),
      vault.hash('a', 'y'),
      vault.hash('b', 'x'),
      vault.hash('ax', ''),
      vault.hash('', 'ax'),
      other.hash('a', 'x'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
