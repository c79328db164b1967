import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './errors.ts';

/**
 * The sentence for an error met while opening, reading or writing a folder, or null when it is
 * none of the known kinds. `where` is a path the operator chose, with the setting `by`.
 */
export function storageSentence(
  error: unknown,
  where: string,
  by = 'SIAP_DATA_DIR',
): string | null {
  switch (troubleOf(errorCode(error), where)) {
    case 'full':
      return `Ruang penyimpanan untuk ${where} penuh; kosongkan ruang lalu coba lagi. Data yang sudah tersimpan tidak berubah.`;
    case 'unwritable':
      return `Folder ${where} tidak bisa ditulis (hanya-baca atau tanpa izin); beri izin tulis atau pilih folder lain dengan ${by}.`;
    case 'unopened':
      return `Folder ${where} atau isinya tidak bisa dibuat atau dibuka; periksa ${by}.`;
    case 'damaged':
      return `Berkas di ${where} bukan basis data siap-jkn yang utuh; pulihkan dari cadangan atau pilih folder lain dengan ${by}. Data tidak diubah.`;
    case 'busy':
      return `Basis data di ${where} sedang dikunci program lain; tutup program itu lalu jalankan lagi.`;
    case 'failing':
      return `Penyimpanan ${where} gagal dibaca atau ditulis; periksa disk lalu jalankan lagi.`;
    default:
      return null;
  }
}

type Trouble = 'full' | 'unwritable' | 'unopened' | 'damaged' | 'busy' | 'failing';

const EXACT: Readonly<Record<string, Trouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  SQLITE_FULL: 'full',
  EROFS: 'unwritable',
  EACCES: 'unwritable',
  EPERM: 'unwritable',
  ENOENT: 'unopened',
  ENOTDIR: 'unopened',
  EISDIR: 'unopened',
  EEXIST: 'unopened',
  ENAMETOOLONG: 'unopened',
  ELOOP: 'unopened',
  SQLITE_NOTADB: 'damaged',
  EIO: 'failing',
};

const BEGINS: readonly (readonly [string, Trouble])[] = [
  ['SQLITE_READONLY', 'unwritable'],
  ['SQLITE_CANTOPEN', 'unopened'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_IOERR', 'failing'],
];

function troubleOf(code: string, where: string): Trouble | null {
  const trouble = EXACT[code] ?? BEGINS.find(([begin]) => code.startsWith(begin))?.[1] ?? null;
  // These say no more than that it could not be done; the place itself tells why.
  const vague = trouble === 'unopened' || trouble === 'failing';
  return vague ? (seen(where) ?? trouble) : trouble;
}

/** One page of the database: with less than that nothing can be written. */
const LEAST_FREE = 4096;

function seen(where: string): Trouble | null {
  if (!existsSync(where) && dirname(where) !== where) return seen(dirname(where));
  try {
    accessSync(where, constants.W_OK);
    const { bavail, bsize } = statfsSync(where);
    return bavail * bsize < LEAST_FREE ? 'full' : null;
  } catch (error) {
    return EXACT[errorCode(error)] ?? null;
  }
}
