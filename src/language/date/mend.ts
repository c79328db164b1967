import { plainlyHedged } from '../hedge.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mei|agu|okt|des)[a-z]{0,6}';
const HIJRI =
  `(?:muharr?am|suro|sura|saff?ar|sapar|rabi[a-z' ]{1,12}|maulid|mulud|ba[kq]do mulud|jumadi?l[a-z' ]{0,9}|rajab|rejeb|
  sya'?ban|ruwah|ramadh?an|pasa|poso|sya?wal|sawal|d[zh]?ul ?[khq]a?'?i?dah?|d[zh]?ul ?hij{1,2}ah|apit|besar)`.replace(
    /\s*\n\s*/g,
    '',
  );

const REWRITES: readonly (readonly [RegExp, string])[] = [
  // "12th of May 1990", but not "36th" for an age.
  [
    new RegExp(
      `(?<=(?<!\\d)\\d{1,2})(?:st|nd|rd|th)(?= (?:of )?${MONTH})|(?<=${MONTH} \\d{1,2})(?:st|nd|rd|th)(?![a-z])`,
      'g',
    ),
    '',
  ],
  // "12-05-19xx", "12-05-19**": a year that nobody wrote.
  [
    /(?<!\d)(?:(?:19|20)\d?|\d)(?:[*?_#•x]{2,4}|…|x)(?![\p{L}\d])|(?<!\d)(?:19|20)\d?\.{2,}/gu,
    ' masked ',
  ],
  // The same day in the Islamic or Javanese calendar.
  [new RegExp(`(?<!\\d)\\d{1,2}[- ]${HIJRI}[- ]\\d{4}(?: ?[haj]{1,2}(?!\\p{L}))?`, 'gu'), ' '],
  // "anak ke 2", "no. 3": a place in a row.
  [
    /(?<!\p{L})(?:ke|no|nomor|nomer|urutan?)[-. ]{0,2}(?:\d{1,2}(?!\d| ?[-/.] ?\d)|(?:satu|dua|tiga|empat|lima|siji|loro|telu|papat)(?!\p{L}))/gu,
    ' ke ',
  ],
  [/(?<![\d./-])\d ?(?:orang|org|wong|bocah|anak|karyawan|pekerja|kali)(?!\p{L})/gu, ' ke '],
  [/(?<!\p{L})r[tw][ .]{0,2}\d{1,3}(?: ?\/ ?(?:rw ?)?\d{1,3}(?![-/\d]))?/gu, ' ke '],
  [/(?<!\p{L})ulang ?(?:tahun|thn|th)(?:nya|ne|e)?(?!\p{L})/gu, 'lahir'],
  [/(?<=\d ?)s ?[/.]? ?d\.?(?= ?\d)/g, ' sampai '],
];
/** Six to eight digits with blanks between them, and perhaps other signs. */
const SPACED = /(?<!\d)(?<!\d[ ./-])\d(?:[ ./-]{1,3}\d(?!\d)){5,}/g;
const MOST_SPACED = 8;

/** A lower-case text with what stands in the way of its dates taken out or said plainly. */
export function mended(text: string): string {
  return REWRITES.reduce((mending, [what, by]) => mending.replace(what, by), plainlyHedged(text));
}

/** "1 2 - 0 5 - 1 9 9 0" with the digits of each number together. */
export function unspaced(text: string): string {
  return text.replace(SPACED, (hit) => {
    const digits = hit.replace(/\D/g, '').length;
    return digits > MOST_SPACED ? hit : hit.replace(/(?<=\d) (?=\d)/g, '');
  });
}
