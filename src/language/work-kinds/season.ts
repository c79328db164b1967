import { SPOKEN } from '../numbers/lexicon.ts';

/** So many when it is busy, of whom so many are there always (null: not said there). */
export type Season = { most: number; always: number | null; rest: string };

const NUMBER = `(\\d{1,3}|${[...SPOKEN.keys()].join('|')})`;
const PEOPLE = '(?:orang|org|wong|uwong|tiyang|rewang|tenaga|karyawan|pekerja)';
const UNIT =
  '(?! ?(?:rb|ribu|jt|juta|yuta|ewu|k|hari|hr|dina|jam|bulan|sasi|minggu|tahun|kali|x)(?![a-z])|[.,]\\d)(?![a-z\\d])';
const BUSY =
  '(?:musim|usum|rame|ramai|panen|lebaran|bada|hajatan|nikahan|mantenan|pesenan|pesanan)';
/** "Kalau musim nikahan bisa sampai 12 orang". */
const UP_TO = new RegExp(
  `(?<![a-z])${BUSY}[a-z]*(?: (?!tetap)[a-z]+){0,4}? (?:sampai|sampe|nganti|tekan|jadi|dadi|total(?:nya|e)?) ${NUMBER}${UNIT} ?${PEOPLE}?(?: (?:yang|yg|sing) (?:rewang|kerja|bantu|ngrewangi))?`,
);
/** "12 itu termasuk yang 3", "12 wis klebu sing telu". */
const INCLUDED = new RegExp(
  `(?<![a-z\\d.,])${NUMBER}(?: ?${PEOPLE})? (?:itu |iku |kuwi |sudah |udah |wis |sampun |total )*(?:termasuk|klebu|kalebu|kelebet|mlebu) (?:yang |yg |sing |ingkang )?${NUMBER}${UNIT}`,
);
const SEASONAL = new RegExp(`(?<![a-z])(?:${BUSY}|musiman)`);

/**
 * How many there are when it is busy, in a text that says so: all of them together, those included who
 * are always there. `rest` is the text without it. Null where none is said.
 */
export function readSeason(said: string): Season | null {
  const included = SEASONAL.test(said) ? INCLUDED.exec(said) : null;
  if (included) {
    const [most, always] = [numberOf(included[1]), numberOf(included[2])];
    return most > always && always > 0 ? { most, always, rest: '' } : null;
  }
  const found = UP_TO.exec(said);
  if (!found) return null;
  const most = numberOf(found[1]);
  return most > 0 ? { most, always: null, rest: said.replace(found[0], ' ') } : null;
}

function numberOf(word: string | undefined): number {
  return SPOKEN.get(word ?? '') ?? Number(word ?? 0);
}
