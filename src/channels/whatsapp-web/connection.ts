import { createActor } from 'xstate';
import type { Pairing } from '../../delivery/channel.ts';
import { findBrowser } from './browser-path.ts';
import { begin, type Child } from './child.ts';
import { connection as machine, PATIENCE } from './machine.ts';
import { CHANNEL, type WhatsAppWebOptions } from './options.ts';
import { copySession, freeProfile, sessionWritable } from './session.ts';
import type { FromBrowser, ToBrowser } from './wire.ts';

const GIB = 1024 ** 3;
/** From so many failures in a row on, a person should look. */
const ALARM_AT = 5;
/** The planned restart. */
export const PLANNED = 'planned';

export type Connection = {
  start(): void;
  stop(): Promise<void>;
  /** Ends this life and begins another. `why`: a code. */
  renew(why: string): void;
  /** This life is broken. `why`: a code. */
  over(why: string): void;
  /** False where there is nobody to say it to. */
  say(what: ToBrowser): boolean;
  /** 'ok', or what it is doing or waits for, in one word. */
  word(): string;
  /** Why a person is needed, or null. */
  alarm(): string | null;
  pairing(): Pairing | null;
  memory(): number | null;
  /** The digits of the number that is linked; null: not known. */
  number(): string | null;
};

/** Runs the machine of the connection with a real browser's process. */
export function createConnection(
  options: WhatsAppWebOptions,
  on: { told(what: FromBrowser): void; ready(): void; begun(): void; lost(): void },
): Connection {
  const { folder, log } = options;
  let child: Child | null = null;
  let ending: Promise<void> = Promise.resolve();
  let pairing: Pairing | null = null;
  let memory: number | null = null;
  let isReady = false;
  let number: string | null = null;
  let told = 'stopped';

  const actor = createActor(
    machine.provide({
      actions: {
        begin: ({ context }) => {
          const { why } = context;
          ending = ending.then(() => beginLife(why)).catch(() => over('start'));
        },
        end: () => {
          const old = child;
          child = null;
          isReady = false;
          pairing = null;
          on.lost();
          if (old) ending = ending.then(() => old.end());
        },
        poke: () => void say({ t: 'poke' }),
        welcome: () => {
          isReady = true;
          pairing = null;
          on.ready();
        },
      },
    }),
    { input: { patience: { ...PATIENCE, ...options.patience } } },
  );

  function say(what: ToBrowser): boolean {
    if (child === null || (what.t === 'send' && !isReady)) return false;
    child.say(what);
    return true;
  }

  function over(why: string): void {
    actor.send({ type: 'over', why });
  }

  function beginLife(why: string | null): void {
    // Stopped, or at the next step already, while the life before it was ending.
    if (!actor.getSnapshot().matches('live') || child !== null) return;
    const chromium = findBrowser(options.chromiumPath);
    if (chromium === null) return actor.send({ type: 'lacking', why: 'no-browser' });
    if (!sessionWritable(folder))
      return actor.send({ type: 'lacking', why: 'session-not-writable' });
    freeProfile(folder);
    if (why === PLANNED) copySession(folder);
    on.begun();
    const mine: Child = begin(options.program, order(chromium), {
      told: (what) => {
        if (child === mine) hear(what);
      },
      gone: () => {
        if (child === mine) over('process-gone');
      },
    });
    child = mine;
  }

  function order(chromium: string) {
    const { browserArgs: args, webVersion, pairingNumber } = options;
    const { typing = true, sendMs = 30_000, probeMs = 30_000 } = options;
    return { session: folder, chromium, args, webVersion, pairingNumber, typing, sendMs, probeMs };
  }

  function hear(what: FromBrowser): void {
    switch (what.t) {
      case 'qr':
      case 'code':
        number = null;
        pairing = what.t === 'qr' ? { qr: what.code } : { code: what.code };
        return actor.send({ type: 'code' });
      case 'ready':
        number = /^\d{7,15}$/.test(what.number) ? what.number : null;
        return actor.send({ type: 'ready' });
      case 'authenticated':
        return actor.send({ type: what.t });
      case 'state':
        return hearState(what.state);
      case 'disconnected':
        if (what.reason === 'LOGOUT') return actor.send({ type: 'logout' });
        return over('disconnected');
      case 'broken':
        log.warn('channel.life_ended', {
          channel: CHANNEL,
          code: what.why,
          ...(what.stack === undefined ? {} : { stack: what.stack }),
        });
        if (LACKING.has(what.why)) return actor.send({ type: 'lacking', why: what.why });
        return over(what.why);
      case 'memory':
        memory = what.bytes;
        if (memory > (options.mostMemory ?? 1.5 * GIB))
          actor.send({ type: 'renew', why: 'memory' });
        return;
      default:
        on.told(what);
    }
  }

  function hearState(state: string): void {
    if (state === 'CONFLICT') actor.send({ type: 'conflict' });
    else if (state === 'UNPAIRED' || state === 'UNPAIRED_IDLE') return;
    else actor.send({ type: state === 'CONNECTED' ? 'steady' : 'unsteady' });
  }

  function word(): string {
    const snapshot = actor.getSnapshot();
    if (snapshot.matches({ live: { ready: 'steady' } })) return 'ok';
    if (snapshot.matches({ live: { ready: 'unsteady' } })) return 'unsteady';
    if (snapshot.matches({ live: 'pairing' })) return 'pairing';
    if (snapshot.matches({ live: 'opening' })) return 'opening';
    if (snapshot.matches('stopped')) return 'stopped';
    return snapshot.context.why ?? 'starting';
  }

  function alarm(): string | null {
    const snapshot = actor.getSnapshot();
    if (snapshot.matches({ live: 'pairing' })) return 'needs-pairing';
    if (snapshot.matches('conflict') || snapshot.matches('lacking')) return snapshot.context.why;
    return snapshot.context.failures >= ALARM_AT ? 'keeps-failing' : null;
  }

  /** Only what changed, so that an outage of hours is a few lines. */
  function tell(): void {
    const now = `${word()} ${alarm() ?? ''}`.trim();
    if (now === told) return;
    told = now;
    const code = alarm();
    if (code !== null) log.error('channel.alarm', { channel: CHANNEL, status: word(), code });
    else log.info('channel-state', { channel: CHANNEL, status: word() });
  }

  actor.subscribe(tell);
  actor.start();

  return {
    start: () => actor.send({ type: 'start' }),
    async stop() {
      actor.send({ type: 'stop' });
      await ending;
    },
    renew: (why) => actor.send({ type: 'renew', why }),
    over,
    say,
    word,
    alarm,
    pairing: () => pairing,
    memory: () => memory,
    number: () => number,
  };
}

/** What looking again soon does not mend. */
const LACKING: ReadonlySet<string> = new Set(['no-browser', 'session-not-writable']);
