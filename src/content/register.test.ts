import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signature, SignatureReader } from './ports.ts';
import { ContentRegister } from './register.ts';
import { standings } from './standing.ts';

const TEXT = 'text:check:obliged';
const RULE = 'rule:rates@2020-01';
const sentences = (text: string) => new Map([['id', new Map([['check:obliged', text]])]]);

/** A register that lines are added to; `read`: how often it was read whole. */
function book() {
  const lines: Signature[] = [];
  const reads = { number: 0 };
  const reader: SignatureReader = {
    newest: async () => lines.at(-1)?.id ?? null,
    async all() {
      reads.number += 1;
      return [...lines];
    },
  };
  const add = (item: string, hash: string, letter = '1/2026') => {
    const id = String(lines.length + 1).padStart(6, '0');
    const about = { officerId: 'o1', letter, letterDate: '2026-11-02', at: 1 };
    lines.push({ id, item, hash, ...about });
  };
  return { reader, add, reads, lines };
}

async function opened(text = 'Wajib.') {
  const { reader, add, reads } = book();
  const register = new ContentRegister(reader, sentences(text));
  const hashOf = (id: string) => register.items.find((item) => item.id === id)?.hash ?? '';
  const status = async (id: string) => {
    await register.refresh();
    return register.standings().find(({ item }) => item.id === id);
  };
  return { register, reader, add, reads, hashOf, status };
}

describe('the register', () => {
  it('begins with drafts', async () => {
    const { register, status } = await opened();
    expect(await status(TEXT)).toMatchObject({ status: 'draft', signature: null });
    expect(register.signatures.size).toBe(0);
  });

  it('a signature of what it says today counts', async () => {
    const { register, add, hashOf, status } = await opened();
    add(TEXT, hashOf(TEXT));
    add(RULE, hashOf(RULE));
    expect((await status(TEXT))?.status).toBe('signed');
    expect((await status(RULE))?.status).toBe('signed');
    const signed = { signedBy: 'o1', date: '2026-11-02', letter: '1/2026' };
    expect(register.signatures).toEqual(
      new Map([
        [RULE, signed],
        [TEXT, signed],
      ]),
    );
  });

  it('what is changed is a draft again, and says which letter signed the old', async () => {
    const { reader, add, hashOf, status } = await opened('Wajib.');
    add(TEXT, hashOf(TEXT), '7/2026');
    expect((await status(TEXT))?.status).toBe('signed');
    const later = new ContentRegister(reader, sentences('Wajib sekali.'));
    await later.refresh();
    const now = later.standings().find(({ item }) => item.id === TEXT);
    expect(now).toMatchObject({ status: 'changed', signature: { letter: '7/2026' } });
  });

  it('a rule that was signed as it no longer is does not count', async () => {
    const { register, add, status } = await opened();
    add(RULE, 'f'.repeat(64));
    expect((await status(RULE))?.status).toBe('changed');
    expect(register.signatures.size).toBe(0);
  });

  it('a signature that was taken back does not count, until it is signed again', async () => {
    const { register, add, hashOf, status } = await opened();
    add(RULE, hashOf(RULE), '1/2026');
    add(RULE, '', '2/2026');
    expect(await status(RULE)).toMatchObject({
      status: 'draft',
      signature: { letter: '1/2026' },
      withdrawn: { letter: '2/2026' },
    });
    expect(register.signatures.size).toBe(0);
    add(RULE, hashOf(RULE), '3/2026');
    expect(await status(RULE)).toMatchObject({ status: 'signed', withdrawn: null });
    expect(register.signatures.get(RULE)?.letter).toBe('3/2026');
  });

  it('is read only when there is something new, and what is decided on stays the same till then', async () => {
    const { register, add, reads, hashOf } = await opened();
    await register.refresh();
    expect(reads.number).toBe(0);
    add(RULE, hashOf(RULE));
    await register.refresh();
    const { signatures } = register;
    await register.refresh();
    expect(reads.number).toBe(1);
    expect(register.signatures).toBe(signatures);
  });
});

it('whatever was written: signed is exactly what was signed last as it is today', async () => {
  const { register } = await opened();
  const [one, two] = register.items;
  if (!one || !two) throw new Error('no items');
  const hash = fc.constantFrom(one.hash, two.hash, '', 'other');
  const line = fc.record({ item: fc.constantFrom(one.id, two.id, 'rule:gone@2020-01'), hash });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (written) => {
      const lines = written.map((about, at) => {
        const rest = { officerId: 'o', letter: 'l', letterDate: '2026-01-01', at };
        return { id: String(at).padStart(6, '0'), ...about, ...rest };
      });
      for (const { item, status, mark } of standings([one, two], lines)) {
        const last = lines.filter((each) => each.item === item.id).at(-1);
        expect(status === 'signed').toBe(last?.hash === item.hash);
        expect(status === 'changed').toBe(
          last !== undefined && last.hash !== '' && last.hash !== item.hash,
        );
        expect(mark).toBe(`${item.hash}.${last?.id ?? ''}`);
      }
    }),
  );
});
