import type { CaseFacts } from '../../followup/facts.ts';
import { whyOf } from '../../followup/reasons.ts';
import { maskNumbers } from '../case/masked.ts';
import type { Visit } from '../visit.ts';

const MINUTE_MS = 60_000;

type Told = { minute: number; line: string };

/** Facts are never changed, only replaced, and the words tell minutes: so long a line holds. */
const lately = new WeakMap<CaseFacts, Told>();

/** The reasons of a case on one line, as they may be shown to anybody who sees it. */
export function whyLine(one: CaseFacts, { say, now }: Pick<Visit, 'say' | 'now'>): string {
  const minute = Math.floor(now / MINUTE_MS);
  const known = lately.get(one);
  if (known?.minute === minute) return known.line;
  const line = maskNumbers(whyOf(one, now, say));
  lately.set(one, { minute, line });
  return line;
}
