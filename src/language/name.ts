import { isGreeting } from './greeting.ts';
import { properWord, withoutFullStop } from './name/casing.ts';
import { corrected, nameAmong } from './name/clauses.ts';
import { nameInFrame, nameInTalk } from './name/frames.ts';
import { withoutClosing, withoutLeadIn } from './name/leadin.ts';
import { isNoise } from './name/noise.ts';
import { nameInSentence, namesTwo } from './name/sentence.ts';
import { isSpeltLike, spelling } from './name/spelt.ts';
import { isEither, isNoName, isPlace } from './name/stopwords.ts';
import { isDegree, isHonour, isOffice, isTitle, undotted } from './name/titles.ts';
import { isThanks } from './thanks.ts';
import { sameWord, withoutEmoji } from './words.ts';

export type { NameReading } from './name/reading.ts';

import type { NameReading } from './name/reading.ts';

export { readBusinessName } from './name/business.ts';

const LONGEST_NAME_TEXT = 120;
/** In a text longer than this a name counts only behind "namanya". */
const LONGEST_SENTENCE = 300;
/** Talk longer than this is no answer, whatever name it holds. */
const LONGEST_TALK = 800;
const MOST_WORDS = 7;
const NONE: NameReading = { name: null };

const MARKS = /[_*~^"“”«»<>|!]/g;
const NUMBER_FIRST =
  /^(?:(?:nik|ktp|kk|no|nomor|nomer)[ .:=]*)*\d[\d .-]{12,24}\d[ ,:;.-]+(?=\p{L})/iu;
const DIGITS_LABEL =
  /[ ,;:(/-]*(?:\b(?:nik|ktp|kk|no|nomor|nomer|hp|wa|telp?)\b[ .:=]*)*\+?\d[\d .\-/]{5,}\)?.*$/isu;
const DETAILS =
  /(?:[ ,;:(/-]+(?:(?:gaji|upah|bayar(?:an)?|umur|usia|lahir|lair|nik|no\.? ?ktp|ktp|alamat|omah|rumah|bagian|jabatan|kerja|tgl|tanggal|hp)(?:-?nya|-?ne|-?e|nipun)?|(?:nang|neng)(?= \S)|sebagai|tukang|saking|sangking|seka|soko|pemilik|owner|bos|wa|laki(?:-laki)?|perempuan|pria|wanita|cewek|cowok|istri saya|suami saya|anak saya|karyawan saya|istriku|orang|satu orang|siji wong|(?:sudah|udah|sdh|wis)(?= \d)|asal|dari|dr(?!\.)|desa|rt|rw|yang|yg|sing|panggilannya)\b|[ ,;:(-]+\d).*$/isu;

/**
 * Reads the answer to "what is the name?" as one person's name in proper case, without form of
 * address, title or degree (DOMAIN 3.3, 4.4). Yes and no, questions, hedges, commands, relations,
 * businesses, numbers and two people at once are null; an unusual or corrected one asks for
 * confirmation.
 */
export function readName(text: string): NameReading {
  if (text.length > LONGEST_TALK || /[?@#$%]/.test(text) || isNoise(text)) return NONE;
  if (isGreeting(text) || isThanks(text)) return NONE;
  const clean = withoutEmoji(text)
    .replace(/[:;]-?[()DP]+(?=\s|$)/g, ' ')
    .replace(MARKS, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/^\(+([^()]+)\)+$/u, '$1')
    .replace(/[ ;:]+$/, '');
  const spelt = spelling(clean);
  if (spelt === null) return readUnspelt(clean);
  const { name, confirm } = spelt.rest === '' ? NONE : readUnspelt(spelt.rest);
  if (name === null) return { name: properWord(spelt.word, true), confirm: true };
  return confirm || !isSpeltLike(name, spelt.word) ? { name, confirm: true } : { name };
}

function readUnspelt(clean: string): NameReading {
  if (clean.length > LONGEST_NAME_TEXT) {
    const said = nameInTalk(clean, readClause);
    return said.name !== null || clean.length > LONGEST_SENTENCE
      ? said
      : nameInSentence(clean, readClause);
  }
  const framed = nameInFrame(clean, readClause);
  if (framed !== null) return framed;
  if (/\n\s*\S+\s*\n|^\s*\d\D+\n\s*\d/.test(clean)) return NONE;
  if (/\b1[.)].*\b2[.)] *\p{L}/su.test(clean)) return NONE;
  const line = clean.replace(/\n+/g, ', ');
  if (namesTwo(line)) return NONE;
  const direct = readClause(line);
  if (direct.name !== null) return direct;
  const right = corrected(line);
  if (right !== null) return readClause(right);
  const among = nameAmong(line, readClause);
  if (among.name !== null && !among.confirm) return among;
  const told = nameInSentence(line, readClause);
  return among.name === null || told.name === among.name ? told : among;
}

function readClause(line: string): NameReading {
  const { rest, confirm } = withoutLeadIn(line.replace(NUMBER_FIRST, ''));
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
  const honoured = isHonour(words[0] ?? '') && words.length > 1;
  while (isTitle(words[0] ?? '')) words.shift();
  while (
    words.length > 1 &&
    isOfficeBefore(words[0] ?? '', titled > words.length) &&
    isName(words[1] ?? '')
  ) {
    words.shift();
  }
  while (words.length > 1 && isBehind(words.at(-1) ?? '')) words.pop();
  const addressed = titled > words.length;
  if (words.length === 0 || words.length > MOST_WORDS) return NONE;
  if (words.length === 1 && addressed && isOffice(words[0] ?? '')) return NONE;
  if (!words.every((word) => isNameWord(word, words.length, addressed))) return NONE;
  const lone = words.length === 1 ? sameWord(undotted(words[0] ?? '')) : '';
  if (lone !== '' && (lone.length < 2 || !/[aiueoy]/.test(lone) || isPlace(lone))) return NONE;
  const name = words.map((word, at) => properWord(withoutFullStop(word), at === 0)).join(' ');
  const strange = lone.length === 2 || (isEither(lone) && !addressed) || honoured;
  return unsure || strange ? { name, confirm: true } : { name };
}

const SPLIT_DEGREE =
  /\b([sm])\. (?=(?:pd|kom|sos|ag|ip|si|kep|farm|hum|psi|kes|pt|hi|ei)\.?(?: |$))/giu;

/** "H.Slamet" and "Moh.Nur" are two words; "HM." is a haji's M. */
function spaced(text: string): string[] {
  return text
    .replace(SPLIT_DEGREE, '$1.')
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

/** "Pak De Warno", "mandor Karyo"; "de Jong" is a name. */
function isOfficeBefore(word: string, addressed: boolean): boolean {
  return isOffice(word) && (addressed || word.length > 2);
}

function isBehind(word: string): boolean {
  return isDegree(word, false) || /^hj\.?$/i.test(word);
}

/** Whether a word can stand in a name with others beside it. */
function isName(word: string): boolean {
  return isNameWord(word, 2, true);
}

function isCourtesy(word: string): boolean {
  return /^(?:mas|mbak|mba|mbk|pak|bu|min|kak|ya|makasih|suwun|nggih|aja|hj|h)\.?$/i.test(word);
}

function isNameWord(word: string, count: number, addressed: boolean): boolean {
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}'.-]*$/u.test(word) || word.length > 24)
    return false;
  const same = sameWord(undotted(word));
  if (/^\p{L}\.?$/u.test(word)) return count > 1;
  if (/(\p{L})\1{3}/iu.test(word)) return false;
  if (isOffice(word) && count === 1) return false;
  if (addressed && same === 'min') return true;
  if (count > 1 && (same === 'kasih' || same === 'ni')) return true;
  return !isNoName(same);
}
