import type { ContactProblem, Part } from '../../followup/contact.ts';
import type { DayProblem } from '../../followup/working-days.ts';
import type { Asked } from '../visit.ts';
import type { Problems } from './form.ts';

type Say = Asked['say'];

/** The fields of the forms by what the rule calls them. */
const FIELD: Readonly<Record<Part, string>> = {
  outcome: 'hasil',
  reason: 'alasan',
  day: 'tanggal',
  hour: 'jam',
  document: 'nomor',
  documentDate: 'tanggal_surat',
};

/** What the rule found wrong, as sentences by field; of several at one field the first. */
export function problemsSaid(say: Say, found: readonly ContactProblem[]): Problems {
  const said = found.map(({ part, problem, instead }) => [
    FIELD[part],
    problemSaid(say, problem, instead),
  ]);
  return Object.fromEntries(said.reverse());
}

/** One of them as a sentence. `instead`: an ISO day that would do. */
export function problemSaid(
  say: Say,
  problem: ContactProblem['problem'] | DayProblem,
  instead?: string,
): string {
  return say(`office-act:problem_${problem}`, instead === undefined ? {} : { date: instead });
}
