/**
 * Where a case stands (DOMAIN 5.3). Talk sets the first three and nothing else; the others are set
 * by officers, and those of the ladder (`LEGAL`) only with a document's number and date.
 */
export const STAGES = [
  'DIHUBUNGI',
  'DATA_KURANG',
  'SIAP_DAFTAR',
  'PROSPEK',
  'DIAJUKAN',
  'TERDAFTAR',
  'BUKAN_PEMBERI_KERJA',
  'MENOLAK',
  'TUTUP_USAHA',
  'DUPLIKAT',
  'PEMERIKSAAN',
  'TEGURAN_1',
  'TEGURAN_2',
  'DENDA',
  'TMP2T_DIAJUKAN',
  'SKK',
  'SELESAI',
] as const;

export type CaseState = (typeof STAGES)[number];

/** Steps of the law: an officer's alone, on an independent ground, with a document. */
export const LEGAL: ReadonlySet<CaseState> = new Set([
  'PEMERIKSAAN',
  'TEGURAN_1',
  'TEGURAN_2',
  'DENDA',
  'TMP2T_DIAJUKAN',
  'SKK',
] as const);
