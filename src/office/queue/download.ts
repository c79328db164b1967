import { setImmediate } from 'node:timers/promises';
import { dayOf } from '../../../flows/kit/month.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import { caseNumber } from '../../followup/number.ts';
import { whyOf } from '../../followup/reasons.ts';
import { maskNumbers } from '../case/masked.ts';
import { namesOf } from '../case/names.ts';
import { csvAnswer } from '../csv.ts';
import type { Visit } from '../visit.ts';
import { filterOf, lookOf, SHELF_WORDS } from './look.ts';
import { titleOf } from './row.tsx';

/** A file has no more lines than this. */
const MOST = 20_000;
/** After so many lines others have their turns. */
const AT_ONCE = 200;

const HEADS = [
  'number',
  'business',
  'stage',
  'why',
  'workers',
  'place',
  'assignee',
  'next',
  'last',
  'opened',
  'closed',
] as const;

/** A view as a table, without numbers of persons and without what owners wrote; its being taken is noted. */
export async function queueCsv(visit: Visit): Promise<Response> {
  const { parts, officer, query, now, say } = visit;
  const look = lookOf((name) => query.get(name));
  await parts.queue.refresh(now);
  const page = { size: MOST };
  const { rows } = parts.queue.page(look.shelf, officer.id, filterOf(look, visit), page);
  const view = SHELF_WORDS[look.shelf];
  await visit.reads('queue_downloaded', 'queue', { view, count: rows.length });
  const { of: name } = await namesOf(visit);
  const lines: (string | number)[][] = [HEADS.map((head) => say(`office-queue:head_${head}`))];
  for (const [at, { facts }] of rows.entries()) {
    lines.push(lineOf(facts, visit, name));
    if (at % AT_ONCE === 0) await setImmediate();
  }
  return csvAnswer(`antrean-${view}-${dayOf(now)}`, lines);
}

function lineOf(one: CaseFacts, visit: Visit, name: (id: string) => string): (string | number)[] {
  const { say, now } = visit;
  const { assignee } = one;
  return [
    caseNumber(one),
    titleOf(one, visit),
    say(`office-case:stage_${one.stage}`),
    maskNumbers(whyOf(one, now, say, ['office:wrote'])),
    one.workers,
    one.place ?? '',
    assignee === null ? '' : name(assignee),
    dated(one.nextAt),
    dated(one.last?.at ?? null),
    dated(one.openedAt),
    dated(one.closedAt),
  ];
}

function dated(at: number | null): string {
  return at === null ? '' : dayOf(at);
}
