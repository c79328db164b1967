import { stackOf } from '../../../platform/log.ts';
import type { FromBrowser, ToBrowser } from '../wire.ts';
import { type Life, live } from './life.ts';
import { createTelling } from './told.ts';

/** The process with the browser. It lives as long as the program that began it, and no longer. */
let life: Life | null = null;
let ending = false;

function send(what: FromBrowser): void {
  if (process.connected) process.send?.(what);
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  await life?.close().catch(() => {});
  process.exit(code);
}

/** One sentence's worth of why, without the words of the error: they may quote what somebody wrote. */
function broken(why: string, error?: unknown): void {
  if (ending) return;
  send({ t: 'broken', why, ...(error === undefined ? {} : { stack: stackOf(error) }) });
  void end(1);
}

const telling = createTelling(send);

process.on('message', (what: ToBrowser) => {
  if (what.t === 'end') return void end(0);
  if (what.t !== 'begin') return life?.hear(what);
  live(what.order, telling, broken).then(
    (begun) => {
      life = begun;
    },
    // The library rejects with bare strings too.
    (error: unknown) => broken(startTrouble(error), error),
  );
});
process.on('disconnect', () => void end(0));
process.on('SIGTERM', () => void end(0));
// A signal of the terminal goes to all its processes: the program decides, and tells us.
process.on('SIGINT', () => {});
process.on('unhandledRejection', (error) => broken('unhandled', error));
process.on('uncaughtException', (error) => broken('uncaught', error));

function startTrouble(error: unknown): string {
  const said = String(error instanceof Error ? error.message : error);
  if (/auth timeout/i.test(said)) return 'start-timeout';
  if (/already running|profile .*in use|ProcessSingleton|code 21/i.test(said))
    return 'profile-in-use';
  if (/ENOENT|not found at|Failed to launch/i.test(said)) return 'no-browser';
  if (/EACCES|EROFS|EPERM|permission/i.test(said)) return 'session-not-writable';
  if (/ERR_|net::/i.test(said)) return 'no-network';
  return 'start';
}
