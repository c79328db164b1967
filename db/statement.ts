import type BetterSqlite from 'better-sqlite3';
import { Column, is, Param, Placeholder, type Query, sql } from 'drizzle-orm';

type Values = Readonly<Record<string, unknown>>;

/** What drizzle's `.prepare()` gives. */
type Prepared<One, All> = {
  get(values: Values): Promise<One> | One;
  all(values: Values): Promise<All> | All;
  getQuery(): Query;
};

/** A query prepared once; `values` fill its placeholders by name. */
export type Statement<One, All> = {
  get(values: Values): One;
  all(values: Values): All;
  run(values: Values): void;
};

/** What drizzle keeps of a prepared query for itself. */
type Inside = {
  readonly stmt: BetterSqlite.Statement;
  readonly fields?: readonly { readonly path: readonly string[]; readonly field: unknown }[];
};

/**
 * A query that every turn runs, without drizzle's way to each value and back, which costs more than
 * the query itself: drizzle writes the SQL and gives the types, better-sqlite3 runs it. What is
 * selected must be flat (no nested objects).
 */
export function statement<One, All>(prepared: Prepared<One, All>): Statement<One, All> {
  const { stmt, fields } = prepared as unknown as Inside;
  const bind = prepared.getQuery().params.map(binder);
  const bound = (values: Values) => bind.map((one) => one(values));
  if (fields) stmt.raw(true);
  const row = rowMaker(fields ?? []);
  return {
    get(values) {
      const found = stmt.get(...bound(values)) as unknown[] | undefined;
      return (found && row(found)) as One;
    },
    all: (values) => (stmt.all(...bound(values)) as unknown[][]).map(row) as All,
    run(values) {
      stmt.run(...bound(values));
    },
  };
}

/**
 * How many rows at most, for `.limit()`, written into the SQL. better-sqlite3's SQLite looks at the
 * values bound to a limit when it plans (STAT4), so it would plan the query anew at each run: five
 * times the time of the query.
 */
export function rows(most: number): number {
  return sql.raw(String(most)) as unknown as number;
}

function binder(param: unknown): (values: Values) => unknown {
  if (is(param, Placeholder)) return (values) => given(values, param.name);
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param;
    const { name } = param.value;
    return (values) => {
      const value = given(values, name);
      return value === null ? null : encoder.mapToDriverValue(value);
    };
  }
  return () => param;
}

function given(values: Values, name: string): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for placeholder ${name}`);
  return value;
}

/** Makes rows of one shape from their columns in order. */
function rowMaker(fields: NonNullable<Inside['fields']>) {
  const names = fields.map(({ path }) => path.join('.'));
  const decoders = fields.map(({ field }) => decoder(field));
  return (found: readonly unknown[]): Record<string, unknown> => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) {
      const decode = decoders[at];
      const value = found[at];
      row[names[at] ?? ''] = decode && value !== null ? decode(value) : value;
    }
    return row;
  };
}

/** Null for what comes out of SQLite as it is meant. */
function decoder(field: unknown): ((value: unknown) => unknown) | null {
  if (!is(field, Column) || PLAIN.has(field.dataType)) return null;
  return (value) => field.mapFromDriverValue(value);
}

const PLAIN: ReadonlySet<string> = new Set(['string', 'number', 'buffer']);
