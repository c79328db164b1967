import { randomBytes } from 'node:crypto';
import type BetterSqlite from 'better-sqlite3';
import { encodeTime } from 'ulid';
import { columns } from '../../db/columns.ts';
import { openWriter } from '../../db/connection.ts';
import { Vault } from '../../src/platform/crypto.ts';
import { readKeyFile } from '../../src/platform/key-file.ts';
import { addressOf, BENCH } from './crowd.ts';
import { settingsIn } from './subject.ts';

/** One stored talk in so many goes all the way to a case; the others stop at the verdict. */
const WHOLE = 10;
/** Cases that stay open, whatever the size. */
const OPEN_CASES = 100;
const SHORT_TURNS = 4;
const DAY = 86_400_000;

type Row = Record<string, unknown>;
const TABLES = [
  'employer',
  'conversation',
  'address',
  'inbox',
  'transcript',
  'outbox',
  'field',
  'consent',
  'outcome',
  'followup_case',
];

/** Copies the one rehearsed talk until `upTo` are stored; `from` are there already. */
export class Filler {
  readonly #db: BetterSqlite.Database;
  readonly #hash: (address: string) => string;
  readonly #talk: Map<string, Row[]>;
  readonly #insert: Map<string, (row: Row) => void>;
  #made = 0;
  readonly #time: string;

  constructor(dataDir: string) {
    const { databaseFile, keyFile } = settingsIn(dataDir);
    const cols = columns(new Vault(readKeyFile(keyFile)));
    this.#hash = (address) => cols.addressHash(BENCH, address);
    this.#time = encodeTime(Date.now() - 30 * DAY, 10);
    this.#db = openWriter(databaseFile);
    // Only while filling: what is measured runs in a process of its own, with the usual settings.
    this.#db.pragma('synchronous = OFF');
    this.#talk = new Map(
      TABLES.map((name) => [
        name,
        this.#db.prepare(`select * from ${name} order by rowid`).all() as Row[],
      ]),
    );
    this.#insert = new Map(TABLES.map((name) => [name, this.#inserter(name)]));
  }

  fill(from: number, upTo: number): void {
    const stored = this.#db.transaction((first: number, last: number) => {
      for (let owner = first; owner < last; owner++) this.#copy(owner);
    });
    for (let owner = from; owner < upTo; owner += 5000) stored(owner, Math.min(upTo, owner + 5000));
  }

  close(): void {
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
    this.#db.close();
  }

  #copy(owner: number): void {
    const whole = owner % WHOLE === 0;
    const employer = this.#id();
    const talk = this.#id();
    const address = addressOf(owner);
    for (const name of TABLES) {
      const rows = this.#talk.get(name) ?? [];
      const kept = whole ? rows : rows.slice(0, shortOf(name));
      for (const [at, row] of kept.entries())
        this.#insert.get(name)?.({
          ...row,
          ...('id' in row ? { id: this.#id() } : {}),
          ...(name === 'employer' ? { id: employer } : { employer_id: employer }),
          ...(name === 'conversation' ? { id: talk } : { conversation_id: talk }),
          message_id: `${address}/${String(at).padStart(2, '0')}`,
          ...(name === 'address' ? { hash: this.#hash(address) } : {}),
          ...(name === 'field' && row.hash ? { hash: randomBytes(16).toString('hex') } : {}),
          ...(owner >= OPEN_CASES * WHOLE ? { closed_at: Date.now() } : {}),
        });
    }
  }

  #inserter(name: string): (row: Row) => void {
    const known = Object.keys(this.#talk.get(name)?.[0] ?? {});
    const statement = this.#db.prepare(
      `insert into ${name} (${known.join(', ')}) values (${known.map(() => '?').join(', ')})`,
    );
    return (row) => void statement.run(known.map((column) => row[column] ?? null));
  }

  #id(): string {
    this.#made += 1;
    return this.#time + this.#made.toString().padStart(16, '0');
  }
}

/** How many rows of a table a talk has that ended with the verdict. */
function shortOf(name: string): number {
  switch (name) {
    case 'inbox':
      return SHORT_TURNS;
    case 'outbox':
      return SHORT_TURNS + 1;
    case 'transcript':
      return SHORT_TURNS;
    case 'field':
      return 3;
    case 'consent':
    case 'followup_case':
      return 0;
    default:
      return 1;
  }
}
