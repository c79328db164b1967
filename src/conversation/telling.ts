import { flowFor, isWish } from '../../flows/answers/routes.ts';
import type { Fields } from '../../flows/kit/record.ts';
import { readChildren } from '../language/follow-up.ts';
import { worksForOthers } from '../language/works-for.ts';
import { DANGER } from './danger.ts';
import type { Voice } from './fields.ts';
import type { OpenQuestion, Stack } from './stack.ts';
import { runCostOf } from './supposing.ts';
import { tonguesOn } from './tongues.ts';

/** Answered with the number of children that was said. */
const COUNTED: ReadonlySet<string> = new Set(['family', 'more_children']);
const ERASES =
  /hapus|apus|busek|busak|buang|musnah|delete|remove|erase|dibuwang|buwang|ilangi|hilangkan|ilangna|ilangke|cabut|tarik|batal|unreg/i;
const TOLD_BY_VERDICT: ReadonlySet<string> = new Set(['who', 'alone', 'amount', 'low_wage']);

/** What was done with a text as a question. `unknown`: nothing; `guess` is what it may have been. */
export type Asked =
  | { is: 'answered' | 'greeted' | 'thanked' }
  | { is: 'unknown'; guess: string | null };

/** Where a question is asked. */
export type Around = {
  stack: Stack;
  voice: Voice;
  open: OpenQuestion | null;
  /** The choices of the menu, where that is open. */
  menu: readonly string[];
  /** How the question can still be answered under an aside. */
  beneath(): Fields;
  /** What was answered just before, if anything. */
  before: string | null;
};

/** Has the flow of a topic tell it, or do what is wished; `text` may say more about it. */
export function told(found: string, text: string, around: Around): Asked {
  const { stack } = around;
  const topic = asSaid(found, text);
  const under = stack.talk.frames.map((frame) => frame.flow);
  const { flow, input } = flowFor(topic, under);
  // Open already: nothing to put on top.
  if (isWish(topic) && under.at(-1) === flow) return { is: 'unknown', guess: topic };
  stack.talk.misses = 0;
  if (topic !== 'amount' || !runCostOf(stack, text, around.voice))
    stack.call(flow, { ...extraFor(text, around)[flow], ...input });
  stack.talk.topic = topic;
  // At the menu its whole list after every answer would be more than the answer.
  if (around.menu.length > 0 && flow === 'questions' && topic !== DANGER) {
    stack.sayings.push({ key: 'answers:more', under: true });
    stack.hushed = true;
  }
  return { is: 'answered' };
}

/** Tells what was asked beside another thing, unless the verdict has just told it. */
export function tellBeside(topic: string, text: string, around: Around): void {
  const { sayings } = around.stack;
  if (TOLD_BY_VERDICT.has(topic) && sayings.some(({ key }) => key.startsWith('check:'))) return;
  told(topic, text, { ...around, menu: [] });
}

/** A topic as the very words of a text make it: erasing has to be named. */
export function asSaid(topic: string, text: string): string {
  if (topic === 'delete' && !ERASES.test(text)) return 'safe';
  return COUNTED.has(topic) && readChildren(text) !== null ? 'children_told' : topic;
}

/** What the flows that answer are told besides the topic, by their names. */
export function extraFor(text: string, { voice, menu, before }: Around): Record<string, Fields> {
  const children = readChildren(text);
  return {
    questions: {
      menu: [...menu],
      again: before !== null,
      ...(worksForOthers(text) ? { worker: true } : {}),
      ...(children === null ? {} : { children }),
    },
    language: tonguesOn(text, voice),
  };
}
