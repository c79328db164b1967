/** A question about JKN that can be answered in passing. The classifier of intents will replace this. */
export type Topic = 'cost' | 'covered' | 'sanctions' | 'deadline' | 'documents' | 'safety';

const MAX_LENGTH = 160;
const ASKS =
  /\?|\b(apa|apakah|berapa|brp|pira|pinten|kapan|siapa|sapa|gimana|gmn|bagaimana|priben|kepriben|priwe|kenapa|kalau|kalo|nek|emang|memang)\b/;
const OTHER_PROGRAMME = /\b(ketenagakerjaan|jamsostek|tk|kur|pajak|bansos)\b/;

const PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  [
    'sanctions',
    /\b(sanksi\w*|denda\w*|dihukum|hukuman\w*|(ga|gak|tidak|nggak|ora|tdk) (daftar|ndaftar|didaftar\w*))\b/,
  ],
  [
    'covered',
    /\b(ditanggung|nanggung|ikut (istri|suami|anak|keluarga)|(istri|suami|anak|keluarga|orang tua|mertua)\w* (ikut|masuk|bisa|dapat|dapet))\b/,
  ],
  ['deadline', /\b(kapan (wajib\w*|mulai\w*|terakhir)|mulai kapan|batas waktu\w*|paling lambat)\b/],
  ['documents', /\b(berkas\w*|syarat\w*|dokumen\w*|surat apa)\b/],
  ['safety', /\b(penipu\w*|nipu|aman|beneran bpjs|asli|hoax|hoaks)\b/],
  [
    'cost',
    /\b(iuran|biaya|bayar|mbayar|ongkos)\w*|\b(berapa|brp|pira|pinten)\b.*\b(duit|tarif|bpjs|jkn)/,
  ],
];

/** The topic of a question, or null when it is none of them for sure. */
export function readTopic(text: string): Topic | null {
  const said = text.toLowerCase();
  if (said.length > MAX_LENGTH || !ASKS.test(said) || OTHER_PROGRAMME.test(said)) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
