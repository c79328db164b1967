import { type MissingField, missingFields, workersLeft } from '../../../flows/completeness.ts';
import { shownFamily } from '../../../flows/fields/family.ts';
import { partsOf } from '../../../flows/kit/parts.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { plain } from '../plain.ts';
import type { Say, Source } from '../source.ts';
import { type Column, EDABU_COLUMNS } from './columns.ts';
import { linesOf, type WorkerLine } from './line.ts';
import { VALUES } from './values.ts';

/** Something that a person still has to fill in or to settle: for whom, what, and how it stands. */
export type Gap = { who: string; what: string; how: string };

/** All that keeps the sheet from being complete, the owner's part first. Empty: nothing. */
export function gapsOf(source: Source): Gap[] {
  const { context, say } = source;
  const lines = linesOf(context);
  const missing = new Map<string, MissingField[]>();
  for (const gap of missingFields(context))
    missing.set(gap.subject, [...(missing.get(gap.subject) ?? []), gap]);
  const lacking = (subject: string, who: string): Gap[] =>
    (missing.get(subject) ?? []).map(({ key }) => ({
      who,
      what: labelOf(say, subject, key),
      how: say('exchange:gap_lacking'),
    }));
  return [
    ...lacking(BUSINESS, say('exchange:the_business')),
    ...notListed(lines, source),
    ...lines.flatMap((line) => {
      const who = calledIn(line, say);
      return [...lacking(line.ref, who), ...toSettle(line, say).map((gap) => ({ who, ...gap }))];
    }),
    ...(lines.length > 0 ? blankColumns(lines, say) : []),
  ];
}

/** How many things are lacking or to be settled of the owner and the workers themselves. */
export function ownGaps(source: Source): number {
  const all = source.say('exchange:all_workers');
  return gapsOf(source).filter(({ who }) => who !== all).length;
}

/** A worker as he is called on the sheets. */
export function calledIn({ name, number }: WorkerLine, say: Say): string {
  return name === null ? say('exchange:worker_number', { number }) : plain(name);
}

/** Workers that are in no row. */
function notListed(lines: readonly WorkerLine[], { context, say }: Source): Gap[] {
  const left = workersLeft(context);
  if (left === 0 && lines.length > 0) return [];
  const how =
    left > 0 ? say('exchange:gap_workers_left', { count: left }) : say('exchange:gap_workers_none');
  return [{ who: say('exchange:the_business'), what: say('exchange:gap_workers'), how }];
}

/** A field in the words of the talk, whose line is "- NIK: Slamet". */
function labelOf(say: Say, subject: string, key: string): string {
  const line =
    subject === BUSINESS
      ? say(`missing:business_${key}`)
      : say(`missing:worker_${key}`, { names: '' });
  return line.replace(/^- /, '').replace(/: *$/, '');
}

/** What is known, but not as the form wants it. */
function toSettle(line: WorkerLine, say: Say): Omit<Gap, 'who'>[] {
  const { family, since, status, wage, cost, membership } = line;
  const gaps: Omit<Gap, 'who'>[] = [];
  const settle = (key: string, how: string) =>
    gaps.push({ what: labelOf(say, line.ref, key), how });
  if (family !== null && (family.spouse || family.children + family.parents > 0))
    settle('family', say('exchange:gap_family', { family: shownFamily(family) }));
  if (since !== null) settle('since', say('exchange:gap_since', { since }));
  if (status !== null && !hasCode(status))
    settle(
      'status',
      say('exchange:gap_status', { status: partsOf([[`more:status_${status}`, {}]]) }),
    );
  if (wage !== null && cost === null) settle('wage', say('exchange:gap_wage_unknown'));
  if (wage !== null && cost?.floored)
    settle('wage', say('exchange:gap_wage_floor', { wage, minimum: cost.minimumWage }));
  if (membership === 'pbi' || membership === 'pemda')
    settle(
      'membership',
      say('exchange:gap_leaving', { member: partsOf([[`more:member_${membership}`, {}]]) }),
    );
  return gaps;
}

function hasCode(status: string): boolean {
  return EDABU_COLUMNS.value.some(({ value, codes }) => value === 'status' && codes?.[status]);
}

/** The columns that the owner is not asked for, once for all: blank, or of some worker. */
function blankColumns(lines: readonly WorkerLine[], say: Say): Gap[] {
  const isLacking = ({ by, value }: Column) =>
    value === undefined ||
    (by === 'worker' && lines.some((line) => (VALUES[value](line) ?? null) === null));
  return EDABU_COLUMNS.value.filter(isLacking).map(({ header, by }) => ({
    who: say('exchange:all_workers'),
    what: header,
    how: say(`exchange:by_${by}`),
  }));
}
