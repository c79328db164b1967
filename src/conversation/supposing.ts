import { paidWorkers } from '../../flows/fields/people.ts';
import type { Fields } from '../../flows/kit/record.ts';
import { asksSomething } from '../language/follow-up.ts';
import { asksWhatIf, readWhatIf, type Supposed, type WhatIf } from '../language/what-if.ts';
import type { Voice } from './fields.ts';
import { offered, readReply, sureOf } from './read.ts';
import type { Stack } from './stack.ts';

/** Where a first sentence, or what stands before a comma, ends. */
const HEAD = /^\s*([^.,;!?\n]{1,60})(?:[.;!]+\s+|,\s+|\n+)(?=\S)/;

/**
 * A change that is thought about aloud, whatever question is open: what stands before it and answers
 * that question ("taman. kalau nambah 1 orang gaji 1,8?") is taken first. False where none is.
 */
export function runWhatIf(stack: Stack, text: string, voice: Voice): boolean {
  const whole = asksWhatIf(text);
  const { head, rest } = inTwo(text);
  const after = head === '' ? null : asksWhatIf(rest);
  const taken = after !== null && takeAnswer(stack, head, voice);
  const what = whole ?? (taken ? after : null);
  if (what !== null) tellWhatIf(stack, what);
  return what !== null;
}

/** The same for a text that asks what it costs: "6. gajinya 2jt semua, sebulan keluar berapa". */
export function runCostOf(stack: Stack, text: string, voice: Voice): boolean {
  const what = readWhatIf(text);
  const sum = what !== null && (what.change === 'all' || what.change === 'add') && what.wage;
  if (what === null || !sum) return false;
  const { head, rest } = inTwo(text);
  if (head !== '' && readWhatIf(rest) !== null) takeAnswer(stack, head, voice);
  tellWhatIf(stack, what, true);
  return true;
}

/**
 * Has the sum told. What a change supposes of those who are there stands in, for the rest of the talk,
 * for what she has not told; it is never recorded. `one`: of nobody's number known, it is told for one.
 */
function tellWhatIf(stack: Stack, what: WhatIf, one = false): void {
  const before = stack.talk.supposed;
  const paid = paidWorkers(stack.world.record) || before?.count;
  const counted = one && what.change === 'all' ? { ...what, count: what.count ?? paid ?? 1 } : what;
  const input = { what: counted, ...(before ? { supposed: before } : {}) };
  stack.call('whatif', input as unknown as Fields);
  const supposed = supposedBy(what, before);
  if (supposed !== null) stack.talk.supposed = supposed;
}

/** What is supposed from now on; null where a change is only one of what is there. */
function supposedBy(what: WhatIf, before: Supposed | undefined): Supposed | null {
  const { count = null, wage = null } = before ?? {};
  if (what.change === 'add') return what.base ?? null;
  if (what.change === 'all') return { count: what.count ?? count, wage: what.wage ?? wage };
  return what.change === 'raise' && what.how === 'to' ? { count, wage: what.wage } : null;
}

function inTwo(text: string): { head: string; rest: string } {
  const found = HEAD.exec(text);
  const head = found?.[1]?.trim() ?? '';
  return { head, rest: found ? text.slice(found[0].length) : text };
}

/** Answers the open question of a form with what says it beyond doubt; false when nothing does. */
function takeAnswer(stack: Stack, head: string, { house, language }: Voice): boolean {
  const open = stack.open();
  const asks = open?.question.field?.(open.context);
  // Taken already by a reader before this one.
  if (!open || !asks || stack.answered.length > 0 || asksSomething(head)) return false;
  const { reading, hint } = readReply(head, open, offered(open, house.sentences, language));
  const value = sureOf(reading);
  if (value === undefined || hint.binds === true) return false;
  return stack.send({ type: 'answer', value });
}
