import { monthOf } from '../date/months.ts';

/** A day as somebody names it. Months are 1–12, weekdays begin with 0 for Monday. */
export type RemindDay =
  | { is: 'in'; amount: number; unit: 'minutes' | 'days' | 'months' }
  /** `ahead`: of the week after this one. `eve`: the evening before ("malam Jumat"). */
  | { is: 'weekday'; weekday: number; ahead: boolean; eve: boolean }
  /** `ahead`: so many months from this one; null where no month was told. */
  | { is: 'date'; day: number; month: number | null; year: number | null; ahead: number | null }
  | { is: 'month_part'; part: 'start' | 'middle' | 'end'; ahead: number }
  | { is: 'event'; event: 'payday' | 'lebaran' | 'new_year' };

/** A day found in a text, and where. */
type FoundDay = { day: RemindDay; from: number; to: number };

const AFTER =
  '(?:(?:sehabis|habis|abis|hbs|abs|bar|bubar|rampung|setelah|stlh|sesudah|bakda|bada|sasampune|saksampune|sakwise|sawise|seuwise|bibar) )';
const NEXT = '(?:depan|dpn|ngarep|ngajeng|yang akan datang|berikutnya|brikutnya|besok|selanjutnya)';
const AGAIN = '(?:lagi|lg|maning|meneh|maneh|malih|kemudian|ke depan|kedepan|engkas|mengkas)';
const MONTH_WORD = '(?:bulan|bln|bulane|wulan|sasi)';
const TO = '(?:(?:di|pas|nang|ning|ing|wayah) )?';

/** Javanese numbers before what they count, and Indonesian ones; 'se' is one. */
const NUMBERS: Readonly<Record<string, number>> = {
  se: 1,
  sa: 1,
  sak: 1,
  satu: 1,
  siji: 1,
  setunggal: 1,
  dua: 2,
  rong: 2,
  loro: 2,
  kalih: 2,
  kalihan: 2,
  tiga: 3,
  telung: 3,
  telu: 3,
  tigang: 3,
  empat: 4,
  patang: 4,
  papat: 4,
  sekawan: 4,
  lima: 5,
  limang: 5,
  gangsal: 5,
  enam: 6,
  nem: 6,
  enem: 6,
  tujuh: 7,
  pitung: 7,
  pitu: 7,
  delapan: 8,
  wolung: 8,
  wolu: 8,
  sembilan: 9,
  sangang: 9,
  sanga: 9,
  sepuluh: 10,
  sepuluhan: 10,
  sedasa: 10,
  setengah: 0.5,
};
const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

const UNITS: readonly (readonly [RegExp, number, 'minutes' | 'days' | 'months'])[] = [
  [/^(?:menit|mnt)/, 1, 'minutes'],
  [/^(?:jam|jm)/, 60, 'minutes'],
  [/^(?:hari|hr|dina|dinten)/, 1, 'days'],
  [/^(?:minggu|mgg|mggu|pekan)/, 7, 'days'],
  [/^(?:bulan|bln|wulan|sasi)/, 1, 'months'],
];
const UNIT =
  '(menit|mnt|jam|jm|hari|hr|dinten|dina|minggu|mggu|mgg|pekan|bulan|bln|wulan|sasi)(?:an)?';

/** Indonesian and Javanese names, Monday first. */
const WEEKDAYS = [
  'senin|senen|snin|snen',
  'selasa|slasa|sloso|seloso',
  'rabu|rebo|rbo',
  'kamis|kemis|kms',
  "jumat|jum'at|jumuah|jemuah|jemuwah|jum'ah",
  'sabtu|setu|sbtu|sebtu',
  'minggu|ahad|ngahad|akad',
];

type Rule = readonly [pattern: RegExp, read: (groups: readonly string[]) => RemindDay | null];
const rule = (source: string, read: Rule[1]): Rule => [
  new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'u'),
  read,
];
const days = (amount: number): RemindDay => ({ is: 'in', amount, unit: 'days' });
const dated = (day: string | undefined, month: number | null, year?: string): RemindDay => ({
  is: 'date',
  day: Number(day),
  month,
  year: year ? Number(year.length === 2 ? `20${year}` : year) : null,
  ahead: null,
});

/** First match wins: what is told more exactly comes before the words it is told with. */
const RULES: readonly Rule[] = [
  rule(
    `(?:${TO}(?:tanggal|tgl|tg|tgle|tanggale) ?)(\\d{1,2}) (?:${MONTH_WORD} ?)(${NEXT}|iki|ini|niki)`,
    ([day, which = '']) => ({
      is: 'date',
      day: Number(day),
      month: null,
      year: null,
      ahead: /^(?:iki|ini|niki)$/.test(which) ? 0 : 1,
    }),
  ),
  rule('(\\d{1,2}) ?[/-] ?(\\d{1,2})(?: ?[/-] ?(\\d{4}|\\d{2}))?', ([day, month, year]) =>
    dated(day, Number(month), year),
  ),
  rule('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', ([day, month, year]) =>
    dated(day, Number(month), year),
  ),
  rule(
    `(?:${TO}(?:tanggal|tgl|tg|tgle|tanggale) ?)?(\\d{1,2})(?: ${MONTH_WORD})? ?(\\p{L}{3,9})(?: (\\d{4}))?`,
    ([day, name = '', year]) => {
      const month = monthOf(name);
      return month === null || month.doubt ? null : dated(day, month.month, year);
    },
  ),
  rule(
    `(?:${TO}(?:tanggal|tgl|tg|tgle|tanggale) ?)(\\d{1,2}) ${MONTH_WORD} ?(\\d{1,2})`,
    ([day, month]) => dated(day, Number(month)),
  ),
  rule(`${TO}(?:tanggal|tgl|tg|tgle|tanggale) ?(\\d{1,2})`, ([day]) => dated(day, null)),
  rule(`${NUMBER} ?${UNIT} ${AGAIN}`, ([number = '', unit = '']) => {
    const amount = NUMBERS[number] ?? Number(number);
    const found = UNITS.find(([pattern]) => pattern.test(unit));
    return found ? { is: 'in', amount: Math.round(amount * found[1]), unit: found[2] } : null;
  }),
  rule(
    `(awal|akhir|pertengahan|tengah|pungkasan|pungkasane|ngawal)(?:e|an|nya)? ${MONTH_WORD}(?: (${NEXT}))?`,
    ([part = '', next]) => ({
      is: 'month_part',
      part: /aw/.test(part) ? 'start' : /tengah/.test(part) ? 'middle' : 'end',
      ahead: next === undefined || next === '' ? 0 : 1,
    }),
  ),
  rule(`${AFTER}?(?:gajian|gajihan|bayaran|payday|gaji turun)`, () => ({
    is: 'event',
    event: 'payday',
  })),
  rule(`${AFTER}(?:lebaran|lebarane|idul ?fitri|bada|bodo|badan|riyaya|riyoyo|syawalan)`, () => ({
    is: 'event',
    event: 'lebaran',
  })),
  rule(
    `${AFTER}?(?:tahun baru|taun baru|taun anyar)|(?:awal )?(?:tahun|taun|thn) ${NEXT}|awal (?:tahun|taun)`,
    () => ({ is: 'event', event: 'new_year' }),
  ),
  ...WEEKDAYS.map((names, weekday) =>
    rule(
      `(?:(malam|malem|mlm|bengi) )?${weekday === 6 ? '(?:hari |dina |dinten )' : '(?:hari |dina |dinten )?'}(?:${names})(?: ((?:minggu )?${NEXT}))?`,
      ([eve, ahead]) => ({ is: 'weekday', weekday, ahead: isTold(ahead), eve: isTold(eve) }),
    ),
  ),
  rule('(?:malam|malem|mlm) (?:minggu|ahad)(?: (depan|ngarep))?', ([ahead]) => ({
    is: 'weekday',
    weekday: 6,
    ahead: isTold(ahead),
    eve: true,
  })),
  rule('(?:minggu|mggu|mgg|pekan) (?:ini|iki|niki)', () => days(2)),
  rule(`(?:minggu|mggu|mgg|pekan) ${NEXT}|seminggu|sak minggu|sakminggu`, () => days(7)),
  rule(`${MONTH_WORD} ${NEXT}|sebulan|sewulan|sasasi|sesasi`, () => ({
    is: 'in',
    amount: 1,
    unit: 'months',
  })),
  // "Minggu" alone is the Sunday, once no week is spoken of.
  rule('(?:minggu|ahad|ngahad)', () => ({ is: 'weekday', weekday: 6, ahead: false, eve: false })),
  rule('(?:besok |sesuk )?(?:lusa|emben|ngemben|mben|suk emben)', () => days(2)),
  rule('besok|bsk|bsok|esok|besuk|ngesuk|sesuk|suk|sesok|benjing|mbenjing|benjang|mbenjang', () =>
    days(1),
  ),
  rule('hari ini|dina iki|dinten niki|(?:nanti|ntar|nti|mengko|mangke|mengke|engko)', () =>
    days(0),
  ),
  rule('kemarin|kmrn|wingi|kala wingi|(?:minggu|bulan) (?:lalu|kemarin)', () => days(-1)),
];

function isTold(group: string | undefined): boolean {
  return group !== undefined && group !== '';
}

/** The day that a text in plain form names, or null. */
export function dayIn(said: string): FoundDay | null {
  for (const [pattern, read] of RULES) {
    const hit = pattern.exec(said);
    const day = hit && read(hit.slice(1).map((group) => group ?? ''));
    if (hit && day) return { day, from: hit.index, to: hit.index + hit[0].length };
  }
  return null;
}
