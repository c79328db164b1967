import {
  type AnswerAndQuestion,
  answersAndQuestions,
  asksOpenly,
} from '../language/answer-and-question.ts';
import { asksAgain, asksWhetherCounted, onlyAsksAgain } from '../language/asks-beside.ts';
import { asksWhatIf } from '../language/what-if.ts';
import { plain } from '../language/words.ts';
import { topicBeside } from './asked-beside.ts';
import { isInDanger, likelyIn, topicIn } from './asking.ts';
import { type ReadReply, sureOf } from './read.ts';
import type { Replying } from './replying.ts';
import type { OpenQuestion } from './stack.ts';
import { type Around, tellBeside, told } from './telling.ts';

/** Kinds of a question that is answered with yes or no. */
const YES_OR_NO: ReadonlySet<string> = new Set(['yesno', 'choice-or-yes']);
/** Kinds whose answers are words of ours: next to a question none is lost that was not told. */
const OURS: ReadonlySet<string> = new Set([...YES_OR_NO, 'choice']);
/** "Mengko sik. anake papat, melu kabeh apa ora": wait, first a question. */
const WAITS =
  /(?<!\p{L})(?:nanti|nti|ntar|mengko|mko|mangke|besok|sesuk|sebentar|bentar|bntr|tunggu|sabar|dulu|dl|dlu|sik|sek|sit|disit|dhisit|riyin|rumiyin)(?!\p{L})/iu;
/** "Itu per bulan?", of an amount that was just shown. */
const PERIOD =
  /(?<!\p{L})(?:(?:per|tiap|saben|setiap|se) ?-?(?:bulan|wulan|sasi|tahun|taun)|bulanan|tahunan|mbulan)(?:e|nya|an)?(?!\p{L})/u;
const SHOWS_AMOUNTS: ReadonlySet<unknown> = new Set(['confirm_data', 'proceed']);
/** "Tidak, mau tanya dulu": no choice is refused, another is wished. */
const RATHER_ASKS =
  /^(?:tidak|tdk|ga|gak|nggak|ngga|enggak|ora|mboten|boten|belum|blm|durung|dereng)[\s,.]+(?:(?:saya|sy|aku|kula|kulo|nyong|inyong|gue|gw|cuma|cuman|mung|namung|hanya) )*(?:mau|arep|badhe|ajeng|pengin|pengen|kepengin|numpang|ingin|tak|tek|cuma|mung) (?:tanya|nanya|bertanya|takon|tanglet)/u;
/** "Iya sing mekanik": a yes, and whom it is said of. */
const YES_OF =
  /^(iya|ya|y|iyo|yo|nggih|inggih|bener|leres|betul)(?: (?:sing|yang|yg|ingkang|untuk|nggo|kanggo|kagem) \p{L}+(?: \p{L}+)?)$/u;

/**
 * Takes an answer that has a question beside it ("4 orang wajib ga", "iya, tapi itu per bulan?") as it
 * would be taken alone, and tells what was asked before the next question. Where a yes could not be
 * undone it does not count: the question is told, and the confirmation stays open. False, with
 * nothing done, for any other text, and where what is asked is not clear and the answer may be none.
 */
export function runAnswerAndQuestion(
  text: string,
  reply: ReadReply,
  replying: Replying,
  around: Around,
): boolean {
  const { open } = around;
  if (open === null || around.menu.length > 0 || sureOf(reply.reading) !== undefined) return false;
  if (isInDanger(text, around)) return false;
  if (reply.kind.name === 'choice' && RATHER_ASKS.test(plain(text))) return false;
  for (const cut of answersAndQuestions(text)) {
    const said = readAnswer(cut, open, replying);
    if (mayBe(said, cut)) return take(said, cut, open, replying, around);
  }
  return false;
}

/** What of a cut text may answer the open question. */
function readAnswer({ answer }: AnswerAndQuestion, open: OpenQuestion, replying: Replying) {
  const said = replying.read(answer, open);
  const shownBack = said.hint.context === 'confirm_data';
  const yes = shownBack && said.reading.is === 'none' ? YES_OF.exec(answer)?.[1] : undefined;
  return yes === undefined ? said : replying.read(yes, open);
}

/** Whether what was read may be the answer, as the text was cut. */
function mayBe({ kind, reading, hint }: ReadReply, cut: AnswerAndQuestion): boolean {
  if (reading.is !== 'value' || onlyTellsOf(reading.value, cut)) return false;
  if (cut.how !== 'plain' && (kind.open || hint.binds === true)) return false;
  const sure = reading.confirm !== true;
  if (!OURS.has(kind.name)) return sure || cut.how !== 'bare';
  const shownBack = hint.context === 'confirm_data';
  // "Ya wajib ga" only begins with a yes.
  if (cut.how !== 'plain' && !shownBack) return false;
  if (cut.how === 'bare' && !cut.answer.includes(' ')) return false;
  return sure && !WAITS.test(cut.answer);
}

/** "Admin dibayar per orderan, diitung jg?" says of whom it asks: how he is paid is no sum. */
function onlyTellsOf(value: unknown, { question }: AnswerAndQuestion): boolean {
  const { rupiah, per } = (value ?? {}) as { rupiah?: unknown; per?: unknown };
  return rupiah === null && per === 'piece' && asksWhetherCounted(question);
}

function take(
  said: ReadReply,
  cut: AnswerAndQuestion,
  open: OpenQuestion,
  replying: Replying,
  around: Around,
): boolean {
  const { stack } = around;
  const { question } = cut;
  const what = asksWhatIf(question);
  const topic = onlyAsksAgain(question) ? null : topicOf(cut, said, around);
  const isClear = topic !== null || what !== null;
  if (said.hint.binds === true)
    return topic !== null && told(topic, question, around).is === 'answered';
  const stands = !OURS.has(said.kind.name) && !said.kind.open && cut.how !== 'bare';
  if (!isClear && !stands) return false;
  if (!replying.repaired(cut.answer, said, open) && !replying.answer(said, open)) return false;
  if (stack.open()?.menu !== open.menu) replying.more(cut.answer, said);
  if (what !== null) stack.call('whatif', { what });
  else if (topic !== null) tellBeside(topic, question, around);
  else missed(question, open, replying, around);
  return true;
}

/** What is asked, with what goes with it or by itself. */
function topicOf({ question, asked }: AnswerAndQuestion, said: ReadReply, around: Around) {
  if (OURS.has(said.kind.name)) return topicIn(question, around) ?? ofAmount(question, said);
  return likelyIn(question, around) ?? likelyIn(asked, around);
}

function ofAmount(question: string, { hint }: ReadReply): string | null {
  return SHOWS_AMOUNTS.has(hint.context) && PERIOD.test(question) ? 'amount' : null;
}

/**
 * What a text asks besides what was just taken of it, as far as that is sure: "3 orang, wajib ga?".
 * Told before the next question; nothing where it only answers.
 */
export function alsoAsked(
  text: string,
  { kind, reading }: ReadReply,
  replying: Replying,
  around: Around,
): void {
  const { open, stack } = around;
  if (open === null || stack.hushed) return;
  const [cut] = answersAndQuestions(text);
  const what = cut === undefined ? null : asksWhatIf(cut.question);
  if (what !== null) return stack.call('whatif', { what });
  const again = cut !== undefined && onlyAsksAgain(cut.question);
  const parts = cut === undefined ? [] : [cut.question, cut.asked];
  const topic = again ? null : topicBeside(text, parts, around);
  if (topic !== null) return tellBeside(topic, text, around);
  if (cut?.how !== 'plain' || OURS.has(kind.name) || kind.open) return;
  // Where the rest is not the whole answer, the question was part of it.
  const alone = sureOf(replying.read(cut.answer, open).reading);
  if (alone !== undefined && JSON.stringify(alone) === JSON.stringify(sureOf(reading)))
    missed(cut.question, open, replying, around);
}

/** Says that a question was not understood, where it clearly is one and no other answer. */
function missed(question: string, open: OpenQuestion, replying: Replying, { stack }: Around): void {
  if (!asksOpenly(question) && !asksAgain(question)) return;
  if (replying.read(question, open).reading.is !== 'none') return;
  stack.sayings.push({ key: 'common:question_missed' });
}
