/** How they are typed in a hurry. */
const SHORT: Readonly<Record<string, string>> = {
  sdh: 'sudah',
  udh: 'sudah',
  udah: 'sudah',
  kluar: 'keluar',
  klr: 'keluar',
  nnti: 'nanti',
  nti: 'nanti',
  aj: 'aja',
  kirm: 'kirim',
  krim: 'kirim',
  lngkapi: 'lengkapi',
  lengkapin: 'lengkapi',
  hps: 'hapus',
  hapusin: 'hapus',
  slh: 'salah',
  btl: 'betul',
  btul: 'betul',
};

/** A text as compared with the words of a choice: small letters, no signs, single blanks. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{L}+/gu, (word) => (Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word))
    .replace(/\b(nomor|nomer|no|nmr|pilih|mau|tolong|mas|mbak|pak|bu|ya|dong|aja|saja)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
