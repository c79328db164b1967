import { flows } from '../../../flows/index.ts';
import { isAmong, type Narrowed, whoReached } from '../../followup/figures/cohort.ts';
import { STEPS } from '../../followup/figures/steps.ts';
import { Refused } from '../route.ts';
import { narrowed } from './look.ts';
import { questionSaid } from './question.ts';
import type { Showing } from './showing.ts';
import { assignedTo, NOBODY } from './team-sheet.ts';
import { waitNamed, waitsOf } from './wait-sheet.ts';
import { channelSaid, placeSaid } from './words.ts';

/** The employers behind one figure, in the order in which they are shown, and what it counts. */
export type Selection = {
  title: string;
  employers: readonly string[];
  /** How long each waited or still waits, ms, where that is what is counted. */
  lasted?: ReadonlyMap<string, number>;
};

/** What the address selects; `about`: week, kecamatan and channel in words. */
export async function selectionOf(showing: Showing): Promise<Selection> {
  const { query } = showing.visit;
  switch (query.get('figur')) {
    case 'langkah':
      return ofStep(showing);
    case 'berhenti':
      return ofQuestion(showing);
    case 'tunggu':
      return ofWait(showing);
    case 'petugas':
      return await ofOfficer(showing);
    default:
      throw new Refused(404, 'no_page');
  }
}

/** What of the counted is looked at, the week included. */
function sought({ visit: { query }, look }: Showing): Narrowed {
  return { ...narrowed(look), week: query.get('minggu') };
}

function ofStep(showing: Showing): Selection {
  const { visit, figures } = showing;
  const step = STEPS.find((one) => one === visit.query.get('langkah'));
  if (!step) throw new Refused(404, 'no_page');
  const cells = figures.cells.filter((one) => isAmong(one, sought(showing)));
  return { title: visit.say(`office-figures:step_${step}`), employers: whoReached(cells, step) };
}

function ofQuestion(showing: Showing): Selection {
  const { visit, figures } = showing;
  const { query, say, parts } = visit;
  const asked = query.get('soal') ?? '';
  const isSilent = query.get('diam') === '1';
  const found = figures.stalls.filter(
    (one) => one.asked === asked && isAmong(one, sought(showing)),
  );
  const question = questionSaid(flows, parts.sentences, asked);
  return {
    title: say(isSilent ? 'office-figures:silent_at' : 'office-figures:active_at', { question }),
    employers: found.flatMap(({ silent, active }) => (isSilent ? silent : active)),
  };
}

/** The longest waits first. */
function ofWait(showing: Showing): Selection {
  const { visit } = showing;
  const { query, say, now } = visit;
  const kind = waitNamed(query.get('jenis') ?? '');
  if (!kind) throw new Refused(404, 'no_page');
  const lasts = query.get('masih') === '1';
  const found = waitsOf(showing, kind)
    .filter((one) => (one.until === null) === lasts && isAmong(one, sought(showing)))
    .map(({ employerId, since, until }) => ({ employerId, ms: (until ?? now) - since }))
    .sort((a, b) => b.ms - a.ms);
  const lasted = new Map<string, number>();
  for (const { employerId, ms } of found) if (!lasted.has(employerId)) lasted.set(employerId, ms);
  return {
    title: say(`office-figures:wait_${kind}_title`),
    employers: [...lasted.keys()],
    lasted,
  };
}

async function ofOfficer({ visit }: Showing): Promise<Selection> {
  const { query, parts, say } = visit;
  if (!visit.may('assign a case')) throw new Refused(403, 'no_right');
  const id = query.get('petugas') ?? '';
  const name = (await parts.accounts.officer(id))?.name;
  if (name === undefined && id !== NOBODY) throw new Refused(404, 'no_page');
  return {
    title: say('office-figures:open_of', { name: name ?? say('office-figures:nobody') }),
    employers: assignedTo(visit, id).map(({ employerId }) => employerId),
  };
}

/** Which week, kecamatan and channel are looked at, in words. */
export function aboutOf({ visit, look }: Showing): string[] {
  const { query, say } = visit;
  const week = query.get('minggu');
  return [
    week !== null && /^\d{4}-\d\d-\d\d$/.test(week)
      ? say('office-figures:week_about', { date: week })
      : say('office-figures:period', { from: look.from, to: look.to }),
    ...(look.kecamatan === '' ? [] : [placeSaid(say, look.kecamatan)]),
    ...(look.kanal === '' ? [] : [channelSaid(visit, look.kanal)]),
  ];
}
