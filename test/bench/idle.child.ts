import { createApp, openConfigured } from '../../src/app.ts';
import { createLog } from '../../src/platform/log.ts';
import { addressOf, BENCH } from './crowd.ts';
import { quantile, timed } from './figures.ts';
import { nullChannel, settingsIn } from './subject.ts';

export type Idle = Record<
  'rssMb' | 'heapMb' | 'start' | 'accept' | 'turn' | 'head' | 'cases' | 'health',
  number
>;

/** Opens the program on a filled database and measures it at rest, then its look-ups (medians, ms). */
async function measure(dataDir: string, stored: number, times: number): Promise<Idle> {
  const config = settingsIn(dataDir);
  const begun = performance.now();
  const { database, clock } = openConfigured(config);
  const channels = [nullChannel()];
  const app = createApp(config, createLog('error'), { database, clock, channels });
  await app.start();
  const start = performance.now() - begun;
  await app.idle();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();

  const some = (at: number) => Math.floor((at * stored) / times);
  const each = async (work: (at: number) => Promise<unknown>) => {
    const took: number[] = [];
    for (let at = 0; at < times; at++) took.push(await timed(() => work(at)));
    return quantile(took);
  };
  const inbound = (owner: number, messageId: string) => ({
    channel: BENCH,
    address: addressOf(owner),
    messageId,
    at: clock.now(),
    content: { kind: 'text' as const, text: 'menu' },
  });
  // A message that is known already: the look-ups of `accept`, and nothing to sync.
  const accept = await each((at) =>
    app.engine.accept([inbound(some(at), `${addressOf(some(at))}/00`)]),
  );
  const talks: string[] = [];
  for (let at = 0; at < times; at++)
    await database.write(async (tx) => {
      const { conversationId } = await tx.receive(
        inbound(some(at), `bench/${stored}/${at}`),
        clock.now(),
      );
      await tx.addOutbox({ conversationId, message: { text: 'Halo' }, now: clock.now() });
      talks.push(conversationId);
    });
  const turn = await each((at) => database.turns.nextTurn(talks[at] ?? ''));
  const head = await each((at) => database.outbox.head(talks[at] ?? ''));
  const cases = quantile(
    await Promise.all([1, 2, 3, 4, 5].map(() => timed(() => database.followup.openCases()))),
  );
  const health = await each(() => database.health());
  // What was put in above is answered and sent, so that the next size finds nothing waiting.
  await app.engine.wakeAll();
  await app.idle();
  await app.sender.wakeAll();
  await app.idle();
  await app.stop();
  return {
    rssMb: rss / 2 ** 20,
    heapMb: heapUsed / 2 ** 20,
    start,
    accept,
    turn,
    head,
    cases,
    health,
  };
}

const [, , dataDir = '', stored = '0', times = '0'] = process.argv;
process.stdout.write(JSON.stringify(await measure(dataDir, Number(stored), Number(times))));
