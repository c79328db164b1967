import { answers } from '../../flows/answers/index.ts';
import { flowFor, isWish } from '../../flows/answers/routes.ts';
import { paidWorkers } from '../../flows/fields/people.ts';
import type { Fields } from '../../flows/kit/record.ts';
import { asksInWords, asksSomething, goesOn, readChildren } from '../language/follow-up.ts';
import { mainLabel } from '../language/intent/labels.ts';
import type { Candidate } from '../language/intent/model.ts';
import { judge } from '../language/intent/reading.ts';
import { holdsIdentityNumber } from '../language/nik.ts';
import { readTopic, type Topic } from '../language/topic.ts';
import { readWhatIf } from '../language/what-if.ts';
import type { Voice } from './fields.ts';
import type { OpenQuestion, Stack } from './stack.ts';
import { tonguesOn } from './tongues.ts';

/** Answers that a rule of words finds for sure, whatever the rest of the sentence is about. */
const CERTAIN: Readonly<Partial<Record<Topic, string>>> = {
  basis: 'basis',
  details: 'details',
  labour: 'labour_too',
  paid_family: 'paid_family',
  profit_share: 'profit_share',
};
/** What rules of words mean; the model knows their finer meanings, and may be surer. */
const LIKELY: Readonly<Partial<Record<Topic, string>>> = {
  robot: 'bot',
  safety: 'safe',
  pbi: 'pbi',
  who_pays: 'split',
  pay_now: 'pay_now',
  cost: 'amount',
  covered: 'family',
  sanctions: 'sanctions',
  deadline: 'deadline',
  documents: 'documents',
  cheaper: 'relief',
};
/** Of these the words leave little doubt: only a model that is this sure goes before them. */
const PLAIN: ReadonlySet<Topic> = new Set<Topic>(['robot', 'safety', 'pbi', 'who_pays', 'pay_now']);
const SURER = 0.85;
/** "Bot lemot", "ora duwe komputer": the words are in many sentences. */
const SURER_THAN_ROBOT = 0.6;
/** Talk about nothing is rarely an answer to a question of ours that went wrong. */
const CHAT = 'chat';
/** Above a question of ours what is asked must be this sure, a statement or a wish surer still. */
const ASKED_ABOVE = 0.6;
const SAID_ABOVE = 0.85;
/** What is asked beside an answer must be surer than what is asked alone. */
const ASKED_ALONG = 0.6;
const NEVER_ALONG: ReadonlySet<string> = new Set([
  'greeting',
  'thanks_bye',
  'out_of_scope',
  'add_employee',
  'fix_data',
]);
const TOLD_BY_VERDICT: ReadonlySet<string> = new Set(['who', 'amount', 'low_wage']);
/** Besides a question that fills no field. */
const SAID_BESIDE = 0.75;
/** A doubtful answer gives way to a question that is this sure, of so many words, of these matters. */
const INSTEAD = 0.9;
const LEAST_ASKED = 4;
const OTHER_MATTERS: ReadonlySet<string> = new Set([
  'worker_already_member',
  'family_coverage',
  'benefits_clinic',
  'sanctions',
  'payment_how',
  'documents_needed',
  'registration_how',
  'contribution_split',
  'privacy_delete',
  'talk_to_human',
  'complaint',
]);
/** At the menu a wish must be this sure before it is done. */
const WISHED = 0.7;
/** What a statement above a question can be besides a poor answer to it. */
const SAYABLE: ReadonlySet<string> = new Set([
  'talk_to_human',
  'stop_reminders',
  'privacy_delete',
  'change_language',
  'complaint',
  'out_of_scope',
]);
/** "Yo wis" is thanks, and a yes: above a question only what is plainly no answer. */
const NICETIES: ReadonlySet<string> = new Set(['greeting', 'thanks_bye']);
const NICE = 0.9;
/** Who may be in danger is answered sooner, and is not asked anything after it. */
const DANGER = 'help_me';
const DANGER_FROM = 0.5;
const DESPAIRS =
  /mati|pejah|modar|bunuh|mateni|suicid|gantung|racun|lompat|akhiri|nyawa|hidup|urip|gesang|putus asa|nyerah|ga (?:kuat|sanggup)|gak (?:kuat|sanggup)|ora (?:kuat|sanggup)|mboten (?:kiyat|kuwat)|tidak (?:kuat|sanggup)|depres|stres|setres|nangis|sendirian|pukul|hajar|antem|keplak|siksa|aniaya|kekerasan|kdrt|ancam|perkosa|leceh|sekap|takut pulang|wedi muleh|wedi mulih|sakit hati|gelap|hancur|hopeless|die|kill/i;
/** Answered with the number of children that was said. */
const COUNTED: ReadonlySet<string> = new Set(['family', 'more_children']);
const ERASES =
  /hapus|apus|busek|busak|buang|musnah|delete|remove|erase|dibuwang|buwang|ilangi|hilangkan|ilangna|ilangke|cabut|tarik|batal|unreg/i;
/** How much likelier a fragment is about what was just spoken of. */
const STAYS = 8;

/** What was done with a text as a question. `unknown`: nothing; `guess` is what it may have been. */
export type Asked =
  | { is: 'answered' | 'greeted' | 'thanked' }
  | { is: 'unknown'; guess: string | null };

type Around = {
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

/**
 * Answers a text that fits nothing else, as what it asks in the owner's own words; between two near
 * meanings it asks. A question of ours stays open beneath.
 */
export function runQuestion(text: string, around: Around): Asked {
  const { stack, before } = around;
  // Who writes one tells of a worker: nothing else is to be done with it.
  if (holdsIdentityNumber(text)) return { is: 'unknown', guess: null };
  const ruled = readTopic(text);
  const certain = ruled === null ? undefined : CERTAIN[ruled];
  if (certain !== undefined) return told(certain, text, around);
  const found = leaning(around.voice.house.intents(text), goesOn(text) ? before : null);
  const [first] = found;
  if (first?.topic === DANGER) {
    // "Tulung digawekke" is no cry for help.
    if (first.share < DANGER_FROM || !DESPAIRS.test(text)) return { is: 'unknown', guess: null };
    stack.hushed = true;
    return told(DANGER, text, around);
  }
  const likely = ruled === null ? undefined : LIKELY[ruled];
  if (likely !== undefined && ruled !== null && PLAIN.has(ruled) && !contradicts(first, likely))
    return told(finerOf(first, likely), text, around);
  const meaning = judge(found);
  if (meaning.is === 'sure' && isSure(meaning.found, text, around))
    return met(meaning.found, text, around);
  if (likely !== undefined) return told(likely, text, around);
  if (meaning.is === 'between' && mayBeAskedBetween(text, around)) {
    const options = meaning.found.map(({ intent, topic }) => ({ intent, topic }));
    const extra = extraFor(text, around);
    stack.call('meant', { options, extra, ...around.beneath() }, true);
    return { is: 'answered' };
  }
  return { is: 'unknown', guess: first?.intent ?? null };
}

/** Whether the model is surer of something else than words can be. */
function contradicts(first: Candidate | undefined, topic: string): boolean {
  const from = topic === LIKELY.robot ? SURER_THAN_ROBOT : SURER;
  return first !== undefined && first.share >= from && !sameMatter(first, topic);
}

/** What the model knows of a matter beyond its main question; a wish is none of it. */
function finerOf(first: Candidate | undefined, topic: string): string {
  if (!sameMatter(first, topic) || isWish(first.topic)) return topic;
  return first.topic === mainLabel(first.intent) ? topic : first.topic;
}

function sameMatter(first: Candidate | undefined, topic: string): first is Candidate {
  return first !== undefined && answers.get(topic)?.intent === first.intent;
}

/** Whether a likely meaning may be acted on: at the menu, or above the question that is open. */
function isSure({ share, topic, intent }: Candidate, text: string, around: Around): boolean {
  if (isFree(around)) return !isWish(topic) || share >= WISHED;
  const asks = asksSomething(text);
  if (asks && !isWish(topic) && topic !== CHAT) return share >= ASKED_ABOVE;
  // At a field of a form a statement is far likelier its answer than at a yes or no.
  const filling = around.open?.question.field !== undefined;
  if (NICETIES.has(intent)) return share >= NICE && around.open?.frame.answers !== true;
  if (!filling && topic !== CHAT) return share >= SAID_BESIDE;
  return SAYABLE.has(intent) && share >= SAID_ABOVE && (topic !== CHAT || asks);
}

/**
 * Whether a text that was read as an answer only with doubt is a question of another matter: "gaji 4,5
 * juta dapat kelas berapa?" tells no wage.
 */
export function asksInstead(text: string, { house }: Voice): boolean {
  if (holdsIdentityNumber(text) || text.trim().split(/\s+/).length < LEAST_ASKED) return false;
  const [first] = house.intents(text);
  return first !== undefined && first.share >= INSTEAD && OTHER_MATTERS.has(first.intent);
}

/** Nothing is asked but what she wants. */
function isFree({ open, menu }: Around): boolean {
  return open === null || menu.length > 0;
}

function mayBeAskedBetween(text: string, around: Around): boolean {
  return isFree(around) || (around.open?.frame.answers !== true && asksSomething(text));
}

function met(found: Candidate, text: string, around: Around): Asked {
  if (found.intent === 'greeting') return { is: 'greeted' };
  if (found.intent === 'thanks_bye') return { is: 'thanked' };
  return told(found.topic, text, around);
}

function told(found: string, text: string, around: Around): Asked {
  const { stack } = around;
  const topic = asSaid(found, text);
  const { flow, input } = flowFor(topic);
  // Open already: nothing to put on top.
  if (isWish(topic) && stack.talk.frames.at(-1)?.flow === flow)
    return { is: 'unknown', guess: topic };
  stack.talk.misses = 0;
  const what = topic === 'amount' ? readWhatIf(text) : null;
  if (what !== null && what.change === 'all' && what.wage !== null)
    stack.call('whatif', {
      what: { ...what, count: what.count ?? paidWorkers(stack.world.record) ?? 1 },
    });
  else stack.call(flow, { ...extraFor(text, around)[flow], ...input });
  stack.talk.topic = topic;
  // At the menu its whole list after every answer would be more than the answer.
  if (around.menu.length > 0 && !isWish(topic) && topic !== DANGER) {
    stack.sayings.push({ key: 'answers:more', under: true });
    stack.hushed = true;
  }
  return { is: 'answered' };
}

/**
 * What a text asks besides answering the open question, as far as that is sure: "3 orang, wajib ga?".
 * Told before the next question; nothing where it only answers.
 */
export function alsoAsked(text: string, around: Around): void {
  const { stack, voice } = around;
  if (holdsIdentityNumber(text) || !asksInWords(text) || stack.hushed) return;
  const [first] = voice.house.intents(text);
  if (!first || first.share < ASKED_ALONG || NEVER_ALONG.has(first.intent)) return;
  const { topic } = first;
  if (isWish(topic) || !answers.has(topic)) return;
  // The verdict has just told it.
  if (TOLD_BY_VERDICT.has(topic) && stack.sayings.some(({ key }) => key.startsWith('check:')))
    return;
  told(topic, text, { ...around, menu: [] });
}

/** A topic as the very words of a text make it: erasing has to be named. */
function asSaid(topic: string, text: string): string {
  if (topic === 'delete' && !ERASES.test(text)) return 'safe';
  return COUNTED.has(topic) && readChildren(text) !== null ? 'children_told' : topic;
}

/** What the flows that answer are told besides the topic, by their names. */
function extraFor(text: string, { voice, menu, before }: Around): Record<string, Fields> {
  const children = readChildren(text);
  return {
    questions: {
      menu: [...menu],
      again: before !== null,
      ...(children === null ? {} : { children }),
    },
    language: tonguesOn(text, voice),
  };
}

/** A fragment is likelier about what was just spoken of than about anything else. */
function leaning(found: readonly Candidate[], before: string | null): readonly Candidate[] {
  if (before === null) return found;
  const weights = found.map(
    (one) => one.share * (answers.get(before)?.intent === one.intent ? STAYS : 1),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return found
    .map((one, at) => ({
      intent: one.intent,
      // Found only where it is asked for.
      get topic() {
        return one.topic;
      },
      share: (weights[at] ?? 0) / sum,
    }))
    .sort((a, b) => b.share - a.share);
}
