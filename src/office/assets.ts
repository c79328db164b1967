import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgramError } from '../platform/errors.ts';

/** Where `npm run build` puts style and script of the console, in the project's folder. */
export const BUILT_OFFICE = join('dist', 'office');

const TYPES = {
  'office.css': 'text/css; charset=utf-8',
  'office.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

/** Style, script and icon as they are served; `version` changes with any of them. */
export type Assets = {
  readonly version: string;
  get(name: string): { type: string; body: string } | null;
};

/** Reads the built files. Throws a ProgramError when they were not built. */
export function loadAssets(folder: string): Assets {
  const parts = new Map(
    Object.entries(TYPES).map(([name, type]) => [name, { type, body: read(folder, name) }]),
  );
  const all = [...parts.values()].map(({ body }) => body).join('\u0000');
  const version = createHash('sha256').update(all).digest('hex').slice(0, 12);
  return { version, get: (name) => parts.get(name) ?? null };
}

function read(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (cause) {
    throw new ProgramError(
      `Halaman petugas belum dibuat (${join(folder, name)} tidak terbaca); jalankan npm run build.`,
      { cause },
    );
  }
}
