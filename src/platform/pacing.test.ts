import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pacing } from './pacing.ts';

const pacing = () => new Pacing({ burst: 3, everyMs: 1000 }, { burst: 5, everyMs: 100 });

/** Sends as fast as is allowed; gives the times at which it was. */
function rush(pace: Pacing, chats: readonly string[], from = 0): number[] {
  let now = from;
  return chats.map((chat) => {
    now = pace.earliest(chat, now);
    pace.sent(chat, now);
    return now;
  });
}

describe('the pace of a chat', () => {
  it('allows a few messages at once, then one more each second', () => {
    expect(rush(pacing(), ['a', 'a', 'a', 'a', 'a'])).toEqual([0, 0, 0, 1000, 2000]);
  });

  it('is earned back by a pause', () => {
    const pace = pacing();
    rush(pace, ['a', 'a', 'a']);
    expect(rush(pace, ['a', 'a', 'a', 'a'], 3000)).toEqual([3000, 3000, 3000, 4000]);
  });

  it('is not saved up beyond the burst, however long the pause', () => {
    expect(rush(pacing(), ['a', 'a', 'a', 'a'], 1_000_000)).toEqual([
      1_000_000, 1_000_000, 1_000_000, 1_001_000,
    ]);
  });

  it("does not slow another chat, but for the channel's own pace", () => {
    const chats = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(rush(pacing(), chats)).toEqual([0, 0, 0, 0, 0, 100, 200]);
  });

  it('never lets more through than burst and pace allow, whoever writes', () => {
    const chat = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(chat, fc.nat(3000)), { maxLength: 60 }), (sends) => {
        const pace = pacing();
        const times: [string, number][] = [];
        let now = 0;
        for (const [to, pause] of sends) {
          now = pace.earliest(to, now + pause);
          pace.sent(to, now);
          times.push([to, now]);
        }
        const most = (kept: number[], burst: number, everyMs: number) =>
          kept.forEach((at, n) => {
            const before = kept[n - burst];
            if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(everyMs);
          });
        most(
          times.map(([, at]) => at),
          5,
          100,
        );
        for (const one of ['a', 'b', 'c'])
          most(
            times.filter(([to]) => to === one).map(([, at]) => at),
            3,
            1000,
          );
      }),
    );
  });
});

describe('a pause that the channel named', () => {
  it('holds this chat until then, and no other', () => {
    const pace = pacing();
    pace.hold('a', 7000);
    expect(pace.earliest('a', 10)).toBe(7000);
    expect(pace.earliest('b', 10)).toBe(10);
  });

  it('is not shortened by a shorter one', () => {
    const pace = pacing();
    pace.hold('a', 7000);
    pace.hold('a', 2000);
    expect(pace.earliest('a', 10)).toBe(7000);
  });
});

it('forgets chats that were quiet, but not those at their limit', () => {
  const pace = new Pacing({ burst: 1, everyMs: 1000 }, { burst: 1_000_000, everyMs: 0 });
  for (let n = 0; n < 20_000; n += 1) pace.sent(`chat ${n}`, n);
  expect(pace.earliest('chat 0', 20_000)).toBe(20_000);
  expect(pace.earliest('chat 19999', 20_000)).toBe(20_999);
});
