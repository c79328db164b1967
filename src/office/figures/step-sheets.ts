import { type Cell as Counted, funnelOf, groupedBy } from '../../followup/figures/cohort.ts';
import { STEPS } from '../../followup/figures/steps.ts';
import { weeksFrom } from '../../followup/figures/weeks.ts';
import { placesOf } from './look.ts';
import { type Cell, type Head, type Sheet, words } from './sheet.tsx';
import { cellsOf, figure, rate, rateHead, type Showing } from './showing.ts';
import { channelSaid, placeSaid, weekSaid } from './words.ts';

/** How many reached each step, of all and of those who reached the step before. */
export function funnelSheet(showing: Showing): Sheet {
  const { say } = showing.visit;
  const funnel = funnelOf(cellsOf(showing));
  const [first = 0] = funnel;
  return {
    name: 'corong',
    caption: say('office-figures:funnel_caption'),
    heads: [
      { shown: say('office-figures:step') },
      { shown: say('office-figures:employers') },
      rateHead(say('office-figures:of_contacted')),
      rateHead(say('office-figures:of_before')),
    ],
    rows: STEPS.map((step, at) => {
      const count = funnel[at] ?? 0;
      return [
        words(say(`office-figures:step_${step}`)),
        figure(showing, count, { figur: 'langkah', langkah: step }),
        rate(showing, count, first),
        at === 0 ? words('') : rate(showing, count, funnel[at - 1] ?? 0),
      ];
    }),
  };
}

/** The funnel of each week of the period, also of those in which nobody came. */
export function weekSheet(showing: Showing): Sheet {
  const { visit, look } = showing;
  const groups = groupedBy(cellsOf(showing), 'week');
  return {
    name: 'minggu',
    caption: visit.say('office-figures:week_caption'),
    heads: stepHeads(showing, visit.say('office-figures:week')),
    rows: weeksFrom(look.from, look.to).map((week) => {
      const name = { shown: weekSaid(visit.say, week), value: week };
      return [name, ...stepCells(showing, groups.get(week) ?? [], { minggu: week })];
    }),
  };
}

/** The funnel of each kecamatan, in the order of their codes; those where nobody is are left out. */
export function placeSheet(showing: Showing): Sheet {
  const { say, parts } = showing.visit;
  const groups = groupedBy(cellsOf(showing), 'place');
  return {
    name: 'kecamatan',
    caption: say('office-figures:place_caption'),
    heads: stepHeads(showing, say('office-figures:place')),
    rows: placesOf(parts.region)
      .filter((place) => groups.has(place))
      .map((place) => [
        words(placeSaid(say, place)),
        ...stepCells(showing, groups.get(place) ?? [], { kecamatan: place }),
      ]),
  };
}

/** The funnel of each channel. */
export function channelSheet(showing: Showing): Sheet {
  const { visit } = showing;
  const groups = groupedBy(cellsOf(showing), 'channel');
  return {
    name: 'kanal',
    caption: visit.say('office-figures:channel_caption'),
    heads: stepHeads(showing, visit.say('office-figures:channel')),
    rows: [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([channel, cells]) => [
        words(channelSaid(visit, channel)),
        ...stepCells(showing, cells, { kanal: channel }),
      ]),
  };
}

function stepHeads({ visit: { say } }: Showing, first: string): Head[] {
  return [
    { shown: first },
    ...STEPS.map((step) => ({
      shown: say(`office-figures:short_${step}`),
      plain: say(`office-figures:step_${step}`),
    })),
    { ...rateHead(say('office-figures:complete_rate')), shown: say('office-figures:short_rate') },
  ];
}

/** The numbers of a row, and how many in a hundred have a complete file. */
function stepCells(
  showing: Showing,
  cells: readonly Counted[],
  where: Readonly<Record<string, string>>,
): Cell[] {
  const funnel = funnelOf(cells);
  const complete = funnel[STEPS.indexOf('file_complete')] ?? 0;
  return [
    ...STEPS.map((step, at) =>
      figure(showing, funnel[at] ?? 0, { figur: 'langkah', langkah: step, ...where }),
    ),
    rate(showing, complete, funnel[0] ?? 0),
  ];
}
