import type { Crowd } from './crowd.ts';
import { type Figure, quantile } from './figures.ts';
import type { Subject } from './subject.ts';

/** Turns that arrive in a second, whether or not earlier ones are done. */
const RATE = 500;
const AIM_MS = 20;

/** Messages come at random moments; each turn's time counts from the moment its message was due. */
export async function openLoop(
  subject: Subject,
  crowd: Crowd,
  { turns }: { turns: number },
): Promise<Figure[]> {
  const begun = performance.now();
  const took = await arriving(subject, crowd, { turns, rate: RATE });
  const seconds = (performance.now() - begun) / 1000;
  const p99 = quantile(took, 0.99);
  return [
    {
      what: `${RATE} turns/s arriving, p50 / p99 / longest`,
      got: `${quantile(took).toFixed(1)} / ${p99.toFixed(1)} / ${Math.max(...took).toFixed(1)} ms (${Math.round(turns / seconds)}/s done)`,
      aim: `p99 < ${AIM_MS} ms`,
      ok: p99 < AIM_MS,
    },
  ];
}

/** Lets `rate` turns a second arrive at random moments; gives the ms that each took from then on. */
export async function arriving(
  subject: Subject,
  crowd: Crowd,
  { turns, rate }: { turns: number; rate: number },
): Promise<number[]> {
  const next = seeded(7);
  const took: number[] = [];
  const under: Promise<void>[] = [];
  let due = performance.now();
  for (const said of crowd.take(turns)) {
    due += (-Math.log(1 - next()) * 1000) / rate;
    const at = due;
    while (performance.now() < at) await pause(Math.max(0, at - performance.now()));
    under.push(subject.turn(said).then(() => void took.push(performance.now() - at)));
  }
  await Promise.all(under);
  return took;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => (ms < 1 ? setImmediate(resolve) : setTimeout(resolve, ms - 0.5)));
}

/** Always the same "random" numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
