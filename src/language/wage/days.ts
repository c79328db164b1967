import { SPOKEN } from '../numbers/lexicon.ts';
import { plain } from '../words.ts';

/** How many days are worked, as it was said: in a month (`times`), or in a week (`weekly`). */
export type WorkDays = { times: number } | { weekly: number };

const LONGEST = 300;
const NUMBER = `(\\d{1,2}|${[...SPOKEN.keys()].join('|')})`;
const END = '(?![\\p{L}\\d]|[.,]\\d)';
const DAY = `(?:kali|x|ping|hari|hr|dina|dino|dinten)${END}`;
/** "Cuma", "paling", "rata-rata", between the span and the number. */
const SOFT =
  '(?: |nya |ne |e |cuma |cuman |hanya |mung |paling |kadang |biasanya |biasane |rata-rata |rata2 |kira-kira |kira2 |sekitar |masuk |masuknya |mlebu |kerja |kerjanya |kerjane |ya |itu |bisa |ada |: ?|= ?)*';
/** "4-5 kali", "4 sampai 5 hari": no one number. */
const RANGE = `(?! ?(?:-|sampai|sampe|s\\/d|sd|atau|utawa|nganti) ?\\d)`;

const span = (words: string) => ({
  before: new RegExp(`(?<![\\p{L}\\d])${words}${SOFT}${NUMBER}${RANGE} ?${DAY}`, 'u'),
  behind: new RegExp(
    `(?<![\\p{L}\\d.,-])${NUMBER} ?${DAY} ?(?:(?:kerja|dalam|masuk|di|ing|saben) )*${words}${END}`,
    'u',
  ),
});
const LEAD = '(?:se|sa|per ?|\\/ ?|tiap |setiap |saben |dalam )';
const WEEK = span(`${LEAD}(?:minggu|mgg|mggu|mingu|pekan)`);
const MONTH = span(`${LEAD}(?:bulan|bln|wulan|sasi)`);
const MOST_WEEKLY = 7;
const MOST_MONTHLY = 31;

/**
 * The days of work in a text: "seminggu cuma 4 kali", "4 hari seminggu", "sebulan paling 16 hari".
 * What is said of a month goes first. Null where no single number is said, or no such span has it.
 */
export function readWorkDays(text: string): WorkDays | null {
  return taken(text)?.days ?? null;
}

/** A text without what it says of the days worked, for the sum beside it; the text where it says nothing. */
export function withoutWorkDays(text: string): string {
  return taken(text)?.rest ?? text;
}

function taken(text: string): { days: WorkDays; rest: string } | null {
  if (text.length > LONGEST) return null;
  const said = plain(text);
  const week = numberIn(said, WEEK, MOST_WEEKLY);
  const month = numberIn(week?.rest ?? said, MONTH, MOST_MONTHLY);
  if (month) return { days: { times: month.number }, rest: month.rest };
  return week && { days: { weekly: week.number }, rest: week.rest };
}

function numberIn(said: string, { before, behind }: typeof WEEK, most: number) {
  const found = before.exec(said) ?? behind.exec(said);
  const number = SPOKEN.get(found?.[1] ?? '') ?? Number(found?.[1] ?? Number.NaN);
  if (!found || !Number.isInteger(number) || number < 1 || number > most) return null;
  return { number, rest: said.replace(found[0], ' ').replace(/ +/g, ' ').trim() };
}
