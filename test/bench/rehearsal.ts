import type { Tx } from '../../db/open.ts';
import { createApp, openConfigured } from '../../src/app.ts';
import { createLog } from '../../src/platform/log.ts';
import { inboundOf, STEPS } from './crowd.ts';
import { nullChannel, settingsIn } from './subject.ts';

/** One write as the program asked for it. */
export type Asked = { readonly name: string; readonly args: readonly unknown[] };

/** What each step of the script writes: its commits in order, each with its writes. */
export type Footprint = readonly (readonly (readonly Asked[])[])[];

/** Takes one owner through the script in the real program and notes every write. */
export async function rehearse(dataDir: string): Promise<Footprint> {
  const config = settingsIn(dataDir);
  const { database, clock } = openConfigured(config);
  let commits: Asked[][] = [];
  const noting = (tx: Tx, asked: Asked[]): Tx =>
    new Proxy(tx, {
      get(target, name) {
        const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
        return (...args: unknown[]) => {
          asked.push({ name: String(name), args });
          return method(...args);
        };
      },
    });
  const app = createApp(config, createLog('error'), {
    database: {
      ...database,
      write: (work) =>
        database.write((tx) => {
          const asked: Asked[] = [];
          commits.push(asked);
          return work(noting(tx, asked));
        }),
    },
    clock,
    channels: [nullChannel()],
  });
  await app.start();
  const footprint: Asked[][][] = [];
  for (let step = 0; step < STEPS; step++) {
    commits = [];
    await app.engine.accept([inboundOf({ owner: 0, step })]);
    await app.idle();
    footprint.push(commits);
  }
  const outcomes = await database.followup.outcomes(0);
  await app.stop();
  if (!outcomes.some(({ kind }) => kind === 'file_submitted'))
    throw new Error('the script of test/bench/crowd.ts no longer leads to a handed-over file');
  return footprint;
}

/** How many messages each step is answered with. */
export function answersOf(footprint: Footprint): number[] {
  return footprint.map(
    (commits) => commits.flat().filter(({ name }) => name === 'markSent').length,
  );
}
