import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FromBrowser, Order, ToBrowser } from './wire.ts';

const END_MS = 12_000;

export type Child = {
  say(what: ToBrowser): void;
  /** Ends it, by force where it does not end by itself; resolves once it is gone. */
  end(): Promise<void>;
};

/**
 * Begins the process with the browser. `gone` is called once, when it has ended, however that came.
 * What it writes is thrown away: a library's words may hold what somebody wrote.
 */
export function begin(
  program: string,
  order: Order,
  on: { told(what: FromBrowser): void; gone(): void },
): Child {
  const child = fork(program, [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A debugger's port and the like are ours alone.
    execArgv: [],
    env: withoutSecrets(process.env),
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  void ended.then(on.gone);
  child.on('message', (what) => on.told(what as FromBrowser));
  const say = (what: ToBrowser) => {
    if (child.connected) child.send(what, () => {});
  };
  say({ t: 'begin', order });
  return {
    say,
    async end() {
      say({ t: 'end' });
      await Promise.race([ended, sleep(END_MS, undefined, { ref: false })]);
      kill(child);
      await ended;
    },
  };
}

/** The browser's process needs no token, key or address of ours. */
function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(?:SIAP_|TELEGRAM_|WHATSAPP_|DATABASE_URL)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}

function kill(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
