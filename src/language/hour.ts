import { readCount } from './count.ts';
import { plain } from './words.ts';

/** When somebody may be called: as said, and the hours of the day, 24 for midnight (14.5 is 14.30). */
export type HourReading = {
  said: string;
  day: 'today' | 'tomorrow' | 'after_tomorrow' | Weekday | null;
  from: number;
  to: number;
};

const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;
type Weekday = (typeof WEEKDAYS)[number];

const LONGEST = 120;
const OFFICE_HOURS = [8, 16] as const;

/** Parts of the day by the clock and by prayer, hours as they are meant for a visit or a call. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [
    /\b(?:(?:habis|abis|bar|bakda|bada|ba'da|sehabis|setelah|sesudah|bubar) )?(?:subuh|shubuh)\b/,
    5,
    7,
  ],
  [
    /\b(?:habis|abis|bar|bakda|bada|ba'da|sehabis|setelah|sesudah|bubar) (?:dzuhur|dhuhur|zuhur|duhur|luhur|lohor|dluhur|jumatan)\b/,
    12.5,
    14.5,
  ],
  [/\b(?:sebelum|sakdurunge|sadurunge) (?:dzuhur|dhuhur|zuhur|duhur|luhur|lohor)\b/, 10, 12],
  [/\b(?:dzuhur|dhuhur|zuhur|duhur|luhur|lohor)\b/, 12, 14],
  [
    /\b(?:(?:habis|abis|bar|bakda|bada|ba'da|sehabis|setelah|sesudah|bubar) )?(?:ashar|asar|ngasar)\b/,
    15.5,
    17,
  ],
  [
    /\b(?:(?:habis|abis|bar|bakda|bada|ba'da|sehabis|setelah|sesudah|bubar) )?(?:maghrib|magrib|mahgrib)\b/,
    18,
    19,
  ],
  [
    /\b(?:(?:habis|abis|bar|bakda|bada|ba'da|sehabis|setelah|sesudah|bubar) )?(?:isya|isyak|ngisa|isa')\b/,
    19,
    21,
  ],
  [/\b(?:pagi(?:-pagi)?|esuk|isuk|enjing|enjang)\b/, 7, 10],
  [/\b(?:siang|awan)\b/, 11, 14],
  [/\b(?:sore|sonten|surup)\b/, 15, 18],
  [/\b(?:malam|malem|mlm|bengi|mbengi|dalu|ndalu)\b/, 18, 21],
  [
    /\b(?:jam kerja|jam kantor|kapan (?:saja|aja|bae)|kapanpun|terserah|sembarang|bebas|sak-?wayah-?wayah|sekarang|saiki|sakniki)\b/,
    ...OFFICE_HOURS,
  ],
];

const DAYS: readonly (readonly [RegExp, NonNullable<HourReading['day']>])[] = [
  [/\b(?:besok|bsk|sesuk|benjing|mbenjing|benjang|mbenjang)\b/, 'tomorrow'],
  [/\b(?:lusa|emben|ngemben)\b/, 'after_tomorrow'],
  [
    /\b(?:nanti|ntar|mengko|mangke|hari ini|dina iki|dinten niki|sekarang|saiki|sakniki)\b/,
    'today',
  ],
  ...WEEKDAYS.map(
    (day) => [new RegExp(`\\b${day.replace('jumat', "jum'?[ae]t")}\\b`), day] as const,
  ),
];

const NUMBER =
  '(\\d{1,2}|satu|siji|setunggal|dua|loro|kalih|tiga|telu|empat|papat|sekawan|lima|gangsal|enam|enem|nem|tujuh|pitu|delapan|wolu|sembilan|sanga|songo|sepuluh|sedasa|sebelas|sewelas|dua belas|duabelas|rolas)';
const CLOCK = new RegExp(
  `\\b(?:jam|jm|pukul|pkl|tabuh)(?:e|an)? ?(?:(setengah|stengah|stgh) )?${NUMBER}(?![\\d])(?:[.:](\\d{2}))?(?: ?(?:-|sampai|sampe|sd|s/d|tekan|dan|atau) ?(?:jam )?(\\d{1,2})(?![\\d.:]))?`,
);

/**
 * When somebody may be called: "jam 9", "sore", "habis magrib", "besok pagi", "jam setengah 3 sore",
 * "bar dzuhur" (DOMAIN 4.4). An hour without its part of the day is the one people are awake at: 3
 * is 15.00, 9 is 09.00. Null where no time is told. Never throws.
 */
export function readHour(text: string): HourReading | null {
  const said = plain(text);
  if (said === '' || said.length > LONGEST) return null;
  const clock = CLOCK.exec(said);
  const part = PARTS.flatMap(([pattern, from, to]) => {
    const hit = pattern.exec(said);
    return hit ? [{ hit, from, to }] : [];
  })[0];
  const day = DAYS.flatMap(([pattern, name]) => {
    const hit = pattern.exec(said);
    return hit ? [{ hit, name }] : [];
  })[0];
  const span = clock ? clockSpan(clock, part?.from) : part && { from: part.from, to: part.to };
  if (!span) return null;
  const hits = [clock, part?.hit, day?.hit].filter((hit) => hit !== null && hit !== undefined);
  const begin = Math.min(...hits.map(({ index }) => index));
  const end = Math.max(...hits.map((hit) => hit.index + hit[0].length));
  return { said: said.slice(begin, end), day: day?.name ?? null, ...span };
}

const CALLS =
  /\b(?:di)?(?:telp(?:o|e|u)?n?|telepon|tlp|tlpn|telfon|tilpun|tilpon|hubungi|kontak)(?:en|in|kan|na|no|e|nen)?\b/;
const NO_CALL =
  /\b(?:jangan|jgn|ojo|aja|tidak|ga|gak|nggak|ora|mboten|nomor|nomer|sudah|wis|kemarin|wingi)\b(?! ?jam)|\?/;

/** The hour at which somebody asks to be called, "telpon saja jam 3"; null where nobody asks or no hour is told. */
export function readCallWish(text: string): HourReading | null {
  const said = plain(text);
  if (!CALLS.test(said) || NO_CALL.test(said)) return null;
  return readHour(text);
}

function clockSpan(clock: RegExpExecArray, part: number | undefined) {
  const [, half, number = '', minutes, until] = clock;
  const told = hourOf(number);
  if (told === null || told > 23 || Number(minutes ?? 0) > 59) return null;
  const hour = ofDay(told, part);
  const from = half ? hour - 0.5 : hour + Number(minutes ?? 0) / 60;
  const end = until === undefined ? null : ofDay(Number(until), part);
  return { from, to: end !== null && end > from && end <= 24 ? end : Math.min(24, from + 1) };
}

function hourOf(number: string): number | null {
  if (/^\d/.test(number)) return Number(number);
  return readCount(number).count;
}

/** The hour of the day for an hour of the clock, in the part of the day that was told. */
function ofDay(told: number, part: number | undefined): number {
  if (told > 12 || told === 0) return told;
  if (part === undefined || (part === OFFICE_HOURS[0] && told > 6))
    return told < 7 ? told + 12 : told;
  if (part < 11) return told;
  return told < 11 || (part >= 18 && told < 12) ? told + 12 : told;
}
