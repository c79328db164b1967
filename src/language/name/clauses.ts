import { plain, sameWord } from '../words.ts';
import type { NameReading } from './reading.ts';
import { isEither, isNoName } from './stopwords.ts';

const NONE: NameReading = { name: null };
const MOST_CLAUSES = 5;

/** A full stop ends a clause only behind a word too long to be a shortening ("Moh. Nur"). */
const BREAK = /[,;\n]+|(?<=\p{L}{4})\.(?=\s)/u;

const CORRECTION =
  /^.*[ ,.;](?:(?<=[,.;] *)eh|eh(?= (?:salah|maksud|bukan|keliru|maaf|ralat))|ralat|koreksi|maksud(?: ?(?:saya|sy|ku|kula|kulo|nyong|nya|e))?|(?:salah|keliru|kliru)(?=[ ,.:]+(?:pak|bu|mas|mbak|maksud|yang|harusnya|mestinya)|[,.:]))(?:[ ,:.-]{1,3}(?:eh|salah|keliru|maaf|ralat|bukan|maksud(?: ?(?:saya|sy|ku|nya|e))?|pak|bu|mas|mbak|yang (?:benar|betul|bener)|(?:se)?harusnya|mestinya)){0,4}[ ,:.-]+(?=\p{L}{2})/iu;

/** "Slamet, eh maksud saya Selamet": what stands behind the correction, or null without one. */
export function corrected(text: string): string | null {
  const said = CORRECTION.exec(text)?.[0];
  const rest = said === undefined ? '' : text.slice(said.length).trim();
  return rest === '' ? null : rest;
}

const DENIED = /^(?:(?:lho|loh|lha|eh|oh|la|kok) )*(?:bukan|bkn|dudu|sanes|kok)\b/i;

/** The clauses of a text and whether one only says what the name is not ("bukan Slamat"). */
export function clausesOf(text: string): { clauses: string[]; denied: boolean } {
  const all = text
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
  const clauses = all.filter((clause) => !DENIED.test(plain(clause)));
  return { clauses, denied: clauses.length < all.length };
}

/**
 * The one clause of a longer text that is a name. It is shown back unless the text says that it is
 * one ("namanya", "bukan Slamat"), or all else in it is common talk. Null when two clauses could be
 * it. A single word counts only first, behind "namanya", or beside a denied name; elsewhere it is
 * as likely the end of an excuse.
 */
export function nameAmong(text: string, read: (clause: string) => NameReading): NameReading {
  const { clauses, denied } = clausesOf(text);
  if (clauses.length > MOST_CLAUSES || (clauses.length < 2 && !denied)) return NONE;
  const found = new Map<string, { reading: NameReading; stands: boolean; sure: boolean }>();
  clauses.forEach((clause, at) => {
    const reading = read(clause);
    const { name } = reading;
    if (name === null) return;
    const named = /\b(?:nama|jeneng|asma|nami)/i.test(clause);
    const told = denied || at === 0 || named || reading.confirm === true;
    const lone = !name.includes(' ');
    const others = clauses.filter((other) => other !== clause);
    found.set(name, {
      reading,
      stands: !lone || (told && !isEither(sameWord(name))),
      sure: named || (denied ? DENIAL.test(plain(text)) : others.every(isCommonTalk)),
    });
  });
  const [one, ...others] = found.values();
  if (one === undefined || others.length > 0 || !one.stands || one.reading.name === null) {
    return NONE;
  }
  return one.sure ? one.reading : { name: one.reading.name, confirm: true };
}

const DENIAL = /\b(?:bukan|bkn|dudu|sanes)\b/;

/** Whether every word of a clause is a common one, so that none of them can be the name. */
function isCommonTalk(clause: string): boolean {
  return plain(clause)
    .split(/[^\p{L}\p{N}'-]+/u)
    .every((word) => /^$|\d/.test(word) || isNoName(sameWord(word)));
}
