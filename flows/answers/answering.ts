import { paidWorkers } from '../fields/people.ts';
import type { FlowContext } from '../kit/question.ts';
import type { Say } from '../kit/several.ts';
import { isTextSigned } from '../kit/signed-text.ts';
import { holds } from './conditions.ts';
import type { Answer, Next } from './entry.ts';
import { figuresFor } from './figures.ts';
import { answers } from './index.ts';

/** How the register names a sentence (src/content). */
const OF_MENU: ReadonlySet<Next> = new Set<Next>(['check', 'file']);

/** What is told to a question of a kind: its sentence, the basis, what helps next. */
export function answerSayings(topic: string, context: FlowContext): readonly Say[] {
  const found = answers.get(topic);
  if (!found) return [];
  const { answer, key } = found;
  const told = sentence(key, answer, context);
  return [
    told,
    ...(answer.basis === null ? [] : [basisLine(told.key, answer.basis, context)]),
    ...next(answer, context),
  ];
}

/** Words of the menu are offered only where the menu is open and has them. */
function next({ next: step }: Answer, context: FlowContext): readonly Say[] {
  const { menu, again } = context.input;
  // Said after every answer it is heard no more.
  if (step === 'officer' && again === true) return [];
  if (!step || (OF_MENU.has(step) && !(Array.isArray(menu) && menu.includes(step)))) return [];
  if (step === 'check' && paidWorkers(context.record) !== null) return [];
  return [{ key: `answers:next_${step}`, under: true }];
}

function sentence(key: string, answer: Answer, context: FlowContext): Say {
  const args = figuresFor(answer.needs ?? [], context);
  if (!args) return { key: answer.unfigured ? `${key}_unfigured` : 'answers:unfigured' };
  const fitting = answer.when?.find((one) => holds(one, context));
  return { key: fitting ? `${key}_${fitting}` : key, args };
}

/** The basis, and that nobody has signed the sentence while that is so. */
function basisLine(key: string, basis: string, { office }: FlowContext): Say {
  const signed = isTextSigned(office, key);
  const name = signed ? 'answers:basis_signed' : 'answers:basis';
  return { key: name, args: { basis }, under: true };
}
