import { describe, expect, it } from 'vitest';
import { piecesOf, stillToWait, turnOf } from './burst.ts';
import type { Decision } from './decide.ts';
import type { StoredInbound, Turn } from './ports.ts';

const T = Date.parse('2026-11-23T01:00:00Z');
const text = (said: string, at = 0): StoredInbound => ({
  id: said,
  at: T + at,
  receivedAt: T + at,
  content: { kind: 'text', text: said },
});
const turn = (first: StoredInbound) => ({ inbound: first, more: true }) as unknown as Turn;

/** Decides by the text: which are understood, and which may go on. */
function decider(understood: readonly string[], goesOn: readonly string[] = []) {
  return ({ inbound }: Turn) => {
    const said = inbound.content.kind === 'text' ? inbound.content.text : '';
    const missed = !understood.includes(said);
    return { missed, tentative: missed || goesOn.includes(said) } as Decision;
  };
}

describe('several short texts', () => {
  it('are pieces of one thought as long as they are short and close', () => {
    const long = text('x'.repeat(80), 3);
    expect(piecesOf([text('warung'), text('bu sri', 900), long]).map(({ id }) => id)).toEqual([
      'warung',
      'bu sri',
    ]);
    expect(piecesOf([text('a'), text('b', 60_000)])).toHaveLength(1);
  });

  it('wait for what follows the last, but not for ever', () => {
    expect(stillToWait([text('a')], 1500, T + 500)).toBe(1000);
    expect(stillToWait([text('a'), text('b', 1400)], 1500, T + 1500)).toBe(1400);
    expect(stillToWait([text('a'), text('b', 5900)], 1500, T + 5900)).toBe(100);
    expect(stillToWait([text('a')], 1500, T + 9000)).toBe(0);
  });

  const pieces = [text('warung'), text('bu sri')];
  const [first] = pieces as [StoredInbound];
  const decided = (decide: (turn: Turn) => Decision, mayFollow: boolean, of = pieces) => {
    const found = turnOf(turn(first), of, decide, mayFollow);
    if (!found) return null;
    const { inbound, others = [] } = found.turn;
    return [inbound.content.kind === 'text' ? inbound.content.text : '', ...others];
  };

  it('are one turn when they make sense together', () => {
    expect(decided(decider(['warung bu sri']), true)).toEqual(['warung bu sri', 'bu sri']);
  });

  it('are decided at once when the first is an answer by itself', () => {
    expect(decided(decider(['warung', 'warung bu sri']), true)).toEqual(['warung']);
  });

  it('wait while nothing makes sense yet', () => {
    expect(decided(decider([]), true)).toBeNull();
    expect(decided(decider([]), true, [first])).toBeNull();
    expect(decided(decider(['warung'], ['warung']), true, [first])).toBeNull();
  });

  it('are decided one by one when only that makes sense, else missed once', () => {
    expect(decided(decider(['bu sri']), false)).toEqual(['warung']);
    expect(decided(decider([]), false)).toEqual(['warung bu sri', 'bu sri']);
  });
});
