import { readCount } from './count.ts';
import { monthOf } from './date/months.ts';
import { plainlyHedged } from './hedge.ts';
import { cleanText } from './numbers/clean.ts';

/** Since when somebody works: '2019' or '2019-03', or null. `confirm`: reckoned from "3 tahun". */
export type StartReading = { since: string | null; confirm?: true };

const WIB_MS = 7 * 3_600_000;
const EARLIEST = 1950;
const YEAR = /(?<![\d.,])(19[5-9]\d|20\d{2})(?![\d.,])/;
/** The word right before a year: its month, where it is one. */
const BEFORE_YEAR = /(\p{L}+)[ .,'-]*(?:(?:tahun|taun|thn|th|th\.) *)?(?:19[5-9]\d|20\d{2})(?!\d)/u;
const NUMBERED = /(?<!\d)(?:\d{1,2}[-/. ])?(0?[1-9]|1[0-2])[-/. ](19[5-9]\d|20\d{2})(?!\d)/;
const AGO =
  /(\d{1,2}|\p{L}+) *(?:-?an)? *(tahun|taun|th|thn|bulan|bln|wulan|sasi)(?:an)?(?![a-z])/u;
const THIS_MONTH =
  /(?<![a-z])(?:bulan ini|sasi iki|wulan niki|kemarin|wingi|minggu (?:ini|lalu|wingi|iki)|baru masuk|lagi mlebu)(?![a-z])/;
const LAST_MONTH =
  /(?<![a-z])(?:bulan (?:lalu|kemarin|wingi)|sasi wingi|wulan wingi|sesasi|sebulan)(?![a-z])/;
const THIS_YEAR = /(?<![a-z])(?:tahun ini|taun iki|awal tahun|awal taun)(?![a-z])/;
const LAST_YEAR =
  /(?<![a-z])(?:tahun (?:lalu|kemarin|wingi)|taun (?:wingi|kepungkur)|setahun|setaun)(?![a-z])/;
/** The feast at the end of the fast; the other one is two months later. */
const EID =
  /(?<![a-z])(?:lebaran|bada|bakda|idul ?fitri|riyaya|riyadin)(?![a-z])(?! (?:haji|besar|kurban|qurban|tahun (?:lalu|kemarin|wingi)|taun (?:wingi|kepungkur)))/;
/** Nobody tells a month in more; long laughter would take its time. */
const LONGEST = 500;
const COVID = /(?<![a-z])(?:covid|corona|korona|pandemi)(?![a-z])/;

/**
 * The month or year somebody began, as owners say it (DOMAIN 4.4): "Maret 2021", "dari 2019",
 * "03/2021", "3 tahunan", "sejak covid", "bulan lalu". What lies ahead is none. `now` in UTC ms.
 */
export function readStart(text: string, now: number): StartReading {
  if (text.length > LONGEST) return { since: null };
  const clean = cleanText(text).text;
  if (clean === '' || clean.includes('?')) return { since: null };
  const today = new Date(now + WIB_MS).toISOString().slice(0, 7);
  const said = dated(clean);
  if (said !== null) {
    const { since, confirm } = said;
    const ahead = since > today.slice(0, since.length) || Number(since.slice(0, 4)) < EARLIEST;
    if (ahead) return { since: null };
    return { since, ...(confirm || plainlyHedged(clean) !== clean ? { confirm: true } : {}) };
  }
  const reckoned = relative(clean, today);
  return reckoned === null ? { since: null } : { since: reckoned, confirm: true };
}

function dated(clean: string): { since: string; confirm: boolean } | null {
  const [, month, year] = NUMBERED.exec(clean) ?? [];
  if (month !== undefined && year !== undefined)
    return { since: `${year}-${month.padStart(2, '0')}`, confirm: false };
  const only = YEAR.exec(clean)?.[1];
  if (only === undefined) return null;
  const named = monthOf(BEFORE_YEAR.exec(clean)?.[1] ?? '');
  if (named === null) return { since: only, confirm: false };
  return { since: `${only}-${String(named.month).padStart(2, '0')}`, confirm: named.doubt };
}

function relative(clean: string, today: string): string | null {
  const year = Number(today.slice(0, 4));
  if (COVID.test(clean)) return '2020';
  if (EID.test(clean)) return lastEid(today);
  if (LAST_MONTH.test(clean)) return monthsBefore(today, 1);
  if (THIS_MONTH.test(clean)) return today;
  if (THIS_YEAR.test(clean)) return String(year);
  if (LAST_YEAR.test(clean)) return String(year - 1);
  const [, number = '', unit = ''] = AGO.exec(clean) ?? [];
  const count = number === '' ? null : readCount(number).count;
  if (count === null || count < 1) return null;
  const years = unit.startsWith('t');
  if (count > (years ? 60 : 24)) return null;
  return years ? String(year - count) : monthsBefore(today, count);
}

const ISLAMIC = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
});
const DAY_MS = 86_400_000;
const ISLAMIC_YEAR_DAYS = 355;

/** The month of the last 1 Syawal before the present month, or in it. */
function lastEid(today: string): string | null {
  const end = Date.parse(`${monthsBefore(today, -1)}-01T00:00:00Z`) - DAY_MS;
  for (let back = 0; back <= ISLAMIC_YEAR_DAYS; back += 1) {
    const day = new Date(end - back * DAY_MS);
    const parts = ISLAMIC.formatToParts(day);
    const part = (type: string) => parts.find((one) => one.type === type)?.value;
    if (part('month') === '10' && part('day') === '1') return day.toISOString().slice(0, 7);
  }
  return null;
}

function monthsBefore(month: string, back: number): string {
  const at = new Date(`${month}-15T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() - back);
  return at.toISOString().slice(0, 7);
}
