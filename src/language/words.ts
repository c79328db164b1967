/**
 * Cutting what owners type into comparable words. Everything that compares words goes through
 * `sameWord`, on both sides, so that "iyaaa", "Iyaa" and "iya" are one word.
 */

/** Longer texts are never short answers; reading them word by word would only find accidents. */
export const LONGEST_ANSWER = 300;

/** Joiners, direction marks, variation selectors and skin tones: nothing a reader sees. */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]|[\ufe0e\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu;
const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/gu;

/** A text without emoji and invisible characters, with plain apostrophes and dashes; case kept. */
export function withoutEmoji(text: string): string {
  return text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(EMOJI, ' ')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-');
}

/** Texts whose reading is kept: each message is read by many readers, one after the other. */
const MOST_KEPT = 256;

/** Keeps what `read` made of the last short texts. What it gives must not be changed by anyone. */
export function lately<T>(read: (text: string) => T, most = MOST_KEPT): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_ANSWER) return read(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = read(text);
    kept.set(text, made);
    return made;
  };
}

/** Lower case, one kind of apostrophe, no invisible characters, blanks collapsed. */
export const plain = lately((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4\u2032]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * One word in its comparable form: lower case, no apostrophes, repeated letters once ("nggaaak" is
 * "ngak", as is "nggak"), the written 2 of a doubled word spelt out ("apa2" is "apa-apa").
 */
export function sameWord(word: string): string {
  const bare = word.toLowerCase().replace(/'/g, '');
  const doubled = bare.replace(/^([a-z]{2,})2$/, '$1-$1');
  return doubled.replace(/([a-z])\1+/g, '$1');
}

/** A set of words in their comparable form, from a list separated by blanks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(sameWord));
}

const PIECE =
  /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*(?:-[\p{L}\p{M}]+)*2?(?![\p{L}\p{N}])|\p{N}+|[\p{L}\p{M}]+|\p{Extended_Pictographic}|[?!,.;:\n/&+]/gu;

/** Krama "dipun bantu" is "dibantu". */
const KRAMA_PASSIVE = /(?<!\p{L})dipun[ -]?(?=\p{L}{3})/gu;

/**
 * The words of a text in comparable form, with "," for every mark that ends a clause, "?" for
 * question marks, and each emoji by itself. Empty for texts over `LONGEST_ANSWER` characters.
 */
export const wordsOf = lately((text): readonly string[] => {
  if (text.length > LONGEST_ANSWER) return [];
  const words: string[] = [];
  for (const [piece] of plain(text).replace(KRAMA_PASSIVE, 'di').matchAll(PIECE)) {
    if (/^[!,.;:\n/&+]$/.test(piece)) {
      if (words.length > 0 && words.at(-1) !== ',') words.push(',');
    } else words.push(sameWord(piece));
  }
  if (words.at(-1) === ',') words.pop();
  return words;
});

/** How owners address whoever reads: "mas", "pak", "min". */
export const ADDRESS: ReadonlySet<string> = wordSet(
  'pak bu mas mbak mba mbk min kak kakak bos boss kang om tante bapak ibu pa bpk gan sis bro bang bg dik dek yu lik pakde bude say nok',
);

/** Words that soften or fill a sentence and carry no answer. */
export const PARTICLES: ReadonlySet<string> = wordSet(
  `sih kok dong donk deh mah lah nih ni tuh tu to toh tho lho loh ndean oh ooh o eh wah lha la nah ki kih e si ah
   a pun ea koh oalah owalah memang emang mmg pancen ancen`,
);

/** Thanks, excuses, pleas and pious openings around an answer. */
export const POLITE: ReadonlySet<string> = wordSet(
  `makasih mksih mksh makasi mkasih trims thx tks thanks thank you tq nuwun suwun matur maturnuwun matursuwun suwn
   trimakasih terimakasih terima kasih trima banget bgt sekali maaf mf ngapunten sori sorry nyuwun sewu tolong tlg
   tulung please pls plis mohon mhn alhamdulillah alhamdulilah bismillah permisi punten wkwk wkwkwk haha hehe hihi hehehe hahaha`,
);

/** The owner speaking of himself. */
export const SELF: ReadonlySet<string> = wordSet(
  'saya sy sya aku ak gue gw inyong enyong nyong kulo kula kami kita q tek',
);
