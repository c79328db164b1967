import { join } from 'node:path';
import type { Hono } from 'hono';
import type { App } from './app.ts';
import { figureCounts } from './followup/figures/figures.ts';
import { QueueIndex } from './followup/queue-index.ts';
import { BUILT_OFFICE, loadAssets } from './office/assets.ts';
import { createStreams } from './office/chat/streams.ts';
import { waking } from './office/chat/waking.ts';
import { createConsole } from './office/console.ts';
import { Trail } from './office/trail/trail.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Log, stackOf } from './platform/log.ts';
import { projectRoot } from './platform/root.ts';
import { calendarThrough, computedYears, missingYears } from './reminders/calendar/coverage.ts';
import { plans } from './reminders/plans/index.ts';

/** How often the queue is brought up to date when nobody looks at it. */
const LOOK_MS = 60_000;

/**
 * Reads the queue now, and looks each minute at what the time has changed of it: of 100,000 cases that
 * takes seconds at first, which no officer should wait for. Ends with the first trouble: whoever
 * looks at the queue then reads it himself.
 */
function keepWarm(queue: QueueIndex, clock: Clock, log: Log): void {
  const look = () =>
    void queue.refresh(clock.now()).catch((error: unknown) => {
      clearInterval(timer);
      log.warn('queue.not_read', { stack: stackOf(error) });
    });
  const timer = setInterval(look, LOOK_MS).unref();
  look();
}

/** The officers' console over the running program. `built` is the folder its style and script are in. */
export function consoleOf(
  config: Config,
  log: Log,
  {
    database,
    clock,
    sentences,
    content,
    engine,
    feed,
    channels,
  }: Pick<App, 'database' | 'clock' | 'sentences' | 'content' | 'engine' | 'feed' | 'channels'>,
  built = join(projectRoot, BUILT_OFFICE),
): Hono {
  const queue = new QueueIndex(database.followup);
  keepWarm(queue, clock, log);
  return createConsole({
    publicUrl: config.publicUrl,
    region: config.region,
    hours: config.serviceHours,
    operator: config.operator ?? null,
    store: waking(database, () => void engine.wakeAll()),
    accounts: database.accounts,
    followup: database.followup,
    employers: database.employers,
    timeline: database.timeline,
    act: database.act,
    chat: database.chat,
    chatStreams: createStreams(feed),
    channels,
    channelStatus: (name) => channels.find((one) => one.name === name)?.status() ?? null,
    feed,
    replies: database.replies,
    queue,
    figures: figureCounts(database.figures, config.region),
    tips: database.tips,
    reminders: {
      counts: database.reminderCounts,
      kinds: plans.map(({ kind }) => kind),
      holdouts: config.holdouts,
      calendar: (now) => ({
        through: calendarThrough(),
        missing: missingYears(now),
        computed: computedYears(now),
      }),
    },
    misunderstood: database.misunderstood,
    filters: database.filters,
    trail: new Trail(database.audit),
    content,
    sentences,
    assets: loadAssets(built),
    clock,
    log,
  });
}
