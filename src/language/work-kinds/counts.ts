const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    satu: 1,
    siji: 1,
    setunggal: 1,
    seorang: 1,
    sakwong: 1,
    ji: 1,
    dua: 2,
    duo: 2,
    loro: 2,
    kalih: 2,
    rong: 2,
    berdua: 2,
    ro: 2,
    tiga: 3,
    telu: 3,
    telung: 3,
    bertiga: 3,
    empat: 4,
    papat: 4,
    sekawan: 4,
    patang: 4,
    berempat: 4,
    lima: 5,
    gangsal: 5,
    limang: 5,
    berlima: 5,
    enam: 6,
    nem: 6,
    nenem: 6,
    tujuh: 7,
    pitu: 7,
    pitung: 7,
    delapan: 8,
    wolu: 8,
    wolung: 8,
    sembilan: 9,
    sanga: 9,
    songo: 9,
    sangang: 9,
    sepuluh: 10,
    sedasa: 10,
    sedoso: 10,
    puluh: 10,
    sebelas: 11,
    sewelas: 11,
    rolas: 12,
    selusin: 12,
    dualima: 25,
    selawe: 25,
  }),
);

const NUM = `\\d{1,3}|${[...ONES.keys()].join('|')}`;
/** What may stand between a number and the kind it counts. */
const BETWEEN =
  'orang|org|wong|uwong|tiyang|cah|bocah|anak|karyawan|karyawane|karyawannya|tenaga|pekerja|pegawai|buruh|kuli|tukang|penjahit|tukang jahit|siswa|murid|yang|yg|sing|itu|nya|semua|semuanya|kabeh|sedaya|lagi|masih|esih|kerja|kerjanya|kerjane|sistem|sisteme|sistemnya|status|statusnya|statuse|bayarnya|bayarane|upahnya|gajinya|gajine|dibayar|digaji|,|:|-|\\(|=';

const LEFT = new RegExp(`(?<![a-z\\d.,])(${NUM})(?![a-z\\d])(?:\\s*(?:${BETWEEN})(?![a-z]))*\\s*$`);
const AFTER = `^(?:\\s*(?:nya|ne|e|ku|ada|ana|ono|wonten|cuma|mung|yang|yg|sing|sebanyak|itu|:|=|-|\\())*\\s*(${NUM})(?![a-z\\d]|[.,]\\d)\\s*(?:orang|org|wong|cah|anak(?= ?(?:,|$))|tiyang|bocah)?(?! ?(?:jt|juta|yuta|rb|ribu|ewu|k|hari|hr|dina|jam|bulan|bln|sasi|minggu|mgg|tahun|thn|th|taun|x|kali|persen|%)(?![a-z]))`;
const RIGHT = new RegExp(AFTER);
/** Where numbers stand before what they count, the next one belongs to what follows it. */
const RIGHT_LAST = new RegExp(
  `${AFTER}(?! ?(?:tetap|tetep|harian|borong\\w*|kontrak|pkl|magang|paruh|part|freelance|mitra|reseller|karyawan|pekerja|anak)(?![a-z]))`,
);

/** A number beside a kind: its value and where it stands in the text. */
export type CountBeside = { value: number; from: number; to: number };

/** How far a number may stand from the kind it counts. */
const REACH = 60;

/** The number that stands before `at` and counts what comes there: "3 orang yang …". */
export function countBefore(text: string, at: number): CountBeside | null {
  const from = Math.max(0, at - REACH);
  const found = LEFT.exec(text.slice(from, at));
  if (!found) return null;
  return { value: spelt(found[1] ?? ''), from: from + found.index, to: at };
}

/** The number that stands behind `at` and counts what came there: "… ada 3 orang". `last`: unless more follows it. */
export function countAfter(text: string, at: number, last: boolean): CountBeside | null {
  const found = (last ? RIGHT_LAST : RIGHT).exec(text.slice(at, at + REACH));
  if (!found) return null;
  return { value: spelt(found[1] ?? ''), from: at, to: at + found[0].length };
}

function spelt(word: string): number {
  return ONES.get(word) ?? Number(word);
}
