import BetterSqlite from 'better-sqlite3';

/** One row of the reminders as it stands in the file. */
export type Row = {
  id: string;
  employerId: string;
  kind: string;
  step: number;
  occasion: string;
  dueAt: number;
  state: string;
  reason: string | null;
  decidedAt: number | null;
  outboxId: string | null;
  answer: string | null;
  answeredAt: number | null;
};

const ROW = `select id, employer_id as employerId, kind, step, occasion, due_at as dueAt, state, reason,
  decided_at as decidedAt, outbox_id as outboxId, answer, answered_at as answeredAt from reminder`;

/** Reads the file by itself, past the program's own queries. */
export class Ledger {
  readonly #db: BetterSqlite.Database;
  readonly #statements = new Map<string, BetterSqlite.Statement>();

  constructor(file: string) {
    this.#db = new BetterSqlite(file, { fileMustExist: true });
    this.#db.pragma('busy_timeout = 5000');
  }

  #all<T>(sql: string, ...args: unknown[]): T[] {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement.all(...args) as T[];
  }

  /** When something is next to be done by the clock that the rows were written by; infinity: never. */
  nextAt(): number {
    const [row] = this.#all<{ at: number | null }>(
      `select min(at) as at from (
        select min(due_at) as at from reminder where state = 'planned'
        union all select min(due_at) from timer
        union all select min(not_before) from outbox where state in ('waiting', 'sending')
        union all select 0 from inbox where state = 'pending'
        union all select decided_at + 600001 from reminder where state = 'brought')`,
    );
    return row?.at ?? Number.POSITIVE_INFINITY;
  }

  employerOf(conversationId: string): string {
    const sql = 'select employer_id as id from conversation where id = ?';
    return this.#all<{ id: string }>(sql, conversationId)[0]?.id ?? '';
  }

  /** The reminder that became this message of the outbox. */
  byOutbox(id: string): Row | null {
    return this.#all<Row>(`${ROW} where outbox_id = ?`, id)[0] ?? null;
  }

  of(employerId: string): Row[] {
    return this.#all<Row>(`${ROW} where employer_id = ?`, employerId);
  }

  /** What is not decided yet, and what was since. */
  openOrSince(at: number): Row[] {
    return this.#all<Row>(`${ROW} where state in ('planned', 'brought') or decided_at >= ?`, at);
  }

  /** What is planned and was due before that time. */
  dueBefore(at: number): string[] {
    const sql = "select id from reminder where state = 'planned' and due_at < ?";
    return this.#all<{ id: string }>(sql, at).map(({ id }) => id);
  }

  /** Of who was to be reminded of that kind: how many were left out by lot, and how many there are. */
  lots(kind: string): { heldOut: number; of: number } {
    const sql = `select count(distinct case when reason = 'holdout' then employer_id end) as heldOut,
      count(distinct employer_id) as "of" from reminder
      where kind = ? and (state = 'sent' or reason = 'holdout')`;
    const [row] = this.#all<{ heldOut: number; of: number }>(sql, kind);
    return row ?? { heldOut: 0, of: 0 };
  }

  /** The state of a message, and why it was not sent. */
  message(id: string): { state: string; code: string | null; createdAt: number } | null {
    const sql = 'select state, code, created_at as createdAt from outbox where id = ?';
    return this.#all<{ state: string; code: string | null; createdAt: number }>(sql, id)[0] ?? null;
  }

  /** Why nobody may write to her, by what is stored. */
  forbids(employerId: string): string[] {
    const [row] = this.#all<
      Record<'erased' | 'stopped' | 'agreed' | 'open' | 'person', number | null>
    >(
      `select erased_at is not null as erased,
        (select clear = 'true' from field where employer_id = e.id and subject = 'business' and key = 'stopped') as stopped,
        (select given from consent where employer_id = e.id and purpose = 'reminders' order by id desc limit 1) as agreed,
        exists (select 1 from address a join conversation c on c.id = a.conversation_id
          where c.employer_id = e.id and a.blocked_at is null) as open,
        exists (select 1 from takeover t join conversation c on c.id = t.conversation_id
          where c.employer_id = e.id) as person
      from employer e where e.id = ?`,
      employerId,
    );
    if (!row || row.erased) return ['erased'];
    return [
      ...(row.stopped ? ['stopped'] : []),
      ...(row.agreed ? [] : ['no consent']),
      ...(row.open ? [] : ['blocked']),
      ...(row.person ? ['person'] : []),
    ];
  }

  /** Whether anything is kept of her for planning. */
  planned(employerId: string): boolean {
    const sql = 'select 1 from reminder_owner where employer_id = ?';
    return this.#all(sql, employerId).length > 0;
  }

  addresses(employerId: string): number {
    return this.#all(
      'select 1 from address a join conversation c on c.id = a.conversation_id where c.employer_id = ?',
      employerId,
    ).length;
  }

  /** Somebody of the office, or the form, wrote: planning is to see it. */
  touch(conversationId: string, now: number): void {
    this.#db
      .prepare('update conversation set updated_at = ? where id = ?')
      .run(now, conversationId);
  }

  close(): void {
    this.#db.close();
  }
}
