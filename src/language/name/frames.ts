import { clausesOf } from './clauses.ts';
import type { NameReading } from './reading.ts';

type Read = (clause: string) => NameReading;

/** Talk that says "nama" more often than this is not about one name. */
const MOST_MENTIONS = 3;
const NAMED_CLAUSE = /\b(?:nama|jeneng|asma|nami)(?:nya|ne|e|ku|nipun)?\b[^\p{L}]/giu;
const CARD_LINE = /^[^\S\n]*nama(?: lengkap)?[^\S\n]*[:=][^\S\n]*(\S[^\n]{1,60})$/imu;

/** Two names of which the text says itself which one holds. */
const CHOSEN: readonly RegExp[] = [
  /^.{2,60}?[,.;] *(?:(?:nama|jeneng|asma) )?(?:lengkap|panjang)(?:nya|e|ipun)(?: (?:itu|adalah|yaitu))* *[:,]? *(?<name>\p{L}.*)$/iu,
  /^\p{L}[\p{L} .']{2,40} eh (?<name>\p{L}{3}.*)$/iu,
  /^(?:.*[ ,])?(?:bukan|bkn|dudu|sanes|ora) [^,]{2,40}?[ ,]+(?:tapi|tp|tetapi|melainkan|ning|nanging|yang benar|sing bener) +(?<name>\p{L}.*)$/iu,
  /^(?:tolong )?(?:ganti|ubah|diganti|diubah|ralat|betulkan)(?: (?:nama(?:nya)?|dari))* [^,]{2,40}? (?:jadi|menjadi|dadi|ke|dengan) +(?<name>\p{L}.*)$/iu,
  /^(?<name>\p{L}[^,]{1,40}?)[ ,]+(?:bukan|bkn|dudu|sanes) +[^,]{2,40}$/iu,
  /^.{2,60}?[ ,]+(?:tapi|tp|tetapi|cuma|kalau|kalo|ning|nanging|nek)(?: (?:kalau|kalo|yang|sing))? (?:nama )?(?:(?:di|nang|neng|ning|sesuai|aslinya|asline) )?(?:e-?)?(?:ktp|kk|kartu|nama asli)(?:-?nya|-?ne|-?e)?(?: (?:tertulis|tulisannya|tulisane|namanya|jenenge|adalah|itu))* *[:,]? *(?<name>\p{L}.*)$/iu,
  /^(?:.{2,40}, *)?(?<name>\p{L}[^,]{1,40}?) (?:nama|jeneng|asma)(?:nya|ne|e)? (?:di|nang|neng|ning|ing) (?:e-?)?ktp(?:-?nya|-?ne|-?e)?[ .!]*$/iu,
];

/**
 * The name where the text is built around one: a card's "Nama : …", "bukan Warti tapi Warni",
 * "dipanggil Udin tapi di KTP Saefudin". Null where it is not built so, or no name stands there.
 */
export function nameInFrame(text: string, read: Read): NameReading | null {
  const line = CARD_LINE.exec(text)?.[1];
  if (line !== undefined && /\n/.test(text)) return read(line);
  for (const pattern of CHOSEN) {
    const chosen = pattern.exec(text)?.groups?.name;
    if (chosen === undefined) continue;
    const reading = read(chosen);
    if (reading.name !== null) return reading;
  }
  return null;
}

/** The one name that long talk gives behind "namanya"; none when it names two. */
export function nameInTalk(text: string, read: Read): NameReading {
  const named = [...text.matchAll(NAMED_CLAUSE)].map(({ index }) => text.slice(index));
  if (named.length > MOST_MENTIONS) return { name: null };
  const found = named
    .map((rest) => read(clausesOf(rest.slice(0, 100)).clauses[0] ?? ''))
    .filter(({ name }) => name !== null);
  const [first, ...others] = found;
  return first === undefined || others.some(({ name }) => name !== first.name)
    ? { name: null }
    : first;
}
