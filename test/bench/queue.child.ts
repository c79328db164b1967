import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openDatabase } from '../../db/open.ts';
import { createApp } from '../../src/app.ts';
import { consoleOf } from '../../src/console.ts';
import { QueueIndex } from '../../src/followup/queue-index.ts';
import { openSession } from '../../src/office/accounts/session.ts';
import { createLog } from '../../src/platform/log.ts';
import { web } from '../../src/web.ts';
import { quantile, timed } from './figures.ts';
import { nullChannel, settingsIn } from './subject.ts';

/** Milliseconds of one kind of request. */
export type Took = { what: string; p50: number; p95: number; bytes: number };
export type QueueFigures = {
  /** From the start until the first page is there, and the longest that nothing else could run. */
  load: { ms: number; longestPause: number; mb: number };
  /** A page with nothing on it but the frame. */
  trivial: Took;
  pages: Took[];
  /** Until the index has what one officer, a minute's passing, or an hour's has changed. */
  refresh: { oneChange: { p50: number; p95: number }; minute: number; hour: number };
};

const MINUTE = 60_000;
/** Pages of the queue, each as an officer would ask for it. */
const PAGES: readonly (readonly [string, string])[] = [
  ['all to be done', '/'],
  ...[
    'saya',
    'bebas',
    'petugas',
    'telepon',
    'lewat',
    'putuskan',
    'siap',
    'betulkan',
    'kurang',
    'janji',
    'tak-terjawab',
    'diajukan',
    'hukum',
    'tunda',
    'semua',
  ].map((view) => [`view ${view}`, `/?tampilan=${view}`] as const),
  ['a kecamatan', '/?kecamatan=33.27.08'],
  ['nobody’s in a kecamatan', '/?tampilan=siap&kecamatan=33.27.08&petugas=-'],
  ['words of many', '/?tampilan=semua&cari=warung+sri'],
  ['words of one', '/?tampilan=semua&cari=warung+77777'],
  ['words of none', '/?tampilan=semua&cari=tidak+ada'],
  ['page 1,000', '/?tampilan=semua&hal=1000'],
  ['the list alone', '/antrean/daftar?tampilan=kurang'],
];

async function measure(dataDir: string, built: string, times: number): Promise<QueueFigures> {
  const config = settingsIn(dataDir);
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const database = openDatabase(config, () => clock);
  const log = createLog('error');
  const app = createApp(config, log, { database, clock, channels: [nullChannel()] });
  const [officer] = await database.accounts.officers();
  if (!officer) throw new Error('nobody');
  const now = clock.now();
  const token = await database.write((tx) =>
    openSession(tx, { officerId: officer.id, device: 'bench', now }),
  );
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().rss / 2 ** 20;
  };
  const before = heap();
  const pause = monitorEventLoopDelay({ resolution: 5 });
  pause.enable();
  const { fetch } = web(app, { office: consoleOf(config, log, app, built) });
  const ask = async (path: string, init: RequestInit = {}, status = 200) => {
    const headers = { cookie: `siap-petugas=${token}`, origin: config.publicUrl };
    const answer = await fetch(
      new Request(`${config.publicUrl}/office${path}`, { ...init, headers }),
    );
    if (answer.status !== status) throw new Error(`${path}: ${answer.status}`);
    return (await answer.text()).length;
  };
  const ms = await timed(() => ask('/'));
  pause.disable();
  const load = { ms, longestPause: pause.max / 1e6, mb: heap() - before };

  const took = async (what: string, work: () => Promise<number>): Promise<Took> => {
    const all: number[] = [];
    let bytes = 0;
    for (let at = 0; at < times; at++)
      all.push(
        await timed(async () => {
          bytes = await work();
        }),
      );
    return { what, p50: quantile(all), p95: quantile(all, 0.95), bytes };
  };
  const frame = () => ask('/tidak-ada', {}, 404);
  await took('warm', frame);
  await took('warm', () => ask('/'));
  const trivial = await took('the frame alone', frame);
  const pages: Took[] = [];
  for (const [what, path] of PAGES) pages.push(await took(what, () => ask(path)));
  const number = new URLSearchParams({ cari: '+6285700077777' });
  pages.push(
    await took('a telephone number', () => ask('/cari', { method: 'POST', body: number })),
  );

  const index = new QueueIndex(database.followup);
  await index.refresh(clock.now());
  const [first] = index.page('to_do', officer.id, { within: () => true }).rows;
  if (!first) throw new Error('no cases');
  const { id, employerId } = first.facts;
  const changes: number[] = [];
  for (let at = 0; at < times; at++) {
    const at = clock.now();
    const version = index.ofEmployer(employerId)?.version ?? 0;
    await database.write(async (tx) => {
      await tx.changeCase(id, version, { misses: version % 5 }, at);
      await tx.audit({ actor: officer.id, action: 'bench', subject: employerId, at });
    });
    changes.push(await timed(() => index.refresh(at)));
  }
  const after = async (ms: number) => {
    const all: number[] = [];
    for (let at = 0; at < times; at++) {
      ahead += ms;
      all.push(await timed(() => index.refresh(clock.now())));
    }
    return quantile(all, 0.95);
  };
  const minute = await after(MINUTE);
  const hour = await after(60 * MINUTE);
  await app.stop();
  const oneChange = { p50: quantile(changes), p95: quantile(changes, 0.95) };
  const refresh = { oneChange, minute, hour };
  return { load, trivial, pages, refresh };
}

const [, , dataDir = '', built = '', times = '0'] = process.argv;
process.stdout.write(JSON.stringify(await measure(dataDir, built, Number(times))));
