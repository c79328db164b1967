import type BetterSqlite from 'better-sqlite3';
import type { OwnerFacts } from '../../src/reminders/facts.ts';

const DAY = 86_400_000;

/** One made-up owner with three reminders open: two of what is missing, one at a time she named. */
export function factsRow(number: number, now: number): [id: string, facts: string] {
  const employerId = `01BENCH${String(number).padStart(19, '0')}`;
  const facts: OwnerFacts = {
    employerId,
    area: number % 10 === 0 ? '81.71' : '33.27',
    agreedAt: now - 9 * DAY,
    lastInAt: now - DAY,
    beganAt: now - 8 * DAY,
    changedAt: now - DAY - (number % 1000) * 1000,
    consented: true,
    submittedAt: null,
    left: 0,
    missing: 3,
    workers: 2,
    enrolledAt: null,
    stopped: false,
    pausedUntil: null,
    hours: {},
    wish: { at: now + 3 * DAY, askedAt: now - DAY },
    case: null,
  };
  return [employerId, JSON.stringify(facts)];
}

/** So many pending reminders more, of other owners, over the coming month. */
export function fillPending(db: BetterSqlite.Database, many: number, now: number): void {
  const add = db.prepare(
    "insert into reminder (id, employer_id, kind, step, occasion, due_at, state, moves, planned_at) values (?, ?, 'due_date', 1, '2026-12', ?, 'planned', 0, ?)",
  );
  db.transaction(() => {
    for (let one = 0; one < many; one++)
      add.run(`~${one}`, `~${one}`, now + (((one * 7919) % 30_000) / 1000) * DAY, now);
  })();
}
