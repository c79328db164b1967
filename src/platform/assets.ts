import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgramError } from './errors.ts';

/** The media type of each kind of built file that pages are made of. */
export const ASSET_TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** Style, script and icon as they are served; `version` changes with any of them. */
export type Assets = {
  readonly version: string;
  get(name: string): { type: string; body: string } | null;
};

/**
 * Reads the built files of this name and type from a folder. Throws a ProgramError when they were not
 * built; `pages` says in Indonesian whose they are.
 */
export function readAssets(
  folder: string,
  types: Readonly<Record<string, string>>,
  pages: string,
): Assets {
  const parts = new Map(
    Object.entries(types).map(([name, type]) => [
      name,
      { type, body: readBuilt(folder, name, pages) },
    ]),
  );
  const all = [...parts.values()].map(({ body }) => body).join('\u0000');
  const version = createHash('sha256').update(all).digest('hex').slice(0, 12);
  return { version, get: (name) => parts.get(name) ?? null };
}

/** One built file. Throws as `readAssets` does. */
export function readBuilt(folder: string, name: string, pages: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch (cause) {
    throw new ProgramError(
      `${pages} belum dibuat (${join(folder, name)} tidak terbaca); jalankan npm run build.`,
      { cause },
    );
  }
}
