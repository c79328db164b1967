import { join } from 'node:path';
import type { Hono } from 'hono';
import type { App } from './app.ts';
import { BUILT_FORM, loadForm } from './form/assets.ts';
import { createForm } from './form/form.ts';
import type { Config } from './platform/config.ts';
import type { Log } from './platform/log.ts';
import { projectRoot } from './platform/root.ts';

/** The secure form over the running program. `built` is the folder its style and script are in. */
export function formOf(
  config: Config,
  log: Log,
  { database, clock, house, engine }: Pick<App, 'database' | 'clock' | 'house' | 'engine'>,
  built = join(projectRoot, BUILT_FORM),
): Hono {
  return createForm({
    publicUrl: config.publicUrl,
    reader: database.forms,
    store: database,
    house,
    assets: loadForm(built),
    clock,
    log,
    wake: () => void engine.wakeAll(),
  });
}
