/** Stands where a number was that is neither an amount nor a count. */
export const MASK = '¤';

const MONTH =
  '(?:jan(?:uari)?|[fp]eb(?:ruari|r)?|mar(?:et)?|apr(?:il)?|me[iy]|jun[iy]?|jul[iy]?|ag(?:t|s|st|us|ustus)|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?|dsmbr)';

const MASKS: readonly RegExp[] = [
  /https?:\/\/\S{1,200}/g,
  // Dates with digits, month names, years that follow a word of time.
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}(?![\d])/g,
  /(?<![\d.,])\d{1,2} \d{1,2} (?:19|20)\d{2}(?![\d.,])/g,
  /(?<!\d)(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?!\d)/g,
  // Phone numbers: mobile with 0 or 62, and landlines.
  /(?<![\d.,]|\d-)(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){6,13}(?!\d)/g,
  /(?<![\d.,-])0\d{1,4}(?:[ -]?\d){4,12}(?!\d)/g,
  new RegExp(`(?<![\\d.,])\\d{1,2}\\s?${MONTH}(?![a-z])(?:\\s?(?:19|20)?\\d{2}(?![\\d.,]))?`, 'g'),
  new RegExp(`(?<![a-z])${MONTH}\\s(?:19|20)\\d{2}(?![\\d.,])`, 'g'),
  /(?<![a-z])(?:tgl|tanggal|tg|tggl)\.?\s?\d{1,2}(?!\d)/g,
  /(?<![a-z])(?:tahun|thn|th|taun|sejak|wiwit|lahir|kelahiran|covid|masuk|melbu|gabung|berdiri|mulai|kerja|buka|angkatan|lulus)\s(?:kerja |di sini |sejak |dari )?(?:th|thn|tahun)?\s?(?:19[4-9]|20[0-3])\d(?![\d.]|,\d)/g,
  /(?<![a-z])(?:sejak|wiwit|lahir|dari|mulai)\s(?:th|thn|tahun\s)?(?:19[4-9]\d|20[0-3]\d)(?=\s?(?:$|[,;!?\n]))/g,
  /(?<![\d.,:])\d{1,2}:\d{2}(?!\d)/g,
  // Hours and ages from … to …
  /(?<![a-z])(?:jam|jm|pukul|umur|usia)\s(?:kerja\s)?\d{1,2}(?:[.:]\d{2})? ?(?:-|sampai|sampe|s\/d|sd|nganti) ?(?:jam )?\d{1,2}(?:[.:]\d{2})?(?=\s?(?:$|[,.;\n]|th|tahun|[a-z]{4,}))(?!\s?(?:ribu|ewu))/g,
  /(?<![a-z])(?<!per |\/ ?|tiap |saben )(?:jam|jm|pukul)\s\d{1,2}(?:\.\d{2})?(?!\s?(?:rb|rbu|ribu|k|jt|juta|ewu)(?![a-z])|[\d.,]\d|\d)/g,
  // Ages, percentages, house numbers, ordinals, list marks.
  /(?<![a-z])(?:umur|usia|umure|umurnya|usianya|umurku|yuswa)\s(?:saya |dia |aku |kula |sy |baru |sudah |udah |wis )*\d{1,3}(?:\s?(?:th|thn|tahun|taun))?(?!\d)/g,
  /(?<!\d)\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|persen|prosen)/g,
  /(?<![a-z])(?:rt|rw|no|nmr|nomor|nomer|pasal|kelas|shift|(?<!\d )ke)[ .-]{0,2}\d{1,3}(?!\s?(?:rb|rbu|ribu|k|jt|juta|ewu|yuta)(?![a-z])|[\d.,]\d|\d)/g,
  /(?<=^|\n|;|\/ )\s?\d{1,2}[.)]\s(?=[a-z])/g,
  // "1 nya abang saya": one of them.
  /(?<![\d.,a-z])\d{1,2} ?-?nya(?= [a-z]{3})(?! (?:juta|ribu|rebu))/g,
  /(?<![a-z])(?:jl|jln|jalan)\.? ?(?:[a-z.]{2,15} ){1,3}(?:no\.? ?)?\d{1,3}(?=\s?(?:$|[,.;\n]))/g,
];

const DIGIT_RUN = /(?<![\d.,])\d[\d.-]{7,}\d(?![\d])/g;
const SPACED_ID = /(?<![\d.,])\d{2,}(?:[ -]\d{2,}){1,7}(?![\d.,])/g;
const MONEY_SIDE = /^(?:[1-9]\d{0,2}(?:\.\d{3}){1,3}|[1-9]\d{1,6}000)$/;

/** Two amounts with a dash between them ("2.000.000-2.500.000") are a range, not a number plate. */
function isMoneyRange(run: string): boolean {
  const sides = run.split('-');
  return sides.length <= 2 && sides.every((side) => MONEY_SIDE.test(side));
}

const digitsIn = (run: string): number => run.replace(/\D/g, '').length;

/** DDMMYYYY or, when not a round sum, DDMMYY written without any sign. */
function isBareDate(run: string): boolean {
  const parts = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)?\d{2})$/.exec(run);
  return parts !== null && (run.length === 8 || !run.endsWith('000'));
}

/**
 * Covers everything in a cleaned text whose digits are no amount and no count: phone and identity
 * numbers, dates, years, clock times, ages, percentages, ordinals.
 */
export function maskOtherNumbers(text: string): string {
  const withoutIds = text
    .replace(DIGIT_RUN, (run: string) =>
      digitsIn(run) >= 10 && !isMoneyRange(run) ? ` ${MASK} ` : run,
    )
    .replace(SPACED_ID, (run: string) => {
      const digits = digitsIn(run);
      const id = digits >= 12 && digits <= 22 && !isMoneyRange(run.replaceAll(' ', ''));
      return id ? ` ${MASK} ` : run;
    });
  return MASKS.reduce((rest, mask) => rest.replace(mask, ` ${MASK} `), withoutIds).replace(
    /(?<![\d.,])\d{6,8}(?![\d.,]|\s?(?:rb|ribu|k|jt)(?![a-z]))/g,
    (run: string) => (isBareDate(run) ? ` ${MASK} ` : run),
  );
}
