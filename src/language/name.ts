import { isGreeting } from './greeting.ts';
import { properWord, withoutFullStop } from './name/casing.ts';
import { corrected, nameAmong } from './name/clauses.ts';
import { withoutClosing, withoutLeadIn } from './name/leadin.ts';
import { isEither, isNoName } from './name/stopwords.ts';
import { isDegree, isOffice, isTitle, undotted } from './name/titles.ts';
import { isThanks } from './thanks.ts';
import { sameWord, withoutEmoji } from './words.ts';

export type { NameReading } from './name/reading.ts';

import type { NameReading } from './name/reading.ts';

export { readBusinessName } from './name/business.ts';

const LONGEST_NAME_TEXT = 120;
const MOST_WORDS = 7;
const NONE: NameReading = { name: null };

const MARKS = /[_*~^"“”«»<>|!]/g;
const DIGITS_LABEL =
  /[ ,;:(-]*(?:\b(?:nik|ktp|kk|no|nomor|nomer|hp|wa|telp?)\b[ .:=]*)*\+?\d[\d .\-/]{5,}\)?.*$/isu;
const DETAILS =
  /(?:[ ,;:(/-]+(?:(?:gaji|upah|bayar(?:an)?|umur|usia|lahir|lair|nik|no\.? ?ktp|ktp|alamat|omah|rumah|bagian|jabatan|kerja|tgl|tanggal|hp)(?:-?nya|-?ne|-?e|nipun)?|(?:nang|neng)(?= \S)|sebagai|tukang|wa|laki(?:-laki)?|perempuan|pria|wanita|cewek|cowok|istri saya|suami saya|anak saya|karyawan saya|istriku|orang|asal|dari|dr|desa|rt|rw|yang|yg|sing|panggilannya)\b|[ ,;:(-]+\d).*$/isu;

/**
 * Reads the answer to "what is the name?" as one person's name in proper case, without form of
 * address, title or degree (DOMAIN 3.3, 4.4). Yes and no, questions, hedges, commands, relations,
 * businesses, numbers and two people at once are null; an unusual or corrected one asks for
 * confirmation.
 */
export function readName(text: string): NameReading {
  if (text.length > LONGEST_NAME_TEXT || /[?@#$%]|https?:/.test(text)) return NONE;
  if (isGreeting(text) || isThanks(text)) return NONE;
  const clean = withoutEmoji(text)
    .replace(MARKS, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (/\n\s*\S+\s*\n|^\s*\d\D+\n\s*\d/.test(clean)) return NONE;
  if (/\b1[.)].*\b2[.)] *\p{L}/su.test(clean)) return NONE;
  const line = clean.replace(/\n+/g, ', ');
  const direct = readClause(line);
  if (direct.name !== null) return direct;
  const right = corrected(line);
  if (right === null) return nameAmong(line, readClause);
  const { name } = readClause(right);
  return name === null ? NONE : { name, confirm: true };
}

function readClause(line: string): NameReading {
  const { rest, confirm } = withoutLeadIn(line);
  const named = rest.replace(DIGITS_LABEL, '').replace(/\(.*$/, '').replace(DETAILS, '').trim();
  return assemble(withoutClosing(named), confirm);
}

function assemble(named: string, unsure: boolean): NameReading {
  if (/\d|[&+;/=]| -+ /.test(named)) return NONE;
  const [before = '', ...behind] = named.split(/ *, */).filter((part) => part !== '');
  const extra = behind.flatMap((part) => part.split(' '));
  if (!extra.every((word) => isDegree(word, true) || isCourtesy(word))) return NONE;
  const words = spaced(before);
  dropTitlesInside(words);
  const titled = words.length;
  while (isTitle(words[0] ?? '')) words.shift();
  while (words.length > 1 && isDegree(words.at(-1) ?? '', false)) words.pop();
  const addressed = titled > words.length;
  if (words.length === 0 || words.length > MOST_WORDS) return NONE;
  if (words.length === 1 && addressed && isOffice(words[0] ?? '')) return NONE;
  if (!words.every((word) => isNameWord(word, words.length, addressed))) return NONE;
  const lone = words.length === 1 ? sameWord(undotted(words[0] ?? '')) : '';
  if (lone !== '' && (lone.length < 2 || !/[aiueoy]/.test(lone))) return NONE;
  const name = words.map((word, at) => properWord(withoutFullStop(word), at === 0)).join(' ');
  const strange = lone.length === 2 || (isEither(lone) && !addressed) || words.length > 5;
  return unsure || strange ? { name, confirm: true } : { name };
}

/** "H.Slamet" and "Moh.Nur" are two words; "HM." is a haji's M. */
function spaced(text: string): string[] {
  return text
    .replace(/\b(h\.?)(m\.)/gi, '$1 $2')
    .replace(/(\p{L}{1,4}\.)(?=\p{L}{2,})/gu, (whole, _head, at: number) =>
      /^[sm]\.$/i.test(whole) && at > 0 && /\b[sm]\.\p{L}{1,4}(?:\.|$)/iu.test(text.slice(at))
        ? whole
        : `${whole} `,
    )
    .split(' ')
    .map((word) => word.replace(/^[-.':]+|[-':]+$/g, ''))
    .filter((word) => word !== '');
}

/** "Ahmad bin H. Saleh": the father goes without his title as well. */
function dropTitlesInside(words: string[]): void {
  const at = words.findIndex((word) => /^bint?i?$/i.test(word));
  while (at > 0 && at + 2 < words.length && isTitle(words[at + 1] ?? '')) words.splice(at + 1, 1);
}

function isCourtesy(word: string): boolean {
  return /^(?:mas|mbak|pak|bu|min|kak|ya|makasih|suwun|nggih|aja|hj|h)\.?$/i.test(word);
}

function isNameWord(word: string, count: number, addressed: boolean): boolean {
  if (!/^\p{L}[\p{L}\p{M}'.-]*$/u.test(word) || word.length > 24) return false;
  const same = sameWord(undotted(word));
  if (/^\p{L}\.?$/u.test(word)) return count > 1;
  if (/(\p{L})\1{3}/iu.test(word)) return false;
  if (isOffice(word) && count === 1) return false;
  if (addressed && same === 'min') return true;
  if (count > 1 && same === 'kasih') return true;
  return !isNoName(same);
}
