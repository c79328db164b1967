import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openWriter } from '../../db/connection.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { addressOf, Crowd, inboundOf } from './crowd.ts';
import { type Figure, figureTable, quantile, table, timed } from './figures.ts';
import { describe } from './machine.ts';
import { arriving } from './open-loop.ts';
import { answersOf, rehearse } from './rehearsal.ts';
import { factsRow, fillPending } from './reminders-fill.ts';
import { Subject, settingsIn } from './subject.ts';

const FULL = {
  owners: 100_000,
  pending: 1_000_000,
  sent: 10_000,
  slices: 10,
  syncs: 500,
  times: 50,
};
const QUICK = { owners: 200, pending: 2_000, sent: 40, slices: 2, syncs: 20, times: 5 };
/** A Tuesday, 09.30 WIB: reminders may be sent, and the clock runs on from there. */
const NOW = '2026-11-24T02:30:00Z';
const DAY = 86_400_000;
const RATE = 200;
/** As the program itself does (src/reminder-app.ts): some twenty a second, planning between. */
const AT_ONCE = 20;
const PAUSE_MS = 50;
const STILL_MS = 60_000;
const AIMS = { planMs: 10_000, dueMs: 5, p99: 1.5 } as const;

const plan = process.argv.includes('--quick') ? QUICK : FULL;
mkdirSync(join(projectRoot, 'data'), { recursive: true });
const folder = mkdtempSync(join(projectRoot, 'data', 'bench-reminders-'));
const say = (text: string) => process.stdout.write(`${text}\n`);
try {
  say(`npm run bench -- reminders${plan === QUICK ? ' --quick (its figures mean nothing)' : ''}`);
  const figures = [...(await planning()), ...(await replying())];
  say(`\n${figureTable(figures)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Planning for many owners, beside the bare writing of as many rows; then the head of a long line. */
async function planning(): Promise<Figure[]> {
  const dataDir = join(folder, 'planning');
  const subject = await Subject.open(dataDir, [], { SIAP_FIXED_NOW: NOW });
  const { app } = subject;
  const now = app.clock.now();
  const db = openWriter(settingsIn(dataDir).databaseFile);
  for (const line of describe(folder, db, plan.syncs)) say(line);
  const add = db.prepare('insert into reminder_owner (employer_id, facts, at) values (?, ?, ?)');
  db.transaction(() => {
    for (let one = 0; one < plan.owners; one++) {
      const [id, facts] = factsRow(one, now);
      add.run(id, facts, now);
    }
  })();
  const first = await timed(() => app.reminders.planAll(now));
  const { n } = db.prepare('select count(*) as n from reminder').get() as { n: number };
  const again = await timed(() => app.reminders.planAll(now));
  db.exec('create table bare as select * from reminder limit 0');
  db.exec('create unique index bare_key on bare (employer_id, kind, occasion, step)');
  const bare = await timed(() => db.exec('insert into bare select * from reminder'));
  db.exec('drop table bare');
  fillPending(db, plan.pending - n, now);
  const due: number[] = [];
  const line: number[] = [];
  const rows = db.prepare('select * from reminder order by rowid limit 1000');
  let found = 0;
  for (let time = 0; time < plan.times; time++) {
    due.push(
      await timed(async () => {
        found = (await app.database.reminders.due(now + 2 * DAY, 1000)).length;
      }),
    );
    line.push(await timed(() => rows.all()));
  }
  await app.stop();
  db.close();
  say(
    table([
      ['rows', 'ms', ''],
      [String(n), first.toFixed(0), `planned anew for ${plan.owners} owners`],
      [String(n), again.toFixed(0), 'planned a second time: nothing is new'],
      [String(n), bare.toFixed(0), 'the same rows copied by SQLite alone'],
    ]),
  );
  return [
    {
      what: `planning ${n} reminders of ${plan.owners} owners`,
      got: `${(first / 1000).toFixed(1)} s, ${(first / bare).toFixed(1)} times the bare rows`,
      aim: `< ${AIMS.planMs / 1000} s`,
      ok: first < AIMS.planMs && n === plan.owners * 3,
    },
    {
      what: `next ${found} due among ${plan.pending} pending, p50`,
      got: `${quantile(due).toFixed(2)} ms, ${(quantile(due) / quantile(line)).toFixed(1)} times any 1000 rows`,
      aim: `< ${AIMS.dueMs} ms`,
      ok: quantile(due) < AIMS.dueMs,
    },
  ];
}

/** How long owners wait for answers while reminders go out to others, and while none do, in turn. */
async function replying(): Promise<Figure[]> {
  const footprint = await rehearse(join(folder, 'rehearsal'));
  const dataDir = join(folder, 'replying');
  const subject = await Subject.open(dataDir, answersOf(footprint), { SIAP_FIXED_NOW: NOW });
  const { app } = subject;
  const owners = Array.from({ length: plan.sent }, (_, at) => 5_000_000 + at);
  await subject.inFlight(
    owners.map((owner) => ({ owner, step: 0 })),
    64,
  );
  await wish(subject, dataDir);
  const crowd = new Crowd(Math.min(2000, plan.sent * 4));
  for (const round of crowd.warmUp()) await subject.inFlight(round, 64);
  const turns = Math.ceil((((plan.sent * PAUSE_MS) / 1000) * RATE) / plan.slices);
  const [quiet, busy]: [number[], number[]] = [[], []];
  let sent = 0;
  for (let slice = 0; slice < plan.slices; slice++) {
    const few = Math.ceil(turns / 4);
    quiet.push(...(await arriving(subject, crowd, { turns: few, rate: RATE })));
    let over = false;
    const sending = (async () => {
      while (!over) {
        await app.reminders.planChanged(app.clock.now(), STILL_MS);
        const done = await app.reminders.sendDue(app.clock.now(), AT_ONCE, PAUSE_MS);
        sent += done.filter(({ verdict }) => verdict.is === 'send').length;
      }
    })();
    busy.push(...(await arriving(subject, crowd, { turns, rate: RATE })));
    over = true;
    await sending;
  }
  await app.idle();
  await app.stop();
  const [p, q] = [quantile(busy, 0.99), quantile(quiet, 0.99)];
  return [
    {
      what: `replies at ${RATE}/s while ${sent} reminders go out, p50 / p99`,
      got: `${quantile(busy).toFixed(1)} / ${p.toFixed(1)} ms; without ${quantile(quiet).toFixed(1)} / ${q.toFixed(1)} ms: ${(p / q).toFixed(2)} times`,
      aim: `p99 < ${AIMS.p99} times`,
      ok: p / q < AIMS.p99 && sent > 0.8 * plan.sent,
    },
  ];
}

/** Each of them named a time that has come, and said nothing for two days. */
async function wish(subject: Subject, dataDir: string): Promise<void> {
  const { app } = subject;
  const now = app.clock.now();
  const db = openWriter(settingsIn(dataDir).databaseFile);
  const known = db.prepare('select employer_id as id from conversation').all() as { id: string }[];
  for (let at = 0; at < known.length; at += 64)
    await Promise.all(
      known.slice(at, at + 64).map(({ id: employerId }) =>
        app.database.write(async (tx) => {
          await tx.addConsent({
            employerId,
            purpose: 'reminders',
            textVersion: 1,
            given: true,
            now,
          });
          await tx.setField({
            employerId,
            subject: 'business',
            key: 'remindAt',
            value: { at: now - 60_000, askedAt: now - DAY },
            storage: { sealed: true, lookup: null },
            by: 'bot',
            now,
          });
        }),
      ),
    );
  db.prepare('update conversation set last_in_at = ?').run(now - 2 * DAY);
  db.close();
  while (await app.reminders.planChanged(now));
}

// The script's owners and those who are reminded must not be the same.
if (addressOf(5_000_000).length !== inboundOf({ owner: 0, step: 0 }).address.length)
  throw new Error('addresses of two lengths');
