/** What an owner writes until her file is complete and handed over: one worker, with everything. */
export const COMPLETE: readonly string[] = [
  'mau daftarkan karyawan',
  'saya jualan nasi ponggol di comal',
  'ada ponakan bantu2 tapi ponakan kan bukan karyawan ya',
  'ya saya kasih sejuta sebulan',
  'cuma ponakan itu tok',
  'ya',
  'boleh',
  'Ponggol Mak Yah',
  '3327124505030002',
  'Ika',
  'ya sejuta tadi',
  'sekarang aja biar kelar',
  'ya ga punya kesehatannya',
  'masih gadis',
  '3327121203120007',
  '085742011223',
  '2021',
  'tetap',
  'Sumiyah',
  'Desa Purwoharjo',
  'belum punya',
  'kirim',
  'ya',
];

/** The same with another name of the business. */
export function completeAs(businessName: string): string[] {
  return COMPLETE.map((text) => (text === 'Ponggol Mak Yah' ? businessName : text));
}

/** What another writes until a list of six workers is handed over, in which much is missing. */
export const WITH_GAPS: readonly string[] = [
  'min cepet ya, konveksi celana ulujami, anak buah 6',
  'ada yg harian ada yg borongan, rata2 1,6',
  'ya',
  'gas',
  'ok',
  'Jaya Denim',
  [
    'No\tNama\tNIK\tUpah\tKet',
    '1\tKasmuri\t3327131204850004\t2.100.000\ttetap',
    '2\tDaryono\t3327130907880002\t1.750.000\ttetap',
    '3\tSri Wahyuni\t3327135211920001\t1.500.000\tborongan',
    '4\tEko P\t3327132508950003\t1.500.000\tborongan',
    '5\tTurinah\t3327136302790005\t1.350.000\tborongan',
    '6\tM. Rizal\t3327130101020006\t1.200.000\tbaru',
  ].join('\n'),
  'ya',
  'nanti aja, sibuk',
  'kirim',
  'iya',
  'gausah',
];
