/**
 * Something the operator or the caller can mend. Its message is one Indonesian sentence that says
 * what is wrong, where, and what to do; it is shown as it is and holds nothing personal.
 */
export class ProgramError extends Error {
  /** 1: the work could not be done; 2: the command was called wrongly. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ProgramError';
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The short code of a system or SQLite error ('ENOSPC', 'SQLITE_FULL'), or ''. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return '';
}

/**
 * The sentence for an error met while opening or writing the data folder, or null when it is none
 * of the known kinds. `where` is a path the operator chose.
 */
export function storageSentence(error: unknown, where: string): string | null {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'SQLITE_FULL')
    return `Ruang penyimpanan untuk ${where} penuh; kosongkan ruang lalu jalankan lagi. Data yang sudah tersimpan tidak berubah.`;
  if (['EROFS', 'EACCES', 'EPERM'].includes(code) || code.startsWith('SQLITE_READONLY'))
    return `Folder data ${where} tidak bisa ditulis (hanya-baca atau tanpa izin); beri izin tulis atau pilih folder lain dengan SIAP_DATA_DIR.`;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST' || code === 'SQLITE_CANTOPEN')
    return `Folder data ${where} tidak bisa dibuat atau dibuka; periksa SIAP_DATA_DIR.`;
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return `Berkas ${where} bukan basis data siap-jkn yang utuh; pulihkan dari cadangan atau pilih folder lain dengan SIAP_DATA_DIR.`;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return `Basis data ${where} sedang dikunci program lain; tutup program itu lalu jalankan lagi.`;
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO')
    return `Penyimpanan ${where} gagal dibaca atau ditulis; periksa disk lalu jalankan lagi.`;
  return null;
}
