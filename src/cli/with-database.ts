import type { Database } from '../../db/open.ts';
import { openConfigured } from '../app.ts';
import type { Clock } from '../platform/clock.ts';
import { type Config, readConfig } from '../platform/config.ts';

/** Runs a command on the database of the settings and closes it, however the command ends. */
export async function withDatabase<T>(
  work: (database: Database, clock: Clock, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  const { database, clock } = openConfigured(config);
  try {
    return await work(database, clock, config);
  } finally {
    await database.close();
  }
}
