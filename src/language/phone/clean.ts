import { plainDigits } from '../nik/groups.ts';
import { saidInDigits } from './said.ts';

/** Stands where something was that is no part of any number; no chain goes across it. */
const APART = ' § ';
/** Glued behind digits that go on, but hidden: "0857 4100 22xx". */
export const HIDDEN = '¤';

const HOUR = '(?:[01]?\\d|2[0-4])';
const TIME = `${HOUR}[.:][0-5]\\d`;
const UNTIL = ' ?(?:-|\\p{Pd}|s ?/? ?d|sampai|sampe|sampek|tekan) ?';

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d+)\S*/g, ' $1 '],
  [/(?<=\d)@(?:s\.whatsapp\.net|c\.us)/g, ' '],
  [/[\w.+-]{1,64}@[\w-]{1,64}\.\w+/g, APART],
  [/(?:https?:\/\/|www\.)\S+/g, APART],
  // "*0857 …*" is bold.
  [/([*_~]{1,3})([^*_~]{5,60})\1/g, ' $2 '],
  [/(?<=\d)(?: ?x{2,6}|x|\*{2,}|#+|•+|_{2,}(?!\d))(?!\p{L})/gu, HIDDEN],
  [/(?<![\p{L}\d])(?:x{2,}|\*{2,}|•{2,})(?=\d)/gu, APART],
  // "hp 1: 08…", "0857 … (1)"
  [
    /(?<!\p{L})(hp|wa|telp|telpon|nomor|nomer|no|kartu|sim|im) ?[1-9](?= ?[:=.)]? ?(?:\+?62|08|\(0|8\d\d))/gu,
    `$1${APART}`,
  ],
  [/(?<=\d )\(\d{1,2}\)(?! ?\d)/g, APART],
  // Dates, hours and sums beside the number.
  [/(?<![\d./-])\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?![\d./-])/g, APART],
  [/(?<![\d./-])(?!08)\d{1,2}([-/.])\d{1,2}\1\d\d(?![\d./-])/g, APART],
  [new RegExp(`(?<![\\d.:/-])${TIME}${UNTIL}${TIME}(?![\\d.:/-])`, 'gu'), APART],
  [
    new RegExp(
      `(?<!\\p{L})(?:jam|pukul|pkl)\\.? ?\\d{1,2}(?:[.:]\\d\\d)?(?:${UNTIL}(?:jam ?)?\\d{1,2}(?:[.:]\\d\\d)?)?(?!\\d)`,
      'gu',
    ),
    APART,
  ],
  [/(?<!\p{L})(?:rp|gaji\p{L}*|upah\p{L}*)[. ]{0,2}\d[\d.,]*/gu, APART],
  [/(?<!\p{L})(?:umur\p{L}*|usia\p{L}*|rt|rw)[. ]{0,2}\d{1,3}(?!\d)/gu, APART],
  [/(?<![\d.-])(?!62)[1-79]\d{0,2}(?:[.,]\d{3})*[.,]000(?![\d.-])/g, APART],
  [/(?<=\d) ?(?:strip|setrip|spasi|titik|dash|garis) ?(?=\d)/g, '-'],
];
/** What is no plus of a country: "+0857…". */
const STRAY_PLUS = /\+ ?(?=0\d)/g;
/** Letters that look like a digit behind digits: "223B". */
const NEAR_DIGITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d{2})b(?!\p{L})/gu, '8'],
  [/(?<=\d{2})s(?!\p{L})/gu, '5'],
  [/(?<=\d{2})z(?!\p{L})/gu, '2'],
];

/**
 * A text in lower case with plain digits and without links, dates, hours and sums; `guessed` when
 * words or letters in it were read as digits or a sign was passed over.
 */
export function cleaned(raw: string): { text: string; guessed: boolean } {
  const plain = plainDigits(raw)
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .toLowerCase();
  const said = saidInDigits(plain);
  const text = rewritten(said, REWRITES);
  const near = rewritten(text, NEAR_DIGITS).replace(STRAY_PLUS, '');
  return { text: near, guessed: said !== plain || near !== text };
}

function rewritten(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((done, [what, by]) => done.replace(what, by), text);
}
