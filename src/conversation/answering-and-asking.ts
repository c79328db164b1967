import { answerAndQuestion } from '../language/answer-and-question.ts';
import { topicIn } from './asking.ts';
import { isDoubtful } from './hearing.ts';
import { type ReadReply, sureOf } from './read.ts';
import type { Replying } from './replying.ts';
import { type Around, tellBeside, told } from './telling.ts';

/** Kinds of a question that is answered with yes or no. */
const YES_OR_NO: ReadonlySet<string> = new Set(['yesno', 'choice-or-yes']);
/** "Mengko sik. anake papat, melu kabeh apa ora": wait, first a question. */
const WAITS =
  /(?<!\p{L})(?:nanti|nti|ntar|mengko|mko|mangke|besok|sesuk|sebentar|bentar|bntr|tunggu|sabar|dulu|dl|dlu|sik|sek|sit|disit|dhisit|riyin|rumiyin)(?!\p{L})/iu;
/** "Itu per bulan?", of an amount that was just shown. */
const PERIOD =
  /(?<!\p{L})(?:(?:per|tiap|saben|setiap|se) ?-?(?:bulan|wulan|sasi|tahun|taun)|bulanan|tahunan|mbulan)(?:e|nya|an)?(?!\p{L})/u;
const SHOWS_AMOUNTS: ReadonlySet<unknown> = new Set(['confirm_data', 'proceed']);

/**
 * Takes a yes or no that has a question beside it ("iya, tapi itu per bulan?"), and tells what was
 * asked before the next question. Where a yes could not be undone it does not count: the question is
 * told, and the confirmation stays open. False, with nothing done, for any other text, and where
 * what is asked is not clear.
 */
export function runAnswerAndQuestion(
  text: string,
  reply: ReadReply,
  replying: Replying,
  around: Around,
): boolean {
  const { open } = around;
  const isOpen =
    reply.reading.is === 'none' || (isDoubtful(reply) && YES_OR_NO.has(reply.kind.name));
  const cut = isOpen ? answerAndQuestion(text) : null;
  if (open === null || cut === null) return false;
  const { answer, question } = cut;
  const said = replying.read(answer, open);
  const value = sureOf(said.reading);
  const plain = typeof value === 'boolean' || typeof value === 'string';
  if (!plain || !YES_OR_NO.has(said.kind.name) || WAITS.test(answer)) return false;
  const topic = topicIn(question, around) ?? ofAmount(question, said);
  if (topic === null) return false;
  if (said.hint.binds === true) return told(topic, question, around).is === 'answered';
  if (!replying.answer(said, open)) return false;
  tellBeside(topic, question, around);
  return true;
}

function ofAmount(question: string, { hint }: ReadReply): string | null {
  return SHOWS_AMOUNTS.has(hint.context) && PERIOD.test(question) ? 'amount' : null;
}
