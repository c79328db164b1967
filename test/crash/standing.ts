import { join } from 'node:path';
import Database from 'better-sqlite3';
import { columns } from '../../db/columns.ts';
import { Vault } from '../../src/platform/crypto.ts';
import { readKeyFile } from '../../src/platform/key-file.ts';
import type { World } from './world.ts';

type Row = Record<string, unknown>;

/** One talk with all that hangs on it, opened, without ids and times. */
export type TalkStanding = {
  talk: Row;
  inbox: Row[];
  transcript: string[];
  employer: Row;
  fields: Row[];
  consents: Row[];
  outcomes: Row[];
  cases: Row[];
  audits: Row[];
  timers: Row[];
  jobs: Row[];
  addresses: Row[];
  outbox: Row[];
};

/** What was sent, for the question whether a repeat is recorded. */
export type SentRow = { ref: string; inDoubt: number };

/** Sent, but killed before it was noted so often in a row that the sender put it aside. */
const PUT_ASIDE = 'not-marked';

export type Standing = {
  talks: TalkStanding[];
  sent: SentRow[];
  putAside: number;
  /** Rows in the inbox for each update of the owner, and how many of them are done. */
  handled: { rows: number; done: number }[];
};

/** Reads what stands in the database of a world whose program is off. */
export class Stand {
  readonly #db: Database.Database;
  readonly #columns: ReturnType<typeof columns>;

  constructor(world: World) {
    this.#db = new Database(world.database);
    this.#columns = columns(new Vault(readKeyFile(join(world.folder, 'key'))));
  }

  close(): void {
    this.#db.close();
  }

  /** Trouble with the file itself and with the rows of nobody; empty when all is well. */
  faults(updates: number): string[] {
    const count = (sql: string) => Number(this.#db.prepare(sql).pluck().get());
    const integrity = this.#db.pragma('integrity_check', { simple: true });
    const stored = count("select count(*) from inbox where channel = 'telegram'");
    const waiting = count("select count(*) from inbox where state <> 'done'");
    const unsent = count("select count(*) from outbox where state in ('waiting', 'sending')");
    return [
      ...(integrity === 'ok' ? [] : [`the file: ${String(integrity)}`]),
      ...(stored === updates ? [] : [`${updates} updates, ${stored} in the inbox`]),
      ...(waiting === 0 ? [] : [`${waiting} in the inbox not done`]),
      ...(unsent === 0 ? [] : [`${unsent} in the outbox not sent`]),
    ];
  }

  /** What stands for the owner who caused these updates. */
  of(updates: readonly string[]): Standing {
    const rows = updates.map((id) =>
      this.#all("select * from inbox where channel = 'telegram' and message_id = ?", id),
    );
    const talkIds = [...new Set(rows.flat().map((row) => String(row.conversation_id)))].sort();
    return {
      talks: talkIds.map((id) => this.#talk(id)),
      sent: talkIds.flatMap((id) =>
        this.#all(
          "select * from outbox where conversation_id = ? and state = 'sent' order by id",
          id,
        ).map((row) => ({ ref: String(row.ref), inDoubt: Number(row.in_doubt) })),
      ),
      putAside: talkIds.flatMap((id) =>
        this.#all(
          "select id from outbox where conversation_id = ? and state = 'dead' and code = ?",
          id,
          PUT_ASIDE,
        ),
      ).length,
      handled: rows.map((found) => ({
        rows: found.length,
        done: found.filter(({ state }) => state === 'done').length,
      })),
    };
  }

  /** Makes a talk look as if flows that nobody knows any more had written it. */
  spoil(updates: readonly string[]): void {
    const first = this.#all('select * from inbox where message_id = ?', updates[0] ?? '')[0];
    const [row] = this.#all('select * from conversation where id = ?', first?.conversation_id);
    const talk = this.#columns.frames.open(row?.frames as Buffer);
    const frames = talk.frames.map((frame) => ({ ...frame, v: 99 }));
    this.#db
      .prepare('update conversation set frames = ? where id = ?')
      .run(this.#columns.frames.seal({ ...talk, frames }), row?.id);
  }

  #all(sql: string, ...args: unknown[]): Row[] {
    return this.#db.prepare(sql).all(...args) as Row[];
  }

  #talk(id: string): TalkStanding {
    const cols = this.#columns;
    const [talk = {}] = this.#all('select * from conversation where id = ?', id);
    const employer = String(talk.employer_id);
    const of = (table: string, column: string, value: string, order: string) =>
      this.#all(`select * from ${table} where ${column} = ? order by ${order}`, value);
    const byTalk = (table: string, order = 'id') => of(table, 'conversation_id', id, order);
    const byEmployer = (table: string, order = 'id') => of(table, 'employer_id', employer, order);
    const [head = {}] = of('employer', 'id', employer, 'id');
    return {
      talk: {
        version: talk.version,
        frames: talk.frames ? cols.frames.open(talk.frames as Buffer) : null,
        parked: talk.parked_frames !== null,
        heard: talk.last_in_at !== null,
        erased: talk.erased_at !== null,
      },
      inbox: byTalk('inbox').map(({ channel, state, body }) => ({ channel, state, body })),
      transcript: byTalk('transcript').flatMap(({ body }) =>
        cols.transcript.open(body as Buffer).map(({ direction, text }) => `${direction}: ${text}`),
      ),
      employer: { submitted: head.submitted_at !== null, erased: head.erased_at !== null },
      fields: byEmployer('field', 'subject, key').map((row) => ({
        name: `${row.subject}.${row.key}`,
        version: row.version,
        // When something was, differs from run to run.
        value: String(row.key).endsWith('At')
          ? 'a time'
          : row.sealed
            ? cols.field.open(row.sealed as Buffer)
            : row.clear,
        found: row.hash !== null,
      })),
      consents: byEmployer('consent').map((row) => pick(row, 'purpose', 'text_version', 'given')),
      outcomes: byEmployer('outcome').map((row) => pick(row, 'kind', 'reason', 'by')),
      cases: byEmployer('followup_case').map((row) => ({
        ...pick(row, 'stage', 'reasons', 'assignee'),
        closed: row.closed_at !== null,
      })),
      audits: of('audit', 'subject', employer, 'id').map((row) => pick(row, 'actor', 'action')),
      timers: byTalk('timer', 'key').map((row) => pick(row, 'key')),
      jobs: byTalk('job').map((row) => pick(row, 'ref', 'state')),
      addresses: byTalk('address', 'channel').map((row) => ({ blocked: row.blocked_at !== null })),
      outbox: byTalk('outbox').map(({ state, code }) =>
        state === 'dead' && code !== PUT_ASIDE
          ? { state, code }
          : { state: state === 'dead' ? 'sent' : state },
      ),
    };
  }
}

function pick(row: Row, ...keys: string[]): Row {
  return Object.fromEntries(keys.map((key) => [key, row[key]]));
}
