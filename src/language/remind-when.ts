import { readHour } from './hour.ts';
import { dayIn, type RemindDay } from './remind/day.ts';
import { withPlainParts } from './remind/words.ts';
import { plain } from './words.ts';

/**
 * When somebody wants to be reminded, as she said it. `from` and `to`: hours of the day (14.5 is
 * 14.30), null where none was told; `clock`: an hour of the clock, not a part of the day.
 * `broken`: an hour that no clock has.
 */
export type RemindWhen = {
  said: string;
  day: RemindDay | null;
  from: number | null;
  to: number | null;
  clock: boolean;
  broken?: true;
};

/** Longer texts tell of other things; the guard also bounds the work. */
const LONGEST = 120;
const LONGEST_SAID = 60;
/** "Kapan saja" names no time, and "sekarang" is none to wait for. */
const NO_TIME =
  /\b(?:kapan-kapan|kapan2|kapan (?:saja|aja|bae|wae)|kapanpun|terserah|sembarang|bebas|sak-?wayah-?wayah|sekarang|saiki|sakniki|jam kerja|jam kantor)\b/g;
const CLOCK =
  /(?<![\p{L}\d])(?:jam|jm|pukul|pkl|tabuh)(?:e|an)? ?(?:setengah |stengah )?(\d{1,2})?/u;

/**
 * When somebody wants to be reminded: "besok sore", "sesuk esuk", "minggu depan", "telung dina
 * maning", "tgl 5 bulan depan", "5/12", "habis gajian", "senin depan jam 9". Nothing is judged: a day
 * that no calendar has is given as it was said (`resolveWhen`). Null where no time is told. Never throws.
 */
export function readRemindWhen(text: string): RemindWhen | null {
  if (text.length > LONGEST) return null;
  const said = withPlainParts(plain(text)).replace(NO_TIME, ' ');
  if (said.trim() === '' || said.length > LONGEST) return null;
  const day = dayIn(said);
  // "2 jam lagi" is no two o'clock, and the day's numbers are none either.
  const rest = day ? `${said.slice(0, day.from)}${blank(day)}${said.slice(day.to)}` : said;
  const eve = day?.day.is === 'weekday' && day.day.eve;
  const hour = readHour(rest);
  const clock = CLOCK.exec(rest);
  const broken = hour === null && clock !== null && Number(clock[1] ?? 0) > 23;
  // "Nanti" and "hari ini" alone leave open when.
  const vague = day?.day.is === 'in' && day.day.amount === 0 && hour === null && !broken;
  if ((day === null && hour === null && !broken) || vague) return null;
  const ends = [
    ...(day ? [[day.from, day.to] as const] : []),
    ...(hour
      ? [[rest.indexOf(hour.said), rest.indexOf(hour.said) + hour.said.length] as const]
      : []),
    ...(broken && clock ? [[clock.index, clock.index + clock[0].length] as const] : []),
  ];
  const from = Math.min(...ends.map(([begin]) => begin));
  const to = Math.max(...ends.map(([, end]) => end));
  return {
    said: said.slice(from, to).trim().slice(0, LONGEST_SAID),
    day: day?.day ?? null,
    from: hour?.from ?? (eve ? EVENING[0] : null),
    to: hour?.to ?? (eve ? EVENING[1] : null),
    clock: clock !== null,
    ...(broken ? { broken: true as const } : {}),
  };
}

/** The hours of an evening, as `readHour` has them. */
const EVENING = [18, 21] as const;

/** As many blanks as the day took, so that places in the text stay. */
function blank({ from, to }: { from: number; to: number }): string {
  return ' '.repeat(to - from);
}
