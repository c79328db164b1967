import { readCount } from './count.ts';
import { cleanText } from './numbers/clean.ts';
import { withoutAmong } from './work-kinds/among.ts';
import { type CountBeside, countAfter, countBefore } from './work-kinds/counts.ts';
import { familyPay } from './work-kinds/family.ts';
import { isApart, othersUnsaid, sum, withTheirHomes } from './work-kinds/places.ts';
import { readSeason } from './work-kinds/season.ts';
import {
  KIND_PATTERNS,
  NOT,
  type SpokenWork,
  SURE,
  type WorkMention,
} from './work-kinds/vocabulary.ts';

export type { WorkMention } from './work-kinds/vocabulary.ts';

/**
 * Who works for an owner, as far as a text says it. `count`: paid workers beyond doubt, null where
 * their number is not said; those of unclear kinds stand in `work` alone.
 */
export type PeopleReading = {
  count: number | null;
  work: readonly WorkMention[];
  confirm?: true;
};

type Hit = { kind: SpokenWork; from: number; to: number; said: number | null; denied: boolean };

/** More phrases than this are a story, not an answer. */
const MOST_HITS = 12;
const DENIED = new RegExp(
  `(?<![a-z])(?:${NOT}|selain|kecuali|di ?luar)(?: (?:ada|ana|ono|wonten|punya|duwe|nduwe|pakai|pake|nganggo|yang|yg|sing|pernah|termasuk|semua|kabeh|karyawan|pekerja|orang|sistem|ikut|sama sekali))* ?$`,
);
const LACKING = new RegExp(
  `^ ?(?:nya|ne|e)? ?(?:(?:${NOT}) (?:ada|ana|ono|wonten|punya|duwe)|laka|nihil|kosong)(?! (?:yang|yg|sing))(?![a-z])`,
);
const ADDED =
  /(?<![a-z])(?:ada|ana|ono|kadang|kadang-kadang|sama|plus|tambah|ditambah|dan|karo|kalih|lan|ambi|juga|terus|trus|dibantu|sisanya|sisane|\+)(?: (?:satu|siji|1|juga|kadang|dibantu|si|saya|yang|yg|sing|anak|cah|orang))* ?$/;
const MORE =
  /(?<![a-z])(?:sama|plus|tambah|ditambah|karo|dan|lan|kalih|ambi|lagi|maning)(?![a-z])|\+/;
const LINK =
  /(?:(?<![a-z])(?:sama|plus|tambah|ditambah|dan|karo|kalih|lan|ambi|serta|dibantu|yang|yg|sing|ada|juga)|[+,&(]|\s)+$/;
const PART = /(?<![a-z])(?:yang|yg|sing|ingkang|di ?antaranya|termasuk) *$/;
/** "3 orang karena yang satu anak saya": the number told is the one that this explains. */
const BECAUSE = /(?<![a-z])(?:karena|krn|sebab|amarga|merga|mergo)(?![a-z])/;
/** Family of whom there is one. */
const ONE = /^(?:istri|isteri|bini|bojo|suami|semah|garwa|ibu|bapak|mertua|mas ipar)/;
/** Family whose membership somebody shares: it does not work here. */
const CARRIES =
  /(?<![a-z])(?:ikut|melu|nebeng|nunut|tanggungan|ditanggung|kantor|kantore|kartu|kartune|kartunya|bpjs|bpjse|bpjsnya)(?: (?:bpjs|jkn|kantor|kantore|kartu|dari|nya|ne))* $/;
const TOGETHER = /(?<![a-z])be?r?(?:dua|tiga|empat|lima|enam)(?:an)?(?![a-z])/;
/** Of family the whole number counts or none: "istri sama anak" is no one person. */
const FAMILY_KINDS: ReadonlySet<SpokenWork> = new Set(['family', 'family-paid', 'family-unpaid']);

/**
 * Reads how the people in a business work: "2 tetap 3 harian 1 anak PKL", "cuma istri sama anak",
 * "borongan semua", "dewekan". Null where the text names no way of working. Never throws; a text
 * longer than 1,000 characters is none.
 */
export function readWorkKinds(text: string): PeopleReading | null {
  const said = withTheirHomes(cleanText(text).text);
  if (said === '') return null;
  const whole = paidAmong(said) ?? inSeason(said);
  if (whole !== null) return whole;
  const hits = counted(said, found(said));
  if (hits.length === 0 || hits.length > MOST_HITS) return null;
  const held = hits.filter((hit) => !hit.denied);
  const { rest, parts } = withoutUnclear(said, hits);
  // "Berdua sama istri" is the owner and his wife.
  const family = held.length > 0 && held.every(({ kind }) => FAMILY_KINDS.has(kind));
  const { count: others, confirm } = readCount(family ? rest.replace(TOGETHER, ' ') : rest);
  const pay = familyPay(said);
  const all = merged(
    held.map((hit) => ({
      kind: hit.kind === 'family' ? pay : hit.kind,
      count: hit.said,
    })),
  );
  const work = withoutTerms(all);
  if (work.length === 0)
    return others === null ? null : { count: others, work: [], ...doubt(confirm) };
  return settle(said, work, held, { others, confirm: confirm === true, parts, rest });
}

/**
 * "Keponakan, dibayar mingguan", "digawa bali, bayare saben lembar": how those are paid, not somebody
 * else.
 */
function withoutTerms(all: readonly WorkMention[]): readonly WorkMention[] {
  const family = all.some(({ kind }) => kind === 'family-paid');
  const atHome = all.some(({ kind }) => kind === 'home-piece-work');
  return all.filter(
    ({ kind, count }) =>
      count !== null || !SURE.has(kind) || !(family || (atHome && kind === 'piece-rate')),
  );
}

/** "4 orang, 1 nya kakak saya, digaji": the number told is of all of them. Null where it is not so. */
function paidAmong(said: string): PeopleReading | null {
  if (familyPay(said) !== 'family-paid') return null;
  const [one, ...others] = found(said).filter(({ kind }) => FAMILY_KINDS.has(kind));
  const rest = one && others.length === 0 && !one.denied ? withoutAmong(said, one) : null;
  if (rest === null || found(rest).length > 0) return null;
  const { count, confirm } = readCount(rest);
  if (count === null || count < 1) return null;
  return { count, work: [{ kind: 'family-paid', count: null }], ...doubt(confirm) };
}

/** "3 orang harian, kalau musim nikahan sampai 12": who is always there, and the others of the season. */
function inSeason(said: string): PeopleReading | null {
  const season = readSeason(said);
  if (season === null) return null;
  const alike = season.always === null ? readWorkKinds(season.rest) : null;
  const others = season.always === null ? readCount(season.rest).count : season.always;
  const count = alike?.count ?? others;
  if (!count || count >= season.most) return null;
  const known = (alike?.work ?? []).filter(({ kind }) => SURE.has(kind));
  const casual: WorkMention = { kind: 'casual-one-off', count: season.most - count };
  return { count, work: [...known, casual], ...doubt(season.always === null) };
}

/** From the phrases and the number beside them to how many are paid workers. */
function settle(
  said: string,
  work: readonly WorkMention[],
  hits: readonly Hit[],
  rest: { others: number | null; confirm: boolean; parts: number; rest: string },
): PeopleReading {
  const open = othersUnsaid(said, work, { ...rest, added: MORE.test(said) });
  if (open) return open;
  const sure = work.filter(({ kind }) => SURE.has(kind));
  const paidFamily = work.find(
    ({ kind }) => kind === 'family-paid' || kind === 'director-on-payroll',
  );
  const [only] = work;
  const { others } = rest;
  if (only && work.length === 1 && others !== null && others > 0) {
    // One way of working, and a number: it is about all of them unless they were added to others.
    const alone =
      only.count === null &&
      !MORE.test(without(said, hits)) &&
      !hits.some((hit) => ADDED.test(said.slice(0, hit.from)));
    if (alone && SURE.has(only.kind))
      return { count: others, work: [{ ...only, count: others }], ...doubt(rest.confirm) };
    if (alone && only.kind === 'family-paid')
      return { count: others, work: [{ ...only, count: others }], ...doubt(rest.confirm) };
    if (alone && only.kind !== 'owner-sole')
      return { count: 0, work: [{ ...only, count: others }], ...doubt(rest.confirm) };
  }
  const named = sum(sure);
  const family = paidFamily ? paidFamily.count : 0;
  const unclear = sum(work.filter(({ kind }) => !SURE.has(kind)));
  // "7 orang: 2 tetap, 3 borongan, 2 pkl": the sum was told before its parts.
  const told = named !== null && unclear !== null && others === named + named + unclear;
  const base = told ? named : (others ?? (sure.length > 0 ? named : 0));
  const count = base === null || family === null ? null : base + family - rest.parts;
  const byFamily = work.some(({ kind }) => kind === 'family') && (others ?? 0) > 0;
  return {
    count: count === null ? null : Math.max(0, count),
    work,
    ...doubt(rest.confirm || byFamily),
  };
}

/** The text around the phrases: the "lagi" of "nek lagi panen" adds nobody. */
function without(said: string, hits: readonly Hit[]): string {
  return hits.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, said);
}

function doubt(confirm: boolean | undefined): { confirm?: true } {
  return confirm ? { confirm: true } : {};
}

/** Every phrase for a kind, the earlier and longer one where two overlap. */
function found(said: string): Hit[] {
  const all: Hit[] = [];
  for (const [kind, pattern] of KIND_PATTERNS)
    for (const match of said.matchAll(pattern)) {
      const from = match.index;
      if (kind === 'family' && CARRIES.test(said.slice(Math.max(0, from - 40), from))) continue;
      const to = from + match[0].length;
      const denied =
        kind !== 'owner-sole' &&
        (DENIED.test(said.slice(Math.max(0, from - 60), from)) ||
          LACKING.test(said.slice(to, to + 30)));
      all.push({ kind, from, to, said: null, denied });
    }
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  for (const hit of all) if (hit.from >= (kept.at(-1)?.to ?? 0)) kept.push(hit);
  return kept;
}

/** Gives each phrase the number beside it, before or behind, as this writer puts them. */
function counted(said: string, hits: readonly Hit[]): Hit[] {
  const [first] = hits;
  const before = first !== undefined && isBefore(said, first);
  const out: Hit[] = [];
  for (const hit of hits) {
    const end = out.at(-1)?.to ?? 0;
    const left = countBefore(said, hit.from);
    const right = countAfter(said, hit.to, before);
    const fits = left && left.from >= end ? left : null;
    const taken = before && !isAcross(said, fits) ? (fits ?? right) : (right ?? fits);
    if (taken === null)
      out.push(ONE.test(said.slice(hit.from, hit.to)) ? { ...hit, said: 1 } : hit);
    else
      out.push({
        ...hit,
        from: Math.min(hit.from, taken.from),
        to: Math.max(hit.to, taken.to),
        said: taken.value,
      });
  }
  return out;
}

function isBefore(said: string, { from, to }: Hit): boolean {
  const left = countBefore(said, from);
  return left !== null && !(isAcross(said, left) && countAfter(said, to, false) !== null);
}

/** "Sing neng nggonku 2, sing digawa bali 9": the 2 ends what was said before. */
function isAcross(said: string, beside: CountBeside | null): boolean {
  return beside !== null && said.slice(beside.from, beside.to).includes(',');
}

/**
 * The text without whom `readCount` must not count, sure kinds by a word it knows; `parts`: how many
 * of its number are of unclear kinds ("5 orang, yang 1 magang").
 */
function withoutUnclear(said: string, hits: readonly Hit[]): { rest: string; parts: number } {
  let rest = '';
  let at = 0;
  let parts = 0;
  for (const hit of hits) {
    const before = said.slice(at, hit.from);
    const known = SURE.get(hit.kind);
    if (hit.denied) rest += before.replace(DENIED, ' ');
    else if (known !== undefined)
      rest += `${before}${hit.said === null ? '' : `${hit.said} `}${known}`;
    else if (hit.kind === 'owner-sole') rest += said.slice(at, hit.to);
    else {
      const explains = FAMILY_KINDS.has(hit.kind) && BECAUSE.test(said.slice(0, hit.from));
      const { kind, said: count } = hit;
      const apart = isApart(said.slice(0, hit.from), said, { kind, count });
      if (count !== null && PART.test(before) && !explains && !apart) parts += count;
      rest += `${before.replace(LINK, '')} `;
    }
    at = hit.to;
  }
  return { rest: `${rest}${said.slice(at)}`.trim(), parts };
}

/** One line a kind. */
function merged(work: readonly WorkMention[]): WorkMention[] {
  const by = new Map<SpokenWork, number | null>();
  for (const { kind, count } of work) {
    const before = by.get(kind);
    if (before === undefined) by.set(kind, count);
    else if (FAMILY_KINDS.has(kind) && (before === null || count === null)) by.set(kind, null);
    else by.set(kind, before === null ? count : before + (count ?? 0));
  }
  return [...by].map(([kind, count]) => ({ kind, count }));
}
