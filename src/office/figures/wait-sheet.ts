import { groupedBy } from '../../followup/figures/cohort.ts';
import {
  type PlacedWait,
  WAIT_KINDS,
  type WaitFigure,
  type WaitKind,
  waitFigure,
} from '../../followup/figures/waits.ts';
import { weeksFrom } from '../../followup/figures/weeks.ts';
import { type Cell, type Sheet, words } from './sheet.tsx';
import { among, figure, type Showing } from './showing.ts';
import { timeSaid, weekSaid } from './words.ts';

const MINUTE_MS = 60_000;

/** What a wait is called in an address. */
export const WAIT_NAMES: Readonly<Record<WaitKind, string>> = {
  answer: 'jawaban',
  handed_over: 'pengajuan',
  registered: 'pendaftaran',
};

/** The wait of that name, or null. */
export function waitNamed(name: string): WaitKind | null {
  return WAIT_KINDS.find((kind) => WAIT_NAMES[kind] === name) ?? null;
}

/** The waits of a kind that are looked at. */
export function waitsOf(showing: Showing, kind: WaitKind): PlacedWait[] {
  return among(showing, showing.figures.waits[kind]);
}

/** How long people waited, by the week in which the wait began, and in all. */
export type Waited = {
  kind: WaitKind;
  weeks: readonly { week: string; figure: WaitFigure }[];
  all: WaitFigure;
};

export function waitedOf(showing: Showing, kind: WaitKind): Waited {
  const { look } = showing;
  const waits = waitsOf(showing, kind);
  const byWeek = groupedBy(waits, 'week');
  const weeks = weeksFrom(look.from, look.to).map((week) => ({
    week,
    figure: waitFigure(byWeek.get(week) ?? []),
  }));
  return { kind, weeks, all: waitFigure(waits) };
}

export function waitSheet(showing: Showing, { kind, weeks, all }: Waited): Sheet {
  const { say } = showing.visit;
  const minutes = (text: string) => ({
    shown: text,
    plain: say('office-figures:in_minutes', { what: text }),
  });
  return {
    name: WAIT_NAMES[kind],
    caption: say(`office-figures:wait_${kind}_caption`),
    heads: [
      { shown: say('office-figures:week') },
      { shown: say('office-figures:cases') },
      minutes(say('office-figures:median')),
      minutes(say('office-figures:p90')),
      { shown: say('office-figures:waiting') },
    ],
    rows: [
      ...weeks.map((one) => [
        { shown: weekSaid(say, one.week), value: one.week },
        ...cells(showing, kind, one.figure, { minggu: one.week }),
      ]),
      [words(say('office-figures:all_weeks')), ...cells(showing, kind, all, {})],
    ],
  };
}

function cells(
  showing: Showing,
  kind: WaitKind,
  found: WaitFigure,
  where: Readonly<Record<string, string>>,
): Cell[] {
  const cases = { figur: 'tunggu', jenis: WAIT_NAMES[kind], ...where };
  return [
    figure(showing, found.count, cases),
    time(showing, found, found.median),
    time(showing, found, found.p90),
    figure(showing, found.waiting, { ...cases, masih: '1' }),
  ];
}

function time({ visit: { say } }: Showing, { count }: WaitFigure, ms: number | null): Cell {
  if (ms !== null) return { shown: timeSaid(say, ms), value: Math.round(ms / MINUTE_MS) };
  return words(count === 0 ? '–' : say('office-figures:too_few'));
}
