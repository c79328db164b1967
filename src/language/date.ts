import { amended, withoutReplaced } from './date/amend.ts';
import { today } from './date/calendar.ts';
import { type Chosen, chosen } from './date/choose.ts';
import { cleaned } from './date/clean.ts';
import { datesIn } from './date/find.ts';
import { scanned } from './date/scan.ts';
import { lex } from './numbers/lex.ts';
import { isRedirect } from './numbers/redirect.ts';

/**
 * A text read as a birth date. `iso` is YYYY-MM-DD, or null; `problem` then names what was given
 * instead: a day that does not exist or is still to come, only a part of a date, an age, or more
 * dates than one; null when it was no date at all. `confirm`: likely, but to be shown back first.
 */
export type DateReading = { iso: string | null; problem: Chosen['problem']; confirm?: true };

/** Longer texts are no answer to "when were you born?"; the guard also bounds the work. */
const LONGEST = 1000;
/** More numbers and months than this are a list, not an answer. */
const MOST_PARTS = 24;
const NOTHING: DateReading = { iso: null, problem: null };

/**
 * The birth date in what somebody typed, day first (DOMAIN §4.4): in digits with any sign or none,
 * with the month's name, in words, with "tgl", "bln" and "th", with the place before it. Of two
 * dates only a corrected one counts. A year of two digits is the later one that is not in the
 * future. Never throws. `now` is UTC ms; the day begins at midnight in western Indonesia.
 */
export function readBirthDate(text: string, now: number): DateReading {
  if (text.length > LONGEST) return NOTHING;
  const clean = cleaned(text);
  // A ligature may come apart into many letters.
  if (clean.text.length > 2 * LONGEST) return NOTHING;
  const scan = scanned(lex(clean.text));
  if (scan.parts.length > MOST_PARTS || isRedirect(clean.text)) return NOTHING;
  const day = today(now);
  const all = withoutReplaced(scan.parts);
  const { parts, found } = amended(all, datesIn(all, day), day);
  const { iso, problem, doubt } = chosen({ ...scan, parts }, found, day);
  return iso !== null && (doubt || clean.repaired)
    ? { iso, problem, confirm: true }
    : { iso, problem };
}
