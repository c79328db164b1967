import type BetterSqlite from 'better-sqlite3';
import { processOwner } from '../../src/platform/owner.ts';
import type { Asked } from './rehearsal.ts';

/** Version, nonce and tag of a sealed value (`src/platform/crypto.ts`). */
const SEAL = 29;

/** One owner of the floor: the ids that the program would have looked up. */
export type Row = { owner: number; talk: string; employer: string; message: string; out: string[] };
/** One write, ready to run with prepared statements and values of the right size. */
export type FloorWrite = (row: Row) => number;
type Recipe = (asked: never, statements: Prepare) => FloorWrite;
type Prepare = (sql: string) => BetterSqlite.Statement;

const blob = (value: unknown) =>
  Buffer.alloc(SEAL + Buffer.byteLength(JSON.stringify(value)), 0xa5);
const letters = (value: string | null) => (value === null ? null : 'x'.repeat(value.length));
const HASH = 32;
/** What the floor signs leases with; as long as the program's own name. */
const OWNER = processOwner();
const NOW = Date.UTC(2026, 10, 22, 2);

let made = 0;
/** An id as long as the program's, in order too. */
function id(): string {
  made += 1;
  return made.toString(32).padStart(26, '0');
}
const hash = (owner: number) => String(owner).padStart(HASH, 'f');

/** How the floor writes what the program asks for by this name. */
const recipes: Record<string, Recipe> = {
  receive(
    [inbound]: [{ channel: string; address: string; messageId: string; content: unknown }],
    sql,
  ) {
    const body = blob(inbound.content);
    const to = blob(inbound.address);
    const messageId = inbound.messageId;
    const employer = sql('insert into employer (id, created_at) values (?, ?)');
    const talk = sql(
      "insert into conversation (id, employer_id, channel, version, language, created_at, updated_at) values (?, ?, 'bench', 0, 'id', ?, ?)",
    );
    const address = sql(
      "insert into address (channel, hash, sealed, conversation_id) values ('bench', ?, ?, ?)",
    );
    const inbox = sql(
      "insert into inbox (id, channel, message_id, conversation_id, at, received_at, body, state) values (?, 'bench', ?, ?, ?, ?, ?, 'pending')",
    );
    const tail = messageId.slice(inbound.address.length);
    const head = messageId.slice(0, inbound.address.length - 8);
    return (row) => {
      let rows = 1;
      if (row.talk === '') {
        row.talk = id();
        row.employer = id();
        employer.run(row.employer, NOW);
        talk.run(row.talk, row.employer, NOW, NOW);
        address.run(hash(row.owner), to, row.talk);
        rows = 4;
      }
      row.message = id();
      const unique = `${head}${String(row.owner).padStart(8, '0')}${tail}`;
      inbox.run(row.message, unique, row.talk, NOW, NOW, body);
      return rows;
    };
  },
  lease(_, sql) {
    const lease = sql('update conversation set lease_owner = ?, lease_until = ? where id = ?');
    return (row) => lease.run(OWNER, NOW, row.talk).changes;
  },
  saveTalk([talk]: [{ talk: unknown; asked: unknown }], sql) {
    const frames = blob(talk.talk);
    const save = sql(
      "update conversation set version = version + 1, language = 'id', frames = ?, asked = ?, last_in_at = ?, updated_at = ?, lease_owner = ?, lease_until = ? where id = ?",
    );
    return (row) => save.run(frames, talk.asked, NOW, NOW, OWNER, NOW, row.talk).changes;
  },
  finishInbound(_, sql) {
    const done = sql("update inbox set state = 'done', done_at = ?, body = null where id = ?");
    return (row) => done.run(NOW, row.message).changes;
  },
  addTranscript([{ lines }]: [{ lines: unknown }], sql) {
    const body = blob(lines);
    const add = sql('insert into transcript (id, conversation_id, at, body) values (?, ?, ?, ?)');
    return (row) => add.run(id(), row.talk, NOW, body).changes;
  },
  addOutbox([{ message }]: [{ message: unknown }], sql) {
    const body = blob(message);
    const to = blob('628570000000000'.slice(0, 13));
    const add = sql(
      "insert into outbox (id, conversation_id, channel, address, body, state, created_at) values (?, ?, 'bench', ?, ?, 'waiting', ?)",
    );
    return (row) => {
      const message = id();
      row.out.push(message);
      return add.run(message, row.talk, to, body, NOW).changes;
    };
  },
  claim(_, sql) {
    const claim = sql(
      "update outbox set state = 'sending', lease_owner = ?, lease_until = ? where id = ?",
    );
    return (row) => claim.run(OWNER, NOW, row.out[0]).changes;
  },
  markSent([, ref]: [string, string], sql) {
    const sent = sql(
      "update outbox set state = 'sent', ref = ?, sent_at = ?, body = null, address = null where id = ?",
    );
    return (row) => sent.run(ref, NOW, row.out.shift()).changes;
  },
  setField(
    [{ subject, key, value, storage, by }]: [
      {
        subject: string;
        key: string;
        value: unknown;
        storage: { sealed: boolean; lookup: string | null };
        by: string;
      },
    ],
    sql,
  ) {
    const sealed = storage.sealed && value !== null ? blob(value) : null;
    const clear = storage.sealed || value === null ? null : letters(JSON.stringify(value));
    const put = sql(
      'insert into field (employer_id, subject, key, clear, sealed, hash, version, by, at) values (?, ?, ?, ?, ?, ?, 1, ?, ?) on conflict do update set clear = excluded.clear, sealed = excluded.sealed, hash = excluded.hash, version = version + 1, by = excluded.by, at = excluded.at',
    );
    return (row) => {
      const found = storage.lookup === null ? null : hash(row.owner);
      return put.run(row.employer, subject, key, clear, sealed, found, by, NOW).changes;
    };
  },
  addConsent([{ purpose }]: [{ purpose: string }], sql) {
    const add = sql(
      'insert into consent (id, employer_id, purpose, text_version, given, at) values (?, ?, ?, 1, 1, ?)',
    );
    return (row) => add.run(id(), row.employer, purpose, NOW).changes;
  },
  markSubmitted(_, sql) {
    const mark = sql('update employer set submitted_at = ? where id = ?');
    return (row) => mark.run(NOW, row.employer).changes;
  },
  logOutcome([{ kind, reason, by }]: [{ kind: string; reason: string | null; by: string }], sql) {
    const add = sql(
      'insert into outcome (id, employer_id, kind, reason, by, at) values (?, ?, ?, ?, ?, ?)',
    );
    return (row) => add.run(id(), row.employer, kind, reason, by, NOW).changes;
  },
  putCase([{ stage, reasons }]: [{ stage: string; reasons: unknown }], sql) {
    const codes = JSON.stringify(reasons);
    const add = sql(
      'insert into followup_case (id, employer_id, stage, reasons, opened_at, updated_at) values (?, ?, ?, ?, ?, ?)',
    );
    return (row) => add.run(id(), row.employer, stage, codes, NOW, NOW).changes;
  },
  // A look-up: the floor makes none.
  openCaseOf: () => () => 0,
};

/** The floor's counterpart of one write that the program asked for. */
export function floorWrite({ name, args }: Asked, prepare: Prepare): FloorWrite {
  const recipe = recipes[name];
  if (!recipe) throw new Error(`test/bench/floor-writes.ts does not know how to write ${name}`);
  return recipe(args as never, prepare);
}
