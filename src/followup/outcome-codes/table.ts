import { BESIDE } from '../news.ts';
import type { OutcomeCode } from './code.ts';

type Row = Omit<OutcomeCode, 'label' | 'active' | 'reasons' | 'drops'> &
  Partial<Pick<OutcomeCode, 'drops'>> & { reasons?: readonly string[] };

const TALKED = ['call', 'whatsapp', 'visit'] as const;
/** What a decision about her business answers. */
const DECIDED = [
  ...BESIDE,
  'needs_decision',
  'closed_business',
  'already_registered',
  'two_jobs',
] as const;
/** How an employer fails her duty (DOMAIN 5.3): the ground of a step of the law, never her talk. */
const BREACHES = [
  'belum_daftar',
  'daftar_sebagian_pekerja',
  'daftar_sebagian_upah',
  'data_keluarga_tidak_lengkap',
  'menunggak',
] as const;

/** Nobody was reached. */
const missed = { of: 'contact', reached: false, closes: false } as const;
/** Somebody was, and the case goes on. */
const talked = { of: 'contact', reached: true, closes: false, drops: BESIDE } as const;
/** Somebody was, and there is nothing more to do. */
const closed = {
  of: 'contact',
  reached: true,
  closes: true,
  next: null,
  drops: DECIDED,
} as const;
/** A step of the law: by letter, answered within the time that the law gives. */
const legal = { of: 'legal', reached: true, closes: false, reasons: BREACHES } as const;
/** Brought about by a form of its own. */
const step = { of: 'step', ways: [], reached: true, closes: false } as const;
/** What a partner office answers about a case that is shared with it. */
const partner = { of: 'partner', ways: [], reached: false, closes: false, next: null } as const;

/**
 * The one table of what can come of a contact: what each outcome needs, and what it sets. The model is
 * Simple.org's: a reason where it ends or refuses, and a next date everywhere else. What supervisors
 * change (label, days, reasons, whether it is offered) lies over it; a row is never taken away.
 */
export const TABLE: readonly Row[] = [
  {
    ...missed,
    code: 'tidak_diangkat',
    ways: ['call'],
    next: { kind: 'call_again', days: 1, ask: 'optional' },
  },
  {
    ...missed,
    code: 'tidak_dibalas',
    ways: ['whatsapp'],
    next: { kind: 'call_again', days: 2, ask: 'optional' },
  },
  {
    ...missed,
    code: 'nomor_salah',
    ways: ['call', 'whatsapp'],
    next: { kind: 'visit', days: 3, ask: 'optional' },
  },
  {
    ...missed,
    code: 'tidak_di_tempat',
    ways: ['visit'],
    next: { kind: 'visit', days: 3, ask: 'optional' },
  },
  {
    ...missed,
    code: 'alamat_tidak_ditemukan',
    ways: ['visit'],
    next: { kind: 'call_again', days: 2, ask: 'optional' },
  },
  {
    ...missed,
    code: 'surat_kembali',
    ways: ['letter'],
    next: { kind: 'visit', days: 3, ask: 'optional' },
  },
  {
    ...talked,
    code: 'minta_ditelepon_lagi',
    ways: TALKED,
    next: { kind: 'call_again', days: null, ask: 'date' },
  },
  {
    ...talked,
    code: 'janji_melengkapi',
    ways: TALKED,
    next: { kind: 'promised', days: 7, ask: 'optional' },
  },
  {
    ...talked,
    code: 'janji_datang_ke_kantor',
    ways: TALKED,
    next: { kind: 'promised', days: null, ask: 'date' },
  },
  {
    ...talked,
    code: 'sudah_dijelaskan',
    ways: TALKED,
    next: { kind: 'check', days: 7, ask: 'optional' },
  },
  {
    ...talked,
    code: 'perlu_kunjungan',
    ways: ['call', 'whatsapp'],
    next: { kind: 'visit', days: 3, ask: 'optional' },
  },
  // Not ready is no refusal: nothing is set but a day.
  {
    ...talked,
    code: 'belum_siap',
    ways: TALKED,
    next: { kind: 'call_again', days: null, ask: 'date' },
  },
  {
    ...talked,
    code: 'dipastikan_wajib',
    ways: TALKED,
    drops: DECIDED,
    next: { kind: 'check', days: 3, ask: 'optional' },
  },
  {
    ...talked,
    code: 'surat_diserahkan',
    ways: ['letter', 'visit'],
    drops: [],
    next: { kind: 'answer_due', days: 14, ask: 'optional' },
  },
  {
    ...talked,
    code: 'menolak',
    ways: TALKED,
    stage: 'MENOLAK',
    reasons: ['biaya', 'tidak_percaya', 'sudah_punya_lain', 'akan_nanti', 'tidak_menyebut_alasan'],
    next: { kind: 'check', days: 30, ask: 'optional' },
  },
  {
    ...closed,
    code: 'bukan_pemberi_kerja',
    ways: TALKED,
    stage: 'BUKAN_PEMBERI_KERJA',
    reasons: ['tanpa_pekerja', 'hanya_keluarga', 'hanya_mitra', 'pekerja_sudah_keluar'],
  },
  {
    ...closed,
    code: 'usaha_tutup',
    ways: [...TALKED, 'letter'],
    stage: 'TUTUP_USAHA',
    reasons: ['tutup_tetap', 'pindah_wilayah', 'berganti_pemilik'],
  },
  {
    ...closed,
    code: 'sudah_terdaftar_lain',
    ways: TALKED,
    stage: 'SELESAI',
    reasons: ['terdaftar_kantor_lain', 'terdaftar_nama_lain', 'pekerja_terdaftar_semua'],
  },
  {
    ...closed,
    code: 'tidak_diproses',
    ways: TALKED,
    drops: [...DECIDED, 'consent_withdrawn'],
    stage: 'SELESAI',
    reasons: ['persetujuan_dicabut', 'salah_orang', 'data_uji_coba'],
  },
  {
    ...legal,
    code: 'pemeriksaan',
    ways: ['visit', 'letter'],
    stage: 'PEMERIKSAAN',
    legal: true,
    next: { kind: 'answer_due', days: 14, ask: 'optional' },
  },
  {
    ...legal,
    code: 'teguran_1',
    ways: ['letter'],
    stage: 'TEGURAN_1',
    legal: true,
    next: { kind: 'answer_due', days: 14, ask: 'optional' },
  },
  {
    ...legal,
    code: 'teguran_2',
    ways: ['letter'],
    stage: 'TEGURAN_2',
    legal: true,
    next: { kind: 'answer_due', days: 14, ask: 'optional' },
  },
  {
    ...legal,
    code: 'denda',
    ways: ['letter'],
    stage: 'DENDA',
    legal: true,
    next: { kind: 'answer_due', days: 30, ask: 'optional' },
  },
  {
    ...legal,
    code: 'tmp2t_diajukan',
    ways: ['letter'],
    stage: 'TMP2T_DIAJUKAN',
    legal: true,
    next: { kind: 'answer_due', days: 30, ask: 'optional' },
  },
  {
    ...legal,
    code: 'skk',
    ways: ['letter'],
    stage: 'SKK',
    legal: true,
    next: { kind: 'answer_due', days: 30, ask: 'optional' },
  },
  {
    ...step,
    code: 'diajukan',
    stage: 'DIAJUKAN',
    drops: ['file_complete', 'data_missing', 'refused_rows', 'list_unfinished'],
    next: { kind: 'check', days: 7, ask: 'none' },
  },
  {
    ...step,
    code: 'terdaftar',
    closes: true,
    stage: 'TERDAFTAR',
    registers: true,
    drops: [...DECIDED, 'file_complete', 'data_missing', 'refused_rows', 'list_unfinished'],
    next: null,
  },
  {
    ...step,
    code: 'dikembalikan_bpjs',
    stage: 'DATA_KURANG',
    drops: ['file_complete'],
    adds: ['refused_rows'],
    next: { kind: 'check', days: 7, ask: 'none' },
  },
  {
    ...step,
    code: 'dibuka_lagi',
    stage: 'DIHUBUNGI',
    reopens: true,
    reasons: ['salah_tutup', 'kabar_baru'],
    next: { kind: 'check', days: 1, ask: 'none' },
  },
  { ...partner, code: 'sudah_dihubungi' },
  { ...partner, code: 'tidak_ditemukan' },
  { ...partner, code: 'butuh_petugas' },
];
