import BetterSqlite from 'better-sqlite3';

type Amount = { rows: number; bytes: number };
export type Stored = { table: string; program: Amount; floor: Amount };

/** What tables hold that owners' turns write, and the columns whose size depends on what is said. */
const SIZED: Record<string, readonly string[]> = {
  employer: ['id'],
  conversation: ['id', 'frames'],
  address: ['hash', 'sealed'],
  inbox: ['id', 'message_id', 'body'],
  transcript: ['id', 'body'],
  outbox: ['id', 'address', 'body', 'ref'],
  field: ['key', 'clear', 'sealed', 'hash'],
  consent: ['id', 'purpose'],
  outcome: ['id', 'kind', 'reason'],
  followup_case: ['id', 'stage', 'reasons'],
};

/** Rows and bytes in the tables of two databases. */
export function compareStored(program: string, floor: string): Stored[] {
  const ofProgram = amounts(program);
  const ofFloor = amounts(floor);
  return Object.keys(SIZED).map((table) => ({
    table,
    program: ofProgram(table),
    floor: ofFloor(table),
  }));
}

function amounts(file: string): (table: string) => Amount {
  const db = new BetterSqlite(file, { readonly: true });
  const found = new Map(
    Object.entries(SIZED).map(([table, columns]) => {
      const bytes = columns.map((name) => `coalesce(sum(octet_length(${name})), 0)`).join(' + ');
      return [table, db.prepare(`select count(*) as rows, ${bytes} as bytes from ${table}`).get()];
    }),
  );
  db.close();
  return (table) => found.get(table) as Amount;
}
