import type { Database } from '../../db/open.ts';

/** A database whose next writes fail as on a full disk, as many as `left` says. */
export function refusing(database: Database, refusals: { left: number }): Database {
  return {
    ...database,
    write(work) {
      if (refusals.left === 0) return database.write(work);
      refusals.left -= 1;
      return Promise.reject(new Error('database or disk is full'));
    },
  };
}
