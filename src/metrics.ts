import { Counter, Gauge, Registry } from 'prom-client';
import type { App } from './app.ts';
import { budgetOf } from './delivery/welcome.ts';
import type { Count, Counted } from './platform/count.ts';

const COUNTERS: {
  readonly [Name in keyof Counted]: [name: string, help: string, labels: (keyof Counted[Name])[]];
} = {
  in: ['siap_messages_in_total', 'Messages that came in.', ['channel']],
  out: ['siap_messages_out_total', 'Messages that were sent.', ['channel']],
  reminders: ['siap_reminders_total', 'Reminders that were due, by decision.', ['kind', 'is']],
  failed: ['siap_sends_failed_total', 'Tries to send that failed, by cause.', ['channel', 'code']],
  billed: [
    'siap_messages_billed_total',
    'Messages that the channel bills.',
    ['channel', 'category'],
  ],
  refused: [
    'siap_webhook_refused_total',
    'Webhook calls that were turned away.',
    ['channel', 'why'],
  ],
};

export type Metrics = {
  count: Count;
  /** All of it as it now is, in Prometheus' text format. */
  text(app: Pick<App, 'database' | 'channels' | 'clock'>): Promise<string>;
  readonly contentType: string;
};

/** Counts what happens and tells how things are, for Prometheus. Holds nothing personal. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const counters = new Map(
    Object.entries(COUNTERS).map(([key, [name, help, labelNames]]) => [
      key,
      new Counter({ name, help, labelNames: labelNames as string[], registers: [registry] }),
    ]),
  );
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `siap_${name}`, help, labelNames, registers: [registry] });
  const up = gauge('channel_up', '1 while the channel is well.', 'channel');
  const state = gauge('channel_state', '1 for the word that tells how it is.', 'channel', 'state');
  const alarm = gauge('channel_alarm', '1 while a person is needed.', 'channel', 'code');
  const memory = gauge('channel_memory_bytes', 'Held outside this process.', 'channel');
  const waiting = gauge('outbox_waiting', 'Messages that wait to be sent.', 'channel');
  const oldest = gauge('outbox_oldest_seconds', 'How long the oldest of them waits.', 'channel');
  const dead = gauge('outbox_aside', 'Messages that were put aside for a person.', 'channel');
  const inbox = gauge('inbox_waiting', 'Messages that wait for their turn.');
  const parked = gauge('inbox_aside', 'Messages that no turn could handle.');
  const left = gauge('unasked_left', 'How many unasked messages may still go today.', 'channel');
  const perDay = gauge('unasked_per_day', 'How many may go in a day.', 'channel');
  const all = [up, state, alarm, memory, waiting, oldest, dead, left, perDay];

  return {
    contentType: registry.contentType,
    count: (name, labels, more = 1) => counters.get(name)?.inc(labels, more),
    async text({ database, channels, clock }) {
      const now = clock.now();
      for (const one of all) one.reset();
      for (const channel of channels) {
        const { name } = channel;
        const word = channel.status();
        const code = channel.alarm?.() ?? null;
        const bytes = channel.memory?.() ?? null;
        up.set({ channel: name }, word === 'ok' ? 1 : 0);
        state.set({ channel: name, state: word }, 1);
        if (code !== null) alarm.set({ channel: name, code }, 1);
        if (bytes !== null) memory.set({ channel: name }, bytes);
        const { welcome } = channel.capabilities;
        if (welcome) {
          const facts = await database.outbox.welcome(name, now);
          const budget = budgetOf(welcome, facts, now);
          left.set({ channel: name }, budget.left);
          perDay.set({ channel: name }, budget.perDay);
        }
        waiting.set({ channel: name }, 0);
        oldest.set({ channel: name }, 0);
        dead.set({ channel: name }, 0);
      }
      for (const line of await database.lines()) {
        waiting.set({ channel: line.channel }, line.waiting);
        oldest.set(
          { channel: line.channel },
          line.oldest === null ? 0 : (now - line.oldest) / 1000,
        );
        dead.set({ channel: line.channel }, line.dead);
      }
      const health = await database.health();
      inbox.set(health.inbox);
      parked.set(health.parked);
      return await registry.metrics();
    },
  };
}
