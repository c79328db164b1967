import { join } from 'node:path';
import { ASSET_TYPES, type Assets, readAssets } from '../platform/assets.ts';

/** Where `npm run build` puts style and script of the console, in the project's folder. */
export const BUILT_OFFICE = join('dist', 'office');

const TYPES = {
  'office.css': ASSET_TYPES.css,
  'office.js': ASSET_TYPES.js,
  'icon.svg': ASSET_TYPES.svg,
} as const;

/** Reads the console's built files. Throws a ProgramError when they were not built. */
export function loadAssets(folder: string): Assets {
  return readAssets(folder, TYPES, 'Halaman petugas');
}
