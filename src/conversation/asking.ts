import { answers } from '../../flows/answers/index.ts';
import { isWish } from '../../flows/answers/routes.ts';
import { agreesToValue } from '../language/agreed-value.ts';
import { asksSomething, goesOn } from '../language/follow-up.ts';
import { mainLabel } from '../language/intent/labels.ts';
import type { Candidate } from '../language/intent/model.ts';
import { judge } from '../language/intent/reading.ts';
import { holdsIdentityNumber } from '../language/nik.ts';
import { readTopic, type Topic } from '../language/topic.ts';
import { criesForHelp, DANGER, otherThanDanger } from './danger.ts';
import type { Voice } from './fields.ts';
import { type Around, type Asked, asSaid, extraFor, told } from './telling.ts';

/** Answers that a rule of words finds for sure, whatever the rest of the sentence is about. */
const CERTAIN: Readonly<Partial<Record<Topic, string>>> = {
  basis: 'basis',
  details: 'details',
  changed: 'changed',
  mandiri_cheaper: 'mandiri_cheaper',
  labour: 'labour_too',
  paid_family: 'paid_family',
  profit_share: 'profit_share',
  person: 'person',
};
/** What rules of words mean; the model knows their finer meanings, and may be surer. */
const LIKELY: Readonly<Partial<Record<Topic, string>>> = {
  robot: 'bot',
  safety: 'safe',
  number: 'number',
  work_accident: 'work_accident',
  work_death: 'work_death',
  sick: 'sick_unregistered',
  pbi: 'pbi',
  who_pays: 'split',
  pay_now: 'pay_now',
  cost: 'amount',
  covered: 'family',
  sanctions: 'sanctions',
  prison: 'prison',
  sealed: 'sealed',
  fine: 'fine',
  deadline: 'deadline',
  documents: 'documents',
  cheaper: 'relief',
};
/** Of these the words leave little doubt: only a model that is this sure goes before them. */
const PLAIN: ReadonlySet<Topic> = new Set<Topic>([
  'robot',
  'safety',
  'number',
  'pbi',
  'who_pays',
  'pay_now',
  'prison',
  'sick',
  'work_accident',
  'work_death',
]);
const SURER = 0.85;
/** "Bot lemot", "ora duwe komputer": the words are in many sentences. */
const SURER_THAN_ROBOT = 0.6;
/** Talk about nothing is rarely an answer to a question of ours that went wrong. */
const CHAT = 'chat';
/** Above a question of ours what is asked must be this sure, a statement or a wish surer still. */
const ASKED_ABOVE = 0.6;
const SAID_ABOVE = 0.85;
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
/** Whether only some may be registered: the number is not how many there are. */
const FEWER = 'fewer_workers';
const FEWER_FROM = 0.75;
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
/** How much likelier a fragment is about what was just spoken of. */
const STAYS = 8;

/** A topic, and the intent where the model found it. */
type Meant = { topic: string; intent?: string };

/**
 * Answers a text that fits nothing else, as what it asks in the owner's own words; between two near
 * meanings it asks. A question of ours stays open beneath.
 */
export function runQuestion(text: string, around: Around): Asked {
  const { stack } = around;
  // Who writes one tells of a worker: nothing else is to be done with it.
  if (holdsIdentityNumber(text)) return { is: 'unknown', guess: null };
  const ruled = readTopic(text);
  const certain = ruled === null ? undefined : CERTAIN[ruled];
  if (certain !== undefined) return told(certain, text, around);
  const heard = meanings(text, around);
  if (criesForHelp(text, heard)) {
    stack.hushed = true;
    return told(DANGER, text, around);
  }
  const found = otherThanDanger(heard);
  const sure = surelyMeant(text, ruled, found, around);
  if (sure !== null) return met(sure, text, around);
  const likely = ruled === null ? undefined : LIKELY[ruled];
  if (likely !== undefined) return told(likely, text, around);
  const meaning = judge(found);
  if (meaning.is === 'between' && mayBeAskedBetween(text, around)) {
    const options = meaning.found.map(({ intent, topic }) => ({ intent, topic }));
    const extra = extraFor(text, around);
    stack.call('meant', { options, extra, ...around.beneath() }, true);
    return { is: 'answered' };
  }
  return { is: 'unknown', guess: found[0]?.intent ?? null };
}

/**
 * The question of JKN that a text asks beyond doubt, to be told beside another thing; null where it
 * asks none, where it wishes for something, or where somebody may be in danger.
 */
export function topicIn(text: string, around: Around): string | null {
  if (holdsIdentityNumber(text)) return null;
  const ruled = readTopic(text);
  const heard = meanings(text, around);
  if (criesForHelp(text, heard)) return null;
  const certain = ruled === null ? undefined : CERTAIN[ruled];
  const meant = certain ?? surelyMeant(text, ruled, otherThanDanger(heard), around)?.topic;
  if (meant === undefined || meant === CHAT) return null;
  const topic = asSaid(meant, text);
  return isWish(topic) || !answers.has(topic) ? null : topic;
}

/** The same, or what rules of words make of it, as where it is asked alone. */
export function likelyIn(text: string, around: Around): string | null {
  const sure = topicIn(text, around);
  const ruled = sure === null ? readTopic(text) : null;
  const likely = ruled === null ? undefined : LIKELY[ruled];
  if (likely === undefined || contradicts(meanings(text, around)[0], likely)) return sure;
  return asSaid(likely, text);
}

/** What a rule of words finds for sure in a text; undefined where it finds nothing. */
export function certainIn(text: string): string | undefined {
  const ruled = readTopic(text);
  return ruled === null ? undefined : CERTAIN[ruled];
}

/** What is said while somebody thinks; doubled letters once. */
const MUMBLED: ReadonlySet<string> = new Set(
  'hm em eh ehm anu gimana gmn piye priben kepriben ya yo sih dong kok lah to apa opo wah waduh'.split(
    ' ',
  ),
);

/** "Hmmm gimana ya" asks nothing yet. */
function mumbles(text: string): boolean {
  const words =
    text
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every((word) => MUMBLED.has(word.replace(/(\p{L})\1+/gu, '$1')));
}

/** "Juta", "2,5": a sum or a part of one asks nothing. */
const ONLY_SUM =
  /^[\d.,\s]*(?:(?:juta|jt|yuta|ribu|rb|ewu|atus|ratus|puluh|rupiah|rp)[\d.,\s]*)+$/i;

/** "Pesan 2" is no wish: one word, if it is no command, stops nothing. */
function saysMore(text: string): boolean {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu)).size > 1;
}

/** What the model makes of a text, the likeliest first. */
export function meanings(text: string, { voice, before }: Around): readonly Candidate[] {
  if (ONLY_SUM.test(text) || agreesToValue(text) || mumbles(text)) return [];
  const named = voice.house.intents(text).filter(({ topic }) => topic !== 'stop' || saysMore(text));
  return leaning(named, goesOn(text) ? before : null);
}

/** What may be acted on: a rule of words that leaves little doubt, or what the model is sure of. */
function surelyMeant(
  text: string,
  ruled: Topic | null,
  found: readonly Candidate[],
  around: Around,
): Meant | null {
  const [first] = found;
  const likely = ruled === null ? undefined : LIKELY[ruled];
  if (likely !== undefined && ruled !== null && PLAIN.has(ruled) && !contradicts(first, likely))
    return { topic: finerOf(first, likely) };
  const meaning = judge(found);
  return meaning.is === 'sure' && isSure(meaning.found, text, around) ? meaning.found : null;
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
  if (first === undefined) return false;
  if (first.topic === FEWER) return first.share >= FEWER_FROM;
  return first.share >= INSTEAD && OTHER_MATTERS.has(first.intent);
}

/** Nothing is asked but what she wants. */
function isFree({ open, menu }: Around): boolean {
  return open === null || menu.length > 0;
}

function mayBeAskedBetween(text: string, around: Around): boolean {
  const { open } = around;
  if (open === null || isFree(around)) return true;
  // A "ya" to what lies above it would erase.
  if (open.question.hint?.(open.context).only_plain === true) return false;
  return open.frame.answers !== true && asksSomething(text);
}

function met(found: Meant, text: string, around: Around): Asked {
  if (found.intent === 'greeting') return { is: 'greeted' };
  if (found.intent === 'thanks_bye') return { is: 'thanked' };
  return told(found.topic, text, around);
}

/** Whether a text cries for help: nothing else in it is answered. */
export function isInDanger(text: string, around: Around): boolean {
  return criesForHelp(text, meanings(text, around));
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
