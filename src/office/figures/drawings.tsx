import { flows } from '../../../flows/index.ts';
import { type Funnel, funnelOf, groupedBy } from '../../followup/figures/cohort.ts';
import { byQuestion } from '../../followup/figures/stalls.ts';
import { STEPS } from '../../followup/figures/steps.ts';
import { dayAfter, startOf, weeksFrom } from '../../followup/figures/weeks.ts';
import { Bars } from './bars.tsx';
import { Lines } from './lines.tsx';
import { placesOf } from './look.ts';
import { questionSaid } from './question.ts';
import { among, cellsOf, type Showing } from './showing.ts';
import type { Waited } from './wait-sheet.ts';
import { channelSaid, placeSaid, rateSaid, unitFor, weekSaid, whole } from './words.ts';

/** The steps that a drawing of several groups shows, with their colours; the tables have all. */
const SHOWN = [
  { step: 'contacted', colour: 6 },
  { step: 'file_complete', colour: 2 },
  { step: 'registered', colour: 1 },
] as const;
/** Most questions in the drawing: the table has all. */
const QUESTIONS = 8;

type Props = { showing: Showing };

/** How many reached each step. */
export function FunnelDrawing({ showing }: Props) {
  const { say } = showing.visit;
  const funnel = funnelOf(cellsOf(showing));
  const [first = 0] = funnel;
  const bars = STEPS.map((step, at) => {
    const count = funnel[at] ?? 0;
    const rate = at === 0 ? '' : ` · ${rateSaid(say, count, first)}`;
    return {
      label: say(`office-figures:step_${step}`),
      shown: whole(count) + rate,
      values: [count],
    };
  });
  return (
    <Bars
      name="corong-gambar"
      title={say('office-figures:funnel_title')}
      desc={bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}
      bars={bars}
      fills={['fill-1']}
    />
  );
}

/** How many of those who came in a week have a complete file, and are registered. */
export function WeekDrawing({ showing }: Props) {
  const { say } = showing.visit;
  const groups = groupedBy(cellsOf(showing), 'week');
  const weeks = wholeWeeks(showing);
  const funnels = weeks.map((week) => funnelOf(groups.get(week) ?? []));
  return (
    <Lines
      name="minggu-gambar"
      title={say('office-figures:week_title')}
      desc={say('office-figures:week_desc', { weeks: weeks.length })}
      along={weeks.map((week) => weekSaid(say, week))}
      series={SHOWN.map(({ step, colour }) => ({
        name: say(`office-figures:short_${step}`),
        colour,
        values: funnels.map((funnel) => countAt(funnel, step)),
      }))}
      said={whole}
    />
  );
}

/** The same by kecamatan. */
export function PlaceDrawing({ showing }: Props) {
  const { say, parts } = showing.visit;
  const groups = groupedBy(cellsOf(showing), 'place');
  const places = placesOf(parts.region).filter((place) => groups.has(place));
  return (
    <Within
      showing={showing}
      name="kecamatan-gambar"
      title={say('office-figures:place_title')}
      groups={places.map((place) => [placeSaid(say, place), funnelOf(groups.get(place) ?? [])])}
    />
  );
}

/** The same by channel. */
export function ChannelDrawing({ showing }: Props) {
  const { visit } = showing;
  const groups = [...groupedBy(cellsOf(showing), 'channel')].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Within
      showing={showing}
      name="kanal-gambar"
      title={visit.say('office-figures:channel_title')}
      groups={groups.map(([channel, cells]) => [channelSaid(visit, channel), funnelOf(cells)])}
    />
  );
}

type WithinProps = Props & {
  name: string;
  title: string;
  groups: readonly (readonly [string, Funnel])[];
};

function Within({ showing: { visit }, name, title, groups }: WithinProps) {
  const bars = groups.map(([label, funnel]) => {
    const values = SHOWN.map(({ step }) => countAt(funnel, step));
    return { label, shown: values.map(whole).join(' · '), values };
  });
  return (
    <Bars
      name={name}
      title={title}
      desc={bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}
      bars={bars}
      fills={SHOWN.map(({ colour }) => `fill-${colour}`)}
      legend={SHOWN.map(({ step }) => visit.say(`office-figures:short_${step}`))}
    />
  );
}

/** The questions at which most owners have gone silent. */
export function StallDrawing({ showing }: Props) {
  const { say, parts } = showing.visit;
  const most = byQuestion(among(showing, showing.figures.stalls))
    .filter(({ silent }) => silent > 0)
    .slice(0, QUESTIONS);
  if (most.length === 0) return null;
  const bars = most.map(({ asked, silent }) => ({
    label: questionSaid(flows, parts.sentences, asked),
    shown: whole(silent),
    values: [silent],
  }));
  return (
    <Bars
      name="berhenti-gambar"
      title={say('office-figures:stall_title')}
      desc={bars.map(({ label, shown }) => `${label}: ${shown}`).join('; ')}
      bars={bars}
      fills={['fill-3']}
    />
  );
}

/** Half of the waits and nine in ten were shorter than this; weeks with too few cases are left out. */
export function WaitDrawing({ showing, waited: { kind, weeks } }: Props & { waited: Waited }) {
  const { say } = showing.visit;
  const found = weeks.map(({ figure }) => figure);
  const longest = Math.max(...found.map(({ p90 }) => p90 ?? 0));
  if (found.every(({ median }) => median === null)) return null;
  const unit = unitFor(longest);
  const inUnit = (ms: number | null) => (ms === null ? null : ms / unit.ms);
  return (
    <Lines
      name={`tunggu-${kind}-gambar`}
      title={say(`office-figures:wait_${kind}_title`)}
      desc={say('office-figures:wait_desc', { weeks: weeks.length })}
      along={weeks.map(({ week }) => weekSaid(say, week))}
      series={[
        {
          name: say('office-figures:median'),
          colour: 2,
          values: found.map(({ median }) => inUnit(median)),
        },
        {
          name: say('office-figures:p90'),
          colour: 5,
          values: found.map(({ p90 }) => inUnit(p90)),
        },
      ]}
      said={(value) => say(`office-figures:${unit.key}`, { value: whole(value) })}
    />
  );
}

/** The weeks that lie whole in the period and are over: a part of one would look like a fall. */
function wholeWeeks({ look: { from, to }, figures: { at } }: Showing): string[] {
  const weeks = weeksFrom(from, to);
  const whole = weeks.filter((week) => {
    const next = dayAfter(week, 7);
    return week >= from && next <= dayAfter(to, 1) && startOf(next) <= at;
  });
  return whole.length > 0 ? whole : weeks;
}

function countAt(funnel: Funnel, step: (typeof STEPS)[number]): number {
  return funnel[STEPS.indexOf(step)] ?? 0;
}
