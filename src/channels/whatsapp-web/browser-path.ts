import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The browser to drive: the one of the settings, else the first known name on the PATH. Null where
 * there is none that may be run.
 */
export function findBrowser(
  configured: string | null,
  path = process.env.PATH ?? '',
): string | null {
  if (configured !== null) return mayRun(configured) ? configured : null;
  const all = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return all.find(mayRun) ?? null;
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
