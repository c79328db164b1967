import type { CaseReason } from '../../flows/kit/effects.ts';
import { wakes } from './news.ts';
import type { FollowupTx } from './ports.ts';

/** What two cases have in common. `phone`, `niks`: found by keyed hash, never compared in clear. */
export type Alike = {
  phone: boolean;
  /** Workers with the same identity number, and how many the shorter list has. */
  niks: number;
  of: number;
  sameKecamatan: boolean;
  names: readonly [PlainName | null, PlainName | null];
};

/** A business name for comparison. `pairs`: its letters two by two as numbers, in order. */
export type PlainName = { own: string; trade: string; pairs: Float64Array };

/** Why two cases may be one, the strongest first. */
export type Likeness = { score: number; because: ('phone' | 'nik' | 'name')[] };

/** From here on a case is shown as a likely duplicate. */
export const LIKELY = 0.5;
/** Names less alike than this are two names. */
const ALIKE = 0.8;
const PHONE = 0.9;

/**
 * How likely two cases are one business, 0 to 1 (DOMAIN 5.4: exact on phone and identity numbers,
 * then by name within the kecamatan; a person confirms).
 */
export function likeness({ phone, niks, of, sameKecamatan, names }: Alike): Likeness {
  const name = sameKecamatan ? nameWeight(names) : 0;
  const nik = niks === 0 ? 0 : Math.min(0.95, 0.5 + 0.45 * (niks / Math.max(niks, of)));
  const weights = [
    ['phone', phone ? PHONE : 0],
    ['nik', nik],
    ['name', name],
  ] as const;
  const none = weights.reduce((left, [, weight]) => left * (1 - weight), 1);
  const because = weights
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([what]) => what);
  return { score: Math.round((1 - none) * 1000) / 1000, because };
}

function nameWeight([one, other]: Alike['names']): number {
  if (one === null || other === null) return 0;
  const same = similarity(one, other);
  if (same === 0) return 0;
  // "Toko Barokah" and "Konveksi Barokah" are two of many.
  const trades = one.trade !== '' && other.trade !== '' && one.trade !== other.trade;
  return (0.5 + 0.35 * ((same - ALIKE) / (1 - ALIKE))) * (trades ? 0.5 : 1);
}

const FORMS = new Set(
  'ud cv pt pd rm tb po fa firma persero tbk usaha dagang perusahaan bu pak ibu bapak bpk haji hj h mbak mas mak bude pakde'.split(
    ' ',
  ),
);
const TRADES = new Set(
  'toko warung warteg kios kedai konveksi bengkel laundry salon apotek klinik koperasi katering catering depot konter percetakan mebel penggilingan restoran rumah makan'.split(
    ' ',
  ),
);

/** A name without legal forms, address and trade, in any order: "UD. Toko Barokah" is "barokah". */
export function plainName(name: string): PlainName {
  const words = name
    .toLocaleLowerCase('id')
    .normalize('NFKD')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !FORMS.has(word));
  const named = telling.filter((word) => !TRADES.has(word));
  // A name of nothing but a trade is told apart by it.
  const bare = named.length === 0;
  const own = (bare ? words : named).sort().join(' ');
  const trade = bare
    ? ''
    : telling
        .filter((word) => TRADES.has(word))
        .sort()
        .join(' ');
  return { own, trade, pairs: pairsOf(own) };
}

/** How alike two names are, 0 to 1 (Dice, by pairs of letters); 0 where they are two names. */
export function similarity(one: PlainName, other: PlainName): number {
  if (one.own === other.own) return one.own === '' ? 0 : 1;
  const a = one.pairs;
  const b = other.pairs;
  const all = a.length + b.length;
  // Thousands of names are compared with one: most are told apart by their length.
  if (all === 0 || (2 * Math.min(a.length, b.length)) / all < ALIKE) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (left >= right) j += 1;
  }
  const same = (2 * common) / all;
  return same < ALIKE ? 0 : same;
}

function pairsOf(text: string): Float64Array {
  const pairs = new Float64Array(Math.max(0, text.length - 1));
  for (let at = 0; at < pairs.length; at++)
    pairs[at] = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  return pairs.sort();
}

/**
 * A case that was merged is in no view: what its owner raises in talk goes to the main one as well,
 * which is opened again for it. Otherwise her wish for a person would be seen by nobody.
 */
export async function passOn(
  employerId: string,
  raised: readonly CaseReason[],
  { now, by }: { now: number; by: string },
  tx: Pick<FollowupTx, 'mainCaseOf' | 'putCase' | 'audit'>,
): Promise<void> {
  const main = await tx.mainCaseOf(employerId);
  if (main === null) return;
  const reasons = [...new Set([...main.reasons, ...raised])];
  await tx.putCase({ ...main, reasons, ...wakes(main.reasons, raised), now });
  await tx.audit({ actor: by, action: 'case_passed_on', subject: main.employerId, at: now });
}
