import { assign, setup } from 'xstate';

/** How long each step may take before it counts as stuck, and the pauses between lives. All in ms. */
export type Patience = {
  /** From the start of the browser to anything of WhatsApp's. */
  start: number;
  /** Without a new QR code the page has stopped showing any. */
  qr: number;
  /** From `authenticated` to `ready`, before the page is poked, and as long again after it. */
  ready: number;
  /** In a state of the connection that is not CONNECTED. */
  unsteady: number;
  /** Between lives: after one, two, three … failures in a row; the last one repeats. */
  pauses: readonly number[];
  /** After another WhatsApp Web took over the session: no fight about it. */
  conflict: number;
  /** Where the machine lacks a browser or its folder cannot be written, before it is looked again. */
  lacking: number;
  /** A life that was ready for so long was a good one: the next failure is the first. */
  good: number;
};

export const PATIENCE: Patience = {
  start: 90_000,
  qr: 90_000,
  ready: 30_000,
  unsteady: 120_000,
  pauses: [1_000, 3_000, 10_000, 30_000, 60_000, 300_000],
  conflict: 600_000,
  lacking: 300_000,
  good: 300_000,
};

/** What the browser's process tells, and what is asked of the connection. */
export type ConnectionEvent =
  | { type: 'start' | 'stop' }
  | { type: 'code' | 'authenticated' | 'ready' | 'steady' | 'unsteady' }
  /** Another WhatsApp Web has the session. */
  | { type: 'conflict' }
  /** The phone unlinked us. */
  | { type: 'logout' }
  /** This life is over, for this reason. */
  | { type: 'over'; why: string }
  /** A good life is ended on purpose: too much memory, or the hour of the planned restart. */
  | { type: 'renew'; why: string }
  /** There is no browser, or no folder to keep the session in. */
  | { type: 'lacking'; why: string };

type Context = {
  patience: Patience;
  /** Lives in a row that failed. */
  failures: number;
  /** Why the last life ended, as a code; null: none did. */
  why: string | null;
};

const base = setup({
  types: {
    context: {} as Context,
    events: {} as ConnectionEvent,
    input: {} as { patience: Patience },
  },
  actions: {
    /** A life of the browser's process begins, and ends. */
    begin: () => {},
    end: () => {},
    /** The page may have synced before anybody listened. */
    poke: () => {},
    /** Messages are received and sent from now on; what was missed is to be asked for. */
    welcome: () => {},
    failed: assign({
      failures: ({ context }) => context.failures + 1,
      why: (_, { why }: { why: string }) => why,
    }),
    renewed: assign({ failures: 0, why: (_, { why }: { why: string }) => why }),
    good: assign({ failures: 0, why: null }),
  },
  delays: {
    start: ({ context }) => context.patience.start,
    code: ({ context }) => context.patience.qr,
    ready: ({ context }) => context.patience.ready,
    unsteady: ({ context }) => context.patience.unsteady,
    conflict: ({ context }) => context.patience.conflict,
    lacking: ({ context }) => context.patience.lacking,
    good: ({ context }) => context.patience.good,
    pause: ({ context: { patience, failures } }) =>
      patience.pauses[Math.min(Math.max(0, failures - 1), patience.pauses.length - 1)] ?? 0,
  },
});

const stuck = (why: string) =>
  ({ target: '#connection.waiting', actions: { type: 'failed', params: { why } } }) as const;

/**
 * The connection to WhatsApp Web. Each known way to be stuck has its watchdog and its way back; for
 * what only a person can mend (pairing, a session that somebody else took, a missing browser) the
 * state's name is the alarm. `begin` and `end` are a life of the browser's process.
 */
export const connection = base.createMachine({
  id: 'connection',
  initial: 'stopped',
  context: ({ input }) => ({ ...input, failures: 0, why: null }),
  states: {
    stopped: { on: { start: 'live' } },
    live: {
      entry: 'begin',
      exit: 'end',
      initial: 'starting',
      on: {
        stop: 'stopped',
        over: {
          target: 'waiting',
          actions: { type: 'failed', params: ({ event }) => ({ why: event.why }) },
        },
        renew: {
          target: 'waiting',
          actions: { type: 'renewed', params: ({ event }) => ({ why: event.why }) },
        },
        lacking: {
          target: 'lacking',
          actions: { type: 'failed', params: ({ event }) => ({ why: event.why }) },
        },
        conflict: { target: 'conflict', actions: { type: 'failed', params: { why: 'conflict' } } },
        // The library removes the session's folder under the browser: a new life shows a new code.
        logout: { target: 'waiting', actions: { type: 'renewed', params: { why: 'logout' } } },
        code: '.pairing',
        authenticated: '.opening',
        ready: '.ready',
      },
      states: {
        starting: { after: { start: stuck('start-timeout') } },
        // Entered anew with each code. The library's own refresh of an idle page fails in silence.
        pairing: { after: { code: stuck('code-idle') } },
        opening: {
          initial: 'patient',
          states: {
            patient: { after: { ready: { target: 'poked', actions: 'poke' } } },
            poked: { after: { ready: stuck('no-ready') } },
          },
        },
        ready: {
          entry: 'welcome',
          // A page that is loaded anew tells both again.
          on: { authenticated: {} },
          after: { good: { actions: 'good' } },
          initial: 'steady',
          states: {
            steady: { on: { unsteady: 'unsteady' } },
            unsteady: { on: { steady: 'steady' }, after: { unsteady: stuck('not-connected') } },
          },
        },
      },
    },
    waiting: { after: { pause: 'live' }, on: { stop: 'stopped' } },
    conflict: { after: { conflict: 'live' }, on: { stop: 'stopped', start: 'live' } },
    lacking: { after: { lacking: 'live' }, on: { stop: 'stopped', start: 'live' } },
  },
});
