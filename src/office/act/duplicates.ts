import { presentWorkers } from '../../../flows/workers.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import {
  LIKELY,
  type Likeness,
  likeness,
  type PlainName,
  plainName,
  similarity,
} from '../../followup/merge.ts';
import type { Whose } from '../../followup/queue-index.ts';
import type { CaseFile } from '../case/case-file.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';

/** More are not looked through by name, and not shown. */
const MOST_NAMES = 20_000;
const MOST_SHOWN = 5;

export type Suggested = { facts: CaseFacts; likeness: Likeness };

/** Facts are never changed, only replaced: a name is made plain once. */
const names = new WeakMap<CaseFacts, PlainName | null>();

function nameOf(facts: CaseFacts): PlainName | null {
  const known = names.get(facts);
  if (known !== undefined) return known;
  const name = facts.businessName === null ? null : plainName(facts.businessName);
  names.set(facts, name);
  return name;
}

function isNamedLike(own: PlainName | null, other: CaseFacts): boolean {
  const name = nameOf(other);
  return own !== null && name !== null && similarity(own, name) > 0;
}

/** Other cases that are likely the same business, the likeliest first. */
export async function suggestedFor(
  { parts, officer }: Visit,
  { facts, employer }: CaseFile,
): Promise<Suggested[]> {
  const within = (one: Whose) => isWithin(officer, one, parts.region);
  const isOther = (one: CaseFacts) => one.id !== facts.id && one.mergedInto === null;
  const common = new Map(
    (await parts.act.inCommon(facts.employerId)).map((one) => [one.employerId, one]),
  );
  const { kecamatan } = facts;
  const near =
    kecamatan === null || facts.businessName === null
      ? []
      : parts.queue.page('all', officer.id, { kecamatan, within }, { size: MOST_NAMES }).rows;
  const sharing = [...common.keys()]
    .map((id) => parts.queue.ofEmployer(id))
    .filter((one) => one !== null && isOther(one) && within(one)) as CaseFacts[];
  const own = nameOf(facts);
  const named = near.flatMap((row) =>
    isOther(row.facts) && isNamedLike(own, row.facts) ? [row.facts] : [],
  );
  const candidates = new Set([...sharing, ...named]);
  const workers = presentWorkers(employer.record).length;
  return [...candidates]
    .map((other) => {
      const { phones = 0, niks = 0 } = common.get(other.employerId) ?? {};
      const found = likeness({
        phone: phones > 0,
        niks,
        of: Math.min(workers, other.workers),
        sameKecamatan: kecamatan !== null && other.kecamatan === kecamatan,
        names: [own, nameOf(other)],
      });
      return { facts: other, likeness: found };
    })
    .filter(({ likeness: { score } }) => score >= LIKELY)
    .sort((a, b) => b.likeness.score - a.likeness.score)
    .slice(0, MOST_SHOWN);
}
