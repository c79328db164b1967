import { readHour } from './hour.ts';
import { dayIn } from './remind/day.ts';
import { REMINDS, withPlainParts, wordsBeside } from './remind/words.ts';
import { plain, wordsOf } from './words.ts';

/**
 * When somebody wants to be reminded at all, minutes of the day. `notNow`: not at the hour at which she
 * wrote it; `notDays` (0: Monday): not on these days; `any`: at any time after all.
 */
export type RemindManner = {
  notBefore?: number;
  notAfter?: number;
  notNow?: true;
  notDays?: readonly number[];
  any?: true;
};

/** Longer texts tell of other things. */
const LONGEST = 90;
/** "Jam setengah 3 sore"; an hour in more words has something else between them. */
const MOST_WORDS = 5;
/** Parts of the day that end by then are too early; the others begin too late. Hours. */
const AFTERNOON = 14.9;

const NOT =
  '(?:jangan|jgn|jngn|jng|ojo|aja|ampun|sampun ngantos|(?:ga|gak|nggak|tidak|tdk|ora|mboten|boten) (?:usah|mau|gelem|purun|suka|seneng))';
const SENDS = `(?:${REMINDS}|(?:di)?(?:kirim|wa|chat|cht|hubungi|ganggu|kabari|kirimi)(?:in|an|i)?(?:nya|ne)?)`;
const HABIT = new RegExp(
  `(?<!\\p{L})(?:(?:kalau|kalo|klo|nek|yen|menawi|setiap|tiap|saben) (?:mau |arep |ajeng )?${SENDS}|(?:me)?ng?(?:inget|ingat|eling)(?:in|kan|ke|na)(?:nya|ne|e)|pengingat(?:nya|e)|reminder(?:nya)?|jam pengingat|atur pengingat|pengingat)(?!\\p{L})`,
  'u',
);
const DENIED = new RegExp(`^(?:.*\\s)?${NOT} (?:${SENDS} )?(.+)$`, 'u');
const NOW =
  /^(?:(?:di|pas|nang|ning) )?(?:jam|wayah|waktu|wektu)[ -]?(?:segini|sakmene|semene|ngene|ini|iki|kiye|niki|gini|begini|sementen)/u;
const BEFORE = /^(?:sebelum|sblm|kurang dari|di ?bawah|sadurunge|sakdurunge|saderenge)(?= )/u;
const BEYOND =
  /^(?:lewat(?: dari)?|lebih(?: dari)?|di ?atas|setelah|sesudah|habis|sehabis|bar|punjul)(?= (?:jam|jm|pukul|pkl))/u;

const ANY =
  /(?<!\p{L})(?:kapan|jam berapa|jam pira|hari apa|dina apa|sembarang) ?(?:saja|aja|bae|wae|mawon|waktu)(?: (?:boleh|bisa|oleh|saged|kena))?(?!\p{L})/u;

/**
 * How somebody wants to be reminded: "jangan pagi-pagi", "ojo bengi-bengi", "jangan jam segini",
 * "jangan hari jumat", "jangan sebelum jam 9", "sorean aja kalau ngingetin", "pengingat kapan saja
 * boleh". What is refused may stand alone; what is wished needs a word of reminding, or it would be one
 * time only. Null for everything else. Never throws.
 */
export function readRemindManner(text: string): RemindManner | null {
  if (text.length > LONGEST || text.includes('?')) return null;
  const said = once(withPlainParts(plain(text)));
  // "Jangan senin, selasa, rabu": a list of days is no list of clauses.
  const days = refused(said.replaceAll(',', ' '));
  if (days?.notDays) return days;
  const clauses = said
    .split(/[,;!\n]+|\.(?!\d)| (?:tapi|tp|ning|nanging) /u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const read = clauses.map((clause) => refused(clause) ?? wished(clause));
  const [manner, ...more] = read.filter((one) => one !== null);
  const others = clauses.filter((clause, at) => read[at] === null && !isSmall(clause));
  return manner === undefined || more.length > 0 || others.length > 0 ? null : manner;
}

/** "Jangan pagi-pagi": the whole clause, with small words around. */
function refused(clause: string): RemindManner | null {
  const what = DENIED.exec(clause)?.[1];
  const before = what === undefined ? '' : clause.slice(0, clause.length - what.length);
  if (what === undefined || !isSmall(before.replace(new RegExp(`${NOT}|${SENDS}`, 'gu'), ' ')))
    return null;
  const now = NOW.exec(what);
  if (now) return isSmall(what.slice(now[0].length)) ? { notNow: true } : null;
  const early = BEFORE.exec(what);
  const late = BEYOND.exec(what);
  const time = what.slice((early ?? late)?.[0].length ?? 0);
  const hour = readHour(time);
  if (hour === null) return weekdays(what);
  const isLong = wordsOf(hour.said).length > MOST_WORDS;
  if (isLong || !isSmall(time.replace(hour.said, ' ')) || hour.day !== null) return null;
  if (early) return { notBefore: minutes(hour.from) };
  if (late) return { notAfter: minutes(hour.from) };
  return hour.from < AFTERNOON ? { notBefore: minutes(hour.to) } : { notAfter: minutes(hour.from) };
}

/** "Hari jumat", "jumat sama sabtu". */
function weekdays(what: string): RemindManner | null {
  const days = new Set<number>();
  let rest = what;
  for (let found = dayIn(rest); found?.day.is === 'weekday'; found = dayIn(rest)) {
    days.add(found.day.weekday);
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.to)}`;
  }
  const small = rest.replace(/(?<!\p{L})(?:dan|sama|karo|kalih|atau|lan)(?!\p{L})/gu, ' ');
  return days.size > 0 && isSmall(small) ? { notDays: [...days] } : null;
}

/** "Sorean aja kalau ngingetin": with a word of what is done time and again. */
function wished(clause: string): RemindManner | null {
  const habit = HABIT.exec(clause);
  if (
    habit === null ||
    new RegExp(`(?<!\\p{L})${NOT}(?!\\p{L})`, 'u').test(clause.replace(/ aja\b/g, ''))
  )
    return null;
  const rest = `${clause.slice(0, habit.index)} ${clause.slice(habit.index + habit[0].length)}`;
  if (ANY.test(rest)) return isSmall(rest.replace(ANY, ' ')) ? { any: true } : null;
  const hour = readHour(rest);
  if (hour === null || hour.day !== null) return null;
  const left = rest.replace(hour.said, ' ').trim();
  const from =
    BEYOND.test(rest.trim()) || /(?<!\p{L})(?:di ?atas|setelah|lewat|mulai)(?!\p{L})/u.test(left);
  const around = left.replace(/(?<!\p{L})(?:di ?atas|setelah|lewat|mulai|antara)(?!\p{L})/gu, ' ');
  if (!isSmall(around)) return null;
  return { notBefore: minutes(hour.from), ...(from ? {} : { notAfter: minutes(hour.to) }) };
}

/** "Bengi-bengi" is "bengi". */
function once(said: string): string {
  return said.replace(/(?<!\p{L})(\p{L}+)-\1(?!\p{L})/gu, '$1');
}

function isSmall(words: string): boolean {
  return wordsBeside(words).length === 0;
}

function minutes(hours: number): number {
  return Math.round(hours * 60);
}
