import { type Database, openDatabase } from '../../../db/open.ts';
import { type App, createApp } from '../../app.ts';
import type { Channel } from '../../delivery/channel.ts';
import { openUnfinished } from '../../followup/unfinished.ts';
import type { Config } from '../../platform/config.ts';
import type { Log } from '../../platform/log.ts';
import { addStaff, type Staff } from './officers.ts';
import type { Script } from './scripts.ts';
import { keepSentences } from './sentences.ts';
import { doWork, type Work } from './work.ts';

const DAY_MS = 86_400_000;
/** Between two lines of an owner, by the demonstration's clock. */
const BETWEEN_MS = 25_000;
const UNPACED = { burst: 1_000_000, everyMs: 0 };

/** A channel that shows what it is given to nobody: the owners of the demonstration see nothing. */
const mute = (name: string): Channel => ({
  name,
  capabilities: { buttons: false, perChat: UNPACED, overall: UNPACED },
  send: async () => ({ ref: 'demo' }),
  start: async () => undefined,
  stop: async () => undefined,
  status: () => 'ok',
});

/** One thing that happens at a time of the demonstration. */
type Happening = { at: number; script: Script } & ({ lines: readonly string[] } | { work: Work });

function happenings(scripts: readonly Script[], now: number): Happening[] {
  return scripts
    .flatMap((script) => {
      const begun = now - (script.daysAgo + 1) * DAY_MS;
      return [
        { at: begun, script, lines: script.lines },
        ...script.work
          .map((work) => ({ at: begun + work.daysLater * DAY_MS + DAY_MS / 24, script, work }))
          .filter(({ at }) => at < now),
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * Plays the scripts through the real engine and the officers' work through the real rules, in the
 * order of their days, on a clock of its own that ends at `now` (UTC ms). `then` gets the database
 * and the made-up staff.
 */
export async function playDemo(
  config: Config,
  log: Log,
  scripts: readonly Script[],
  now: number,
  then: (database: Database, staff: readonly Staff[]) => Promise<void>,
): Promise<void> {
  const all = happenings(scripts, now);
  const time = { now: all[0]?.at ?? now };
  const clock = { now: () => time.now };
  const database = openDatabase(config, () => clock);
  const app = createApp(config, log, {
    database,
    clock,
    channels: [mute('terminal'), mute('web-chat')],
  });
  try {
    const staff = await addStaff(database, config.publicUrl, time.now);
    const officers = staff.filter(({ role }) => role === 'officer');
    const talks = new Map<string, string>();
    const tick = () => {
      time.now += BETWEEN_MS;
      return time.now;
    };
    for (const one of all) {
      time.now = Math.max(time.now, one.at);
      const { name } = one.script;
      if ('lines' in one) {
        talks.set(name, await talk(app, one.script, tick));
        continue;
      }
      const officer = officers[one.script.daysAgo % officers.length];
      const who = { conversationId: talks.get(name) ?? '', officerId: officer?.id ?? '' };
      await doWork(database, who, one.work, time.now);
    }
    time.now = now;
    await openUnfinished(database, now);
    await keepSentences(database, now);
    await then(database, staff);
  } finally {
    await app.stop();
  }
}

/** Types an owner's lines, each after the last was answered; gives the talk's id. */
async function talk(app: App, script: Script, tick: () => number): Promise<string> {
  const { name: address, channel, lines } = script;
  let conversation = '';
  for (const [number, text] of lines.entries()) {
    const at = tick();
    const content = { kind: 'text' as const, text };
    const messageId = `${address}/${number}`;
    const [woken] = await app.engine.accept([{ channel, address, messageId, at, content }]);
    conversation = woken ?? conversation;
    await app.idle();
  }
  return conversation;
}
