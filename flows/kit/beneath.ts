import type { Offered } from '../../src/language/kind.ts';
import type { FlowContext, OrElse } from './question.ts';
import type { Fields } from './record.ts';

/** Questions whose words are also those of an aside: they are read first. */
const CHOSEN: ReadonlySet<string> = new Set(['yesno', 'choice']);

/**
 * How the question beneath an aside can still be answered while the aside is open. The talk gives
 * its kind, hint and choices as `input.beneath`; `first` where its reading goes before the aside's.
 */
export function beneath(context: FlowContext, first?: boolean): OrElse | undefined {
  const { kind, hint, choices } = (context.input.beneath ?? {}) as Beneath;
  if (kind === undefined) return undefined;
  return {
    expects: kind,
    hint: hint ?? {},
    choices: choices ?? [],
    ...((first ?? CHOSEN.has(kind)) ? { first: true } : {}),
  };
}

type Beneath = { kind?: string; hint?: Fields; choices?: readonly Offered[] };
