import { describe, expect, it } from 'vitest';
import { Vault } from '../src/platform/crypto.ts';
import { Opened } from './opened.ts';
import { sealed } from './sealed.ts';

const vault = new Vault({ current: 1, secrets: new Map([[1, Buffer.alloc(32, 7)]]) });

describe('what was opened lately', () => {
  it('is given as a value of its own each time', () => {
    const column = sealed<{ names: string[] }>(vault, 'a.b', new Opened());
    const data = column.seal({ names: ['Siti'] });
    column.open(data).names.push('Warni');
    expect(column.open(data)).toEqual({ names: ['Siti'] });
  });

  it('is forgotten when somebody is erased, and opens from the sealed value again', () => {
    const lately = new Opened();
    const column = sealed<string>(vault, 'a.b', lately);
    const data = column.seal('Siti');
    expect(lately.get(data)).toBe('"Siti"');
    lately.forget();
    expect(lately.get(data)).toBeUndefined();
    expect(column.open(data)).toBe('Siti');
  });

  it('never holds more than two generations, and keeps what is used', () => {
    const lately = new Opened();
    const first = vault.seal('a.b', 'first');
    const unused = vault.seal('a.b', 'unused');
    lately.set(unused, 'unused');
    lately.set(first, 'first');
    for (let i = 0; i < 9000; i++) {
      lately.set(vault.seal('a.b', String(i)), String(i));
      if (i % 1000 === 0) lately.get(first);
    }
    expect(lately.get(first)).toBe('first');
    expect(lately.get(unused)).toBeUndefined();
  });

  it('does not open in another column', () => {
    const data = sealed<string>(vault, 'a.b', new Opened()).seal('Siti');
    expect(() => sealed<string>(vault, 'a.c', new Opened()).open(data)).toThrow();
  });
});
