import { answers } from '../../flows/answers/index.ts';
import { isWish } from '../../flows/answers/routes.ts';
import { asksInWords } from '../language/follow-up.ts';
import type { Candidate } from '../language/intent/model.ts';
import { holdsIdentityNumber } from '../language/nik.ts';
import { certainIn, likelyIn, meanings } from './asking.ts';
import type { Around } from './telling.ts';

/** What is asked beside an answer must be surer than what is asked alone. */
const ASKED_ALONG = 0.6;
const NEVER_ALONG: ReadonlySet<string> = new Set([
  'greeting',
  'thanks_bye',
  'out_of_scope',
  'add_employee',
  'fix_data',
]);
const OBLIGATION = 'obligation_who';

/**
 * What a text that was taken as an answer asks besides, as far as that is sure; `parts`: what of it
 * asks, where that stands apart. The surest reading counts: the rest of the text may say what the
 * question is about ("borongan sedoyo, punopo wajib").
 */
export function topicBeside(text: string, parts: readonly string[], around: Around): string | null {
  if (parts.length === 0 && !asksInWords(text)) return null;
  const whole = wholeMeant(text, around);
  const part = surest(parts.map((one) => partMeant(one, around)));
  // Whether they count hangs on how they work: "bagi hasil, masa wajib".
  const certain = part?.intent === OBLIGATION ? certainIn(text) : undefined;
  return certain ?? surest([whole, part])?.topic ?? null;
}

function surest(found: readonly (Candidate | null)[]): Candidate | null {
  return found.reduce((best, one) => (one && one.share > (best?.share ?? 0) ? one : best), null);
}

function wholeMeant(text: string, { voice }: Around): Candidate | null {
  if (holdsIdentityNumber(text)) return null;
  const [first] = voice.house.intents(text);
  return first !== undefined && isTold(first) ? first : null;
}

function partMeant(question: string, around: Around): Candidate | null {
  if (holdsIdentityNumber(question)) return null;
  const topic = likelyIn(question, around);
  const [first] = meanings(question, around);
  if (topic === null || first === undefined || NEVER_ALONG.has(first.intent)) return null;
  return { intent: first.intent, topic, share: first.share };
}

function isTold({ intent, topic, share }: Candidate): boolean {
  return share >= ASKED_ALONG && !NEVER_ALONG.has(intent) && !isWish(topic) && answers.has(topic);
}
