import { asksSomething } from '../language/follow-up.ts';
import { runQuestion, topicIn } from './asking.ts';
import { type Around, type Asked, told } from './telling.ts';

/** Shorter parts ask nothing by themselves: "mas? …". */
const LEAST_WORDS = 2;

/**
 * Answers what a text asks (`runQuestion`); both questions of one that asks two of different
 * matters, each beyond doubt by itself: "wajib ga mas? trus bayarnya berapa sebulan?".
 */
export function runQuestions(text: string, around: Around): Asked {
  const [first, second, ...more] = partsOf(text);
  if (first === undefined || second === undefined || more.length > 0)
    return runQuestion(text, around);
  const one = topicIn(first, around);
  const other = one === null ? null : topicIn(second, { ...around, before: null });
  if (one === null || other === null || one === other) return runQuestion(text, around);
  // Only the last of them says what helps next.
  told(one, first, { ...around, menu: [], before: other });
  return told(other, second, { ...around, before: one });
}

/** The questions of a text, cut at their marks; none where a part of it is too short or asks nothing. */
function partsOf(text: string): readonly string[] {
  const parts = (text.match(/[^?]+\?*/g) ?? []).map((part) => part.trim());
  const said = parts.filter((part) => part !== '');
  const asks = (part: string) => part.split(/\s+/).length >= LEAST_WORDS && asksSomething(part);
  return said.every(asks) ? said : [];
}
