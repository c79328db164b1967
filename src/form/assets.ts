import { join } from 'node:path';
import { ASSET_TYPES, type Assets, readAssets } from '../platform/assets.ts';

/** Where `npm run build` puts style and script of the form, in the project's folder. */
export const BUILT_FORM = join('dist', 'form');

const TYPES = {
  'form.css': ASSET_TYPES.css,
  'form.js': ASSET_TYPES.js,
  'icon.svg': ASSET_TYPES.svg,
} as const;

/** Reads the form's built files. Throws a ProgramError when they were not built. */
export function loadForm(folder: string): Assets {
  return readAssets(folder, TYPES, 'Halaman formulir');
}
