import { Command } from 'commander';
import { createApp, openConfigured, telegramOf, webChatOf } from '../app.ts';
import { createTerminal } from '../channels/terminal/terminal.ts';
import type { Channel } from '../delivery/channel.ts';
import { readConfig } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { createLog } from '../platform/log.ts';
import type { Done } from '../reminders/dispatcher.ts';
import { print } from './output.ts';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const AT_ONCE = 200;

type Options = { at?: string; dryRun?: boolean; json?: boolean };

export const remind = new Command('remind')
  .description('Pengingat: rencanakan dan kirim yang waktunya tiba, atau lihat saja')
  .option(
    '--at <waktu>',
    'pada waktu ISO ini, misalnya 2026-11-24T09:30:00+07:00; bila tidak ada, sekarang',
  )
  .option('--dry-run', 'hanya tampilkan; tidak ada yang dikirim atau dicatat')
  .option('--json', 'satu objek JSON per baris')
  .action(async ({ at: said, dryRun = false, json = false }: Options) => {
    const at = said === undefined ? null : ISO.test(said) ? Date.parse(said) : Number.NaN;
    if (Number.isNaN(at))
      throw new ProgramError(
        '--at harus waktu ISO dengan zona, misalnya 2026-11-24T09:30:00+07:00.',
        { exitCode: 2 },
      );
    const config = readConfig(process.env);
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
    const { database, clock } = openConfigured(config);
    if (!dryRun && config.fixedNow === undefined && (await database.reminderCounts.clockDoubt())) {
      await database.close();
      throw new ProgramError(
        'Jam komputer ini diragukan, jadi tidak ada yang dikirim. Betulkan jamnya, lalu jalankan ulang program; `siap doctor` menjelaskannya.',
      );
    }
    const app = createApp(config, log, {
      database,
      clock,
      // WhatsApp's own process is the server's: what is for it waits in its line.
      channels: [
        createTerminal(() => {}, ''),
        webChatOf(config, log, { database, clock }),
        ...telegramOf(config, log, clock),
      ].map(sendsOnly),
      reminding: { holdouts: config.holdouts, watched: false, ...(at === null ? {} : { at }) },
    });
    try {
      const now = at ?? clock.now();
      const done = dryRun ? await app.rehearseReminders(now) : await send(app, now);
      const states = dryRun ? null : await app.database.reminders.statesOf(done.map(idOf));
      await print(
        done.map((one) => row(one, states)),
        json,
        ({ dueAt, owner, kind, step, sent, skipped }) =>
          `${dueAt}\t${owner}\t${kind} ${step}\t${sent ? (dryRun ? 'akan dikirim' : 'dikirim') : `tidak: ${skipped}`}`,
      );
    } finally {
      await app.stop();
    }
  });

type App = ReturnType<typeof createApp>;

async function send(app: App, now: number): Promise<Done[]> {
  const { reminders, engine } = app;
  while (await reminders.planChanged(now));
  await reminders.planAll(now);
  const done = new Map<string, Done>();
  for (;;) {
    const some = await reminders.sendDue(now, AT_ONCE);
    const fresh = some.filter((one) => !done.has(idOf(one)));
    if (fresh.length === 0) break;
    for (const one of fresh) done.set(idOf(one), one);
    await engine.wakeAll();
    await app.idle();
  }
  return [...done.values()];
}

const idOf = ({ reminder }: Done) => reminder.id;

/** One line of what came of a reminder. `states`: as the database has them; null in a rehearsal. */
function row({ reminder, verdict }: Done, states: ReadonlyMap<string, string> | null) {
  const { id, employerId: owner, kind, step, dueAt } = reminder;
  const state = states?.get(id);
  const sent = verdict.is === 'send' && (states === null || state === 'sent');
  const left = state === 'brought' ? 'waiting_for_server' : (state ?? null);
  const skipped = verdict.is === 'send' ? (sent ? null : left) : verdict.why;
  return {
    owner,
    kind,
    step,
    dueAt: new Date(dueAt).toISOString(),
    sent,
    skipped,
    ...(verdict.is === 'move' ? { movedTo: new Date(verdict.to).toISOString() } : {}),
  };
}

/** A channel that sends and does not begin to receive: the server does that. */
function sendsOnly(channel: Channel): Channel {
  return { ...channel, async start() {}, async stop() {} };
}
