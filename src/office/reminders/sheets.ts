import { type Sheet, words } from '../figures/sheet.tsx';
import { whole } from '../figures/words.ts';
import type { Visit } from '../visit.ts';
import { type Effect, LEAST } from './effect.ts';
import type { ReminderSum, Tally } from './ports.ts';
import { answerSaid, kindSaid, reasonSaid } from './words.ts';

const POINTS = new Intl.NumberFormat('id-ID', {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

const COUNTED = ['planned', 'sent', 'delivered', 'read', 'failed'] as const;

const count = (value: number) => ({ shown: whole(value), value });
const heads = ({ say }: Visit, ...names: string[]) =>
  names.map((name) => ({ shown: say(`office-reminders:head_${name}`) }));

/** Every kind with what became of its reminders: those that the program has, then any older one. */
export function kindSheet(visit: Visit, sum: ReminderSum): Sheet {
  const { say, parts } = visit;
  const known = new Map(sum.kinds.map((one) => [one.kind, one]));
  const kinds = [...new Set([...parts.reminders.kinds, ...known.keys()])];
  return {
    name: 'pengingat',
    caption: say('office-reminders:kinds_caption'),
    heads: heads(visit, 'kind', ...COUNTED, 'answered', 'led', 'skipped'),
    rows: kinds.map((kind) => {
      const one = known.get(kind);
      const own = COUNTED.map((key) => one?.[key] ?? 0);
      const counts = [...own, of(sum.answers, kind), one?.led ?? 0, of(sum.skips, kind)];
      return [words(kindSaid(visit, kind)), ...counts.map(count)];
    }),
  };
}

function of(tallies: readonly Tally[], kind: string): number {
  return tallies.reduce((all, one) => all + (one.kind === kind ? one.count : 0), 0);
}

/** What owners answered, the kind beside it. */
export function answerSheet(visit: Visit, { answers }: ReminderSum): Sheet {
  return {
    name: 'jawaban-pengingat',
    caption: visit.say('office-reminders:answers_caption'),
    heads: heads(visit, 'kind', 'answer', 'count'),
    rows: tallied(visit, answers, answerSaid),
  };
}

/** Why reminders were not sent, the kind beside it. */
export function skipSheet(visit: Visit, { skips }: ReminderSum): Sheet {
  return {
    name: 'tidak-dikirim',
    caption: visit.say('office-reminders:skips_caption'),
    heads: heads(visit, 'kind', 'reason', 'count'),
    rows: tallied(visit, skips, reasonSaid),
  };
}

function tallied(visit: Visit, tallies: readonly Tally[], said: typeof reasonSaid): Sheet['rows'] {
  const { kinds } = visit.parts.reminders;
  const place = ({ kind }: Tally) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...tallies]
    .sort((a, b) => place(a) - place(b) || b.count - a.count)
    .map(({ kind, code, count: many }) => [
      words(kindSaid(visit, kind)),
      words(said(visit, code)),
      count(many),
    ]);
}

/** Who was reminded against who was left out, by kind. */
export function effectSheet(visit: Visit, effects: ReadonlyMap<string, Effect>): Sheet {
  const { say, parts } = visit;
  const part = (group: Effect['treated']) =>
    words(say('office-reminders:part_of', { part: whole(group.part), whole: whole(group.whole) }));
  return {
    name: 'guna-pengingat',
    caption: say('office-reminders:effect_caption'),
    heads: heads(visit, 'kind', 'share', 'treated', 'held_out', 'difference', 'says'),
    rows: [...effects].map(([kind, { treated, heldOut, difference, says }]) => [
      words(kindSaid(visit, kind)),
      words(`${whole((parts.reminders.holdouts.get(kind) ?? 0) * 100)}%`),
      part(treated),
      part(heldOut),
      words(difference === null ? '–' : pointsSaid(visit, difference)),
      words(say(`office-reminders:says_${says}`, { least: LEAST })),
    ]),
  };
}

function pointsSaid({ say }: Visit, { value, low, high }: NonNullable<Effect['difference']>) {
  const points = (share: number) => POINTS.format(share * 100);
  return say('office-reminders:points', {
    value: points(value),
    low: points(low),
    high: points(high),
  });
}
