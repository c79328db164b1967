import { type Cell as Counted, isAmong, type Where } from '../../followup/figures/cohort.ts';
import type { Figures } from '../../followup/figures/figures.ts';
import { percent } from '../../followup/figures/quantile.ts';
import type { Visit } from '../visit.ts';
import { type Look, narrowed, searchOf } from './look.ts';
import type { Cell, Head } from './sheet.tsx';
import { rateSaid, whole } from './words.ts';

/** What is shown to whom. */
export type Showing = { visit: Visit; look: Look; figures: Figures };

/** Of what was counted, what is looked at. */
export function among<One extends Where>({ look }: Showing, all: readonly One[]): One[] {
  return all.filter((one) => isAmong(one, narrowed(look)));
}

/** The cells that are looked at. */
export function cellsOf(showing: Showing): Counted[] {
  return among(showing, showing.figures.cells);
}

/** A number that leads to its cases, for those who may see cases. */
export function figure(
  { visit, look }: Showing,
  count: number,
  cases: Readonly<Record<string, string>>,
): Cell {
  const leads = count > 0 && visit.may('see a case');
  const to = leads ? `/angka/kasus?${searchOf(look, cases)}` : undefined;
  return { shown: whole(count), value: count, to };
}

/** A part in percent, where there are enough cases to say. */
export function rate({ visit: { say } }: Showing, part: number, all: number): Cell {
  const value = percent(part, all);
  const shown = rateSaid(say, part, all);
  return { shown, value: value === null ? shown : Math.round(value) };
}

/** The head of a column of rates. */
export function rateHead(text: string): Head {
  return { shown: text, plain: `${text} (%)` };
}
