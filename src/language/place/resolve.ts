import { regencyName } from '../regions.ts';
import { PEMALANG_DISTRICT } from './areas.ts';
import type { Found, Parts } from './find.ts';
import { HOME } from './names.ts';
import { VAGUE } from './words.ts';

/** The codes a text can mean: one is an answer, two or three a choice, none nothing. */
export type Meant = { codes: string[]; confirm: boolean };

/** What the places named in a text mean together; codes of kecamatan and of regencies. */
export function resolve({ found, rest, words }: Parts): Meant {
  const vague = words.some((word) => VAGUE.has(word));
  const regencies = found.filter(({ named }) => named.kind === 'regency');
  const others = regencies.filter(({ named }) => !named.codes.includes(HOME));
  const kecamatan = [
    ...found.filter(({ named }) => named.kind === 'kecamatan'),
    ...regencies.filter(isTown).map(asTown),
  ];
  const alone = rest.length === 0;
  const villages = found.filter(
    ({ named, level }) =>
      named.kind === 'village' && (!named.ordinary || level === 'village' || alone),
  );
  const meant = inside(kecamatan, villages, { found, rest, words });
  if (others.length > 0) {
    const elsewhere = common(others.map(regencyCodes));
    const likely = others.every(({ named }) => named.likely);
    if (kecamatan.length === 0) {
      // A village's name beside another regency's is a place over there.
      const home = others.length < regencies.length ? [HOME] : [];
      return { codes: [...elsewhere, ...home], confirm: vague || likely };
    }
    return { codes: distinct([...meant.codes, ...elsewhere]), confirm: true };
  }
  if (meant.codes.length > 0) return { ...meant, confirm: meant.confirm || vague };
  return { codes: regencies.length > 0 ? [HOME] : [], confirm: vague };
}

/** The regency codes that a name means with the "kab" or "kota" said beside it. */
export function regencyCodes({ named, level }: Pick<Found, 'named' | 'level'>): string[] {
  const prefix = level === 'city' ? 'Kota ' : level === 'regency' ? 'Kab. ' : '';
  const fitting = named.codes.filter((code) => regencyName(code)?.startsWith(prefix));
  return fitting.length > 0 ? fitting : named.codes;
}

function inside(kecamatan: readonly Found[], villages: readonly Found[], parts: Parts): Meant {
  const districts = distinct(kecamatan.flatMap(({ named }) => named.codes));
  const [only] = districts;
  if (only !== undefined) {
    const likely = kecamatan.every(({ named }) => named.likely);
    const astray = villages.some(
      ({ named, level }) => !named.codes.includes(only) && (!named.ordinary || level === 'village'),
    );
    return { codes: districts, confirm: likely || astray };
  }
  const codes = common(villages.map(({ named }) => named.codes));
  const here = parts.found.some(({ named }) => named.kind === 'regency');
  const doubtful = ({ named, level }: Found) =>
    level !== 'village' && (named.likely || (named.ordinary && parts.words.length > 1));
  const unsure = villages.every(doubtful) && !here;
  return { codes, confirm: unsure };
}

/** "Kec. Pemalang", "Pemalang kota": the town, not the regency. */
function isTown({ named, level }: Found): boolean {
  return named.codes.includes(HOME) && level !== null && level !== 'regency';
}

function asTown(found: Found): Found {
  const sure = found.level !== 'village';
  const codes = [PEMALANG_DISTRICT];
  return { ...found, named: { kind: 'kecamatan', codes, ...(sure ? {} : { likely: true }) } };
}

/** The codes that all lists share ("Slawi, Tegal"); where there are none, all of them. */
function common(lists: readonly string[][]): string[] {
  const shared = (lists[0] ?? []).filter((code) => lists.every((list) => list.includes(code)));
  return distinct(shared.length > 0 ? shared : lists.flat());
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
