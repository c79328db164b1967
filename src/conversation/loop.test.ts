import { beforeEach, describe, expect, it } from 'vitest';
import { hearAgain, hearMachine } from './loop.ts';
import type { Talk } from './stack.ts';

const MACHINE = 'Terima kasih telah menghubungi Toko Maju. Kami akan segera membalas.';
const MINUTE = 60_000;
let talk: Talk;
beforeEach(() => {
  talk = { frames: [], nextFrame: 1, misses: 0 };
});

describe('a loop with another program', () => {
  it('is answered twice, then ended and noted once', () => {
    const heard = [1, 2, 3, 4, 5].map((at) => hearMachine(talk, `${MACHINE} ${at}`, MINUTE));
    expect(heard).toEqual(['machine', 'machine', 'hush', 'silence', 'silence']);
  });

  it('is also one of near-identical texts that fit nothing', () => {
    const heard = [11, 12, 13, 14, 15].map((at) =>
      hearAgain(talk, `Antrean anda nomor ${at}, mohon ditunggu`, 1000),
    );
    expect(heard).toEqual(['person', 'person', 'person', 'hush', 'silence']);
  });

  it('is not what a person repeats over hours, or says in a word', () => {
    const slowly = [1, 2, 3, 4, 5].map((at) =>
      hearAgain(talk, `saya tidak paham maksudnya ${at}`, 60 * MINUTE),
    );
    const short = [1, 2, 3, 4, 5].map((at) => hearAgain(talk, `embuh ${at}`, 1000));
    expect([...slowly, ...short].every((one) => one === 'person')).toBe(true);
  });

  it('does not keep what was said', () => {
    hearAgain(talk, 'antrean atas nama Warni mohon ditunggu', 1);
    expect(JSON.stringify(talk.echo)).not.toMatch(/[a-z]{5,}":"|Warni/);
  });
});
