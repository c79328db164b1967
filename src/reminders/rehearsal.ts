import type { Done } from './dispatcher.ts';
import { type Deciding, decideOn } from './gate.ts';
import { isSame, planFor, replan } from './planner.ts';
import type { Reminder, ReminderReader, ReminderTx, Wanted } from './ports.ts';

const PAGE = 500;
const EVERYTHING = 1_000_000;
const NOT_WRITTEN = 'a rehearsal writes nothing';

/**
 * What planning and sending at that time (UTC ms) would do, by the very same rules, with nothing written:
 * every reminder due by then with its verdict, in the order in which they would go.
 */
export async function rehearse(
  reader: ReminderReader,
  deciding: Deciding,
  at: number,
): Promise<Done[]> {
  const copy = new Copy(reader);
  const { plans, office } = deciding;
  const changed = new Set(
    (await reader.changedSince(await reader.mark(), Number.MAX_SAFE_INTEGER, EVERYTHING)).map(
      (one) => one.employerId,
    ),
  );
  for (const employerId of changed) await planFor(plans, employerId, office(), copy.tx, at);
  for (let after = ''; ; ) {
    const facts = await reader.facts(after, PAGE);
    const last = facts.at(-1);
    if (last === undefined) break;
    for (const one of facts)
      if (!changed.has(one.employerId)) await replan(plans, one, copy.tx, at);
    after = last.employerId;
  }
  const done: Done[] = [];
  for (const { id } of copy.due(at)) {
    const one = await decideOn(id, 'planned', deciding, copy.tx, at);
    if (one === null) continue;
    done.push(one);
    if (one.verdict.is === 'send') await copy.tx.sent(id, one.verdict.talk.id, null, at);
  }
  return done;
}

type Row = Reminder & { sentAt?: number };

/** The reminders of the database with changes laid over them, kept in memory. */
class Copy {
  readonly #rows = new Map<string, Row>();
  readonly #known = new Map<string, Row[]>();
  #made = 0;
  readonly tx: ReminderTx;

  constructor(private readonly reader: ReminderReader) {
    const change = async (id: string, to: Partial<Row>) => {
      const row = this.#rows.get(id);
      if (row) Object.assign(row, to);
    };
    this.tx = {
      storedNow: (employerId) => reader.stored(employerId),
      async keepFacts() {},
      async keepMark() {},
      plannedOf: async (employerId) =>
        (await this.#of(employerId)).filter(({ state }) => state === 'planned'),
      plannedBetween: () => Promise.reject(new Error(NOT_WRITTEN)),
      reminderOf: async (id) => this.#rows.get(id) ?? null,
      plan: async (wanted) => {
        for (const one of wanted) await this.#plan(one);
      },
      move: (id, dueAt, reason) => change(id, { state: 'planned', dueAt, reason }),
      elsewhere: (id, dueAt) => change(id, { state: 'planned', dueAt }),
      skip: (id, reason) => change(id, { state: 'skipped', reason }),
      bring: () => Promise.reject(new Error(NOT_WRITTEN)),
      sent: (id, _, __, now) => change(id, { state: 'sent', sentAt: now }),
      answered: () => Promise.reject(new Error(NOT_WRITTEN)),
      sentTo: async (employerId, kind, since) => {
        const own = (await this.#of(employerId)).filter(({ state }) => state === 'sent');
        const at = own.flatMap(({ sentAt = 0 }) => (sentAt > since ? [sentAt] : []));
        return { at, ofKind: own.filter((one) => one.kind === kind).length };
      },
    };
  }

  async #plan(wanted: Wanted): Promise<void> {
    const own = await this.#of(wanted.employerId);
    if (own.some((one) => isSame(one, wanted))) return;
    this.#made += 1;
    const id = `~${String(this.#made).padStart(8, '0')}`;
    const none = { reason: null, moves: 0, notBy: null };
    const row: Row = { ...wanted, ...none, id, state: 'planned' };
    this.#rows.set(id, row);
    own.push(row);
  }

  /** Those due by then, the longest due first. */
  due(at: number): Row[] {
    return [...this.#rows.values()]
      .filter(({ state, dueAt }) => state === 'planned' && dueAt <= at)
      .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
  }

  async #of(employerId: string): Promise<Row[]> {
    const known = this.#known.get(employerId);
    if (known) return known;
    const rows: Row[] = (await this.reader.remindersOf(employerId)).map(
      ({ decidedAt, ...one }) => ({ ...one, ...(decidedAt === null ? {} : { sentAt: decidedAt }) }),
    );
    for (const row of rows) this.#rows.set(row.id, row);
    this.#known.set(employerId, rows);
    return rows;
  }
}
