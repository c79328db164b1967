import { answersAndQuestions } from '../language/answer-and-question.ts';
import { asksSomething } from '../language/follow-up.ts';
import { readDelay } from '../language/later.ts';
import { runQuestion, topicIn } from './asking.ts';
import { type Around, type Asked, tellBeside, told } from './telling.ts';

/** Shorter parts ask nothing by themselves: "mas? …". */
const LEAST_WORDS = 2;

/**
 * Answers what a text asks (`runQuestion`); both questions of one that asks two of different
 * matters, each beyond doubt by itself: "wajib ga mas? trus bayarnya berapa sebulan?".
 */
export function runQuestions(text: string, around: Around): Asked {
  const [first, second, ...more] = partsOf(text);
  if (first === undefined || second === undefined || more.length > 0) return runOne(text, around);
  const one = topicIn(first, around);
  const other = one === null ? null : topicIn(second, { ...around, before: null });
  if (one === null || other === null || one === other) return runOne(text, around);
  // Only the last of them says what helps next.
  told(one, first, { ...around, menu: [], before: other });
  return told(other, second, { ...around, before: one });
}

/**
 * Tells what a text asks that else only says that she comes back: "tak rembugan dulu. sekalian tanya,
 * sertifikat halal ngurusnya di mana". Nothing where that is not sure.
 */
export function tellOnLeaving(text: string, around: Around): void {
  const asked = [lastAsking(text), ...answersAndQuestions(text).map(({ question }) => question)];
  for (const one of asked) {
    // "Ok, saya tanya suami dulu" asks somebody else.
    if (one === null || readDelay(one) !== null) continue;
    const topic = topicIn(one, around);
    if (topic !== null) return tellBeside(topic, one, around);
  }
}

/** The question of a text; where the whole is not understood, of its last part that asks by itself. */
function runOne(text: string, around: Around): Asked {
  const whole = runQuestion(text, around);
  const last = whole.is === 'unknown' ? lastAsking(text) : null;
  const topic = last === null ? null : topicIn(last, around);
  return last === null || topic === null ? whole : told(topic, last, around);
}

/** "12. tapi belum dijawab bu, yang musiman wajib apa tidak": what stands behind the last mark. */
function lastAsking(text: string): string | null {
  const parts = text.split(/[,.;!?]+\s+/).filter((part) => /\p{L}/u.test(part));
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const words = last?.trim().split(/\s+/).length ?? 0;
  return last !== undefined && words > LEAST_WORDS && asksSomething(last) ? last : null;
}

/** The questions of a text, cut at their marks; none where a part of it is too short or asks nothing. */
function partsOf(text: string): readonly string[] {
  const parts = (text.match(/[^?]+\?*/g) ?? []).map((part) => part.trim());
  const said = parts.filter((part) => part !== '');
  const asks = (part: string) => part.split(/\s+/).length >= LEAST_WORDS && asksSomething(part);
  return said.every(asks) ? said : [];
}
