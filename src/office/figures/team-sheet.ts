import type { CaseFacts } from '../../followup/facts.ts';
import type { Noted } from '../../followup/figures/ports.ts';
import { startOf, weekOf } from '../../followup/figures/weeks.ts';
import { waitsSince } from '../../followup/queue.ts';
import type { Whose } from '../../followup/queue-index.ts';
import { isOpen } from '../../followup/views.ts';
import { codesOf, outcomeSaid } from '../codes/labels.ts';
import type { Officer } from '../officer.ts';
import { may } from '../rights.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';
import { type Cell, type Sheet, words } from './sheet.tsx';
import { timeSaid, whole } from './words.ts';

/** What an officer has to do. `since`: since when somebody waits for his answer, UTC ms. */
type Load = { open: number; since: number | null };

/** Stands for cases that nobody has taken yet. */
export const NOBODY = '-';
/** Most kinds of outcome that are named in a row. */
const NAMED = 4;

/**
 * What each officer has open and did this week, and who waits for his answer. For those who assign
 * cases: it is about the office's staff.
 */
export async function teamSheet(visit: Visit): Promise<Sheet> {
  const { parts, now, say } = visit;
  await parts.queue.refresh(now);
  const loads = loadsOf(visit);
  const noted = await parts.figures.notedSince(startOf(weekOf(now)));
  const officers = (await parts.accounts.officers()).filter((one) => isShown(one, loads, noted));
  const codes = await codesOf(parts);
  const outcomes = (own: readonly Noted[]) => outcomesSaid(visit, own, codes);
  const row = (id: string, name: string): Cell[] => {
    const { open, since } = loads.get(id) ?? { open: 0, since: null };
    const own = noted.filter(({ by }) => by === id);
    const contacts = own.reduce((sum, { via, count }) => sum + (via === null ? 0 : count), 0);
    return [
      words(name),
      {
        shown: whole(open),
        value: open,
        to: open > 0 ? `/angka/kasus?figur=petugas&petugas=${id}` : undefined,
      },
      { shown: whole(contacts), value: contacts },
      words(outcomes(own)),
      words(since === null ? '–' : timeSaid(say, now - since)),
    ];
  };
  return {
    name: 'petugas',
    caption: say('office-figures:team_caption'),
    heads: ['officer', 'open_cases', 'contacts', 'outcomes', 'oldest'].map((head) => ({
      shown: say(`office-figures:${head}`),
    })),
    rows: [
      ...officers.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ id, name }) => row(id, name)),
      row(NOBODY, say('office-figures:nobody')),
    ],
  };
}

/** The open cases that one may see, by who has them. */
export function assignedTo(visit: Visit, id: string): CaseFacts[] {
  return openCases(visit).filter(({ assignee }) => (assignee ?? NOBODY) === id);
}

function openCases({ parts, officer }: Visit): CaseFacts[] {
  const within = (one: Whose) => isWithin(officer, one, parts.region);
  const { rows } = parts.queue.page('all', officer.id, { within }, { size: Infinity });
  return rows.map(({ facts }) => facts).filter(isOpen);
}

function loadsOf(visit: Visit): Map<string, Load> {
  const loads = new Map<string, Load>();
  const add = (id: string, open: number, since: number | null) => {
    const load = loads.get(id) ?? { open: 0, since: null };
    const oldest = since === null ? load.since : Math.min(since, load.since ?? since);
    loads.set(id, { open: load.open + open, since: oldest });
  };
  for (const one of openCases(visit)) {
    const since = waitsSince(one);
    // Who took the talk over owes the answer, whoever has the case.
    const answers = one.takenOver?.by ?? one.assignee ?? NOBODY;
    add(one.assignee ?? NOBODY, 1, null);
    if (since !== null) add(answers, 0, since);
  }
  return loads;
}

/** Everybody who works on cases, and who has left something behind. */
function isShown({ id, role, disabledAt }: Officer, loads: Map<string, Load>, noted: Noted[]) {
  const works = may(role, 'work on a case') && disabledAt === null;
  return works || loads.has(id) || noted.some(({ by }) => by === id);
}

function outcomesSaid(
  visit: Visit,
  noted: readonly Noted[],
  codes: Awaited<ReturnType<typeof codesOf>>,
): string {
  const counts = new Map<string, number>();
  for (const { kind, count } of noted) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const said = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => {
      const label = outcomeSaid(visit, codes, { code, reason: null }) ?? code;
      return `${label} ${whole(count)}`;
    });
  const more = said.length - NAMED;
  const named = said.slice(0, NAMED).join(' · ');
  if (more <= 0) return named === '' ? '–' : named;
  return visit.say('office-figures:and_more', { named, more });
}
