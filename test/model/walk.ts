import { FILE_CONSENT } from '../../flows/consent.ts';
import { flows } from '../../flows/index.ts';
import { applyToRecord } from '../../flows/kit/effects.ts';
import { type EmployerRecord, emptyRecord } from '../../flows/kit/record.ts';
import { type Decision, decide } from '../../src/conversation/decide.ts';
import type { House } from '../../src/conversation/house.ts';
import { loadIntents } from '../../src/conversation/intents.ts';
import type { Conversation, TurnContent } from '../../src/conversation/ports.ts';
import { loadSentences } from '../../src/conversation/sentences.ts';
import { type OpenQuestion, Stack, type Talk } from '../../src/conversation/stack.ts';
import { answerKinds } from '../../src/language/kinds/index.ts';
import type { InboundContent } from '../../src/platform/message.ts';
import { chatOnly } from '../support/forms.ts';
import { MONDAY } from '../support/talk.ts';

/** Where a talk is, as far as the walk tells states apart. */
export type Place = { talk: Talk; record: EmployerRecord };

/** A channel on which identity numbers are left to the form. */
const FORM_ONLY = 'form-only';

/** A question that means one of two things. */
const BETWEEN = 'sing endi jane?';
const NEAR = [
  { intent: 'contribution_amount', topic: 'amount', share: 0.45 },
  { intent: 'family_coverage', topic: 'family', share: 0.4 },
];
const read = loadIntents();

export const house: House = {
  flows,
  // With the drafts there are several languages to choose from.
  sentences: loadSentences(undefined, { drafts: true }),
  forms: {
    ...chatOnly,
    identityOn: (channel) => (channel === FORM_ONLY ? 'form' : 'chat'),
  },
  intents: (text) => (text === BETWEEN ? NEAR : read(text)),
  office: {
    operator: null,
    contact: null,
    region: '33.27',
    hours: [{ from: 0, to: 4, opens: 480, closes: 900 }],
  },
};

/** Lists longer than this make no new states. */
const MOST_WORKERS = 2;
/** More places than this mean that something nests without end. */
const MOST_PLACES = 4500;
/** Replies that lead into the two flows which the conversation itself calls. */
const DOUBTFUL = ['900', 'kuta', 'Senin', 'gaji'];

/** Decides one message at a place, the state saved to JSON and restored before. */
export function step(
  place: Place | null,
  content: TurnContent,
  buttons: boolean,
  channel = 'walk',
): { decision: Decision; place: Place } {
  const stored = place === null ? null : (JSON.parse(JSON.stringify(place)) as Place);
  const conversation: Conversation = {
    id: 'c',
    employerId: 'e',
    channel,
    version: 1,
    language: 'id',
    lastInAt: stored === null ? null : MONDAY,
    talk: stored?.talk ?? null,
    record: stored?.record ?? emptyRecord,
  };
  const inbound = { id: 'i', at: MONDAY, receivedAt: MONDAY, content };
  const decision = decide(conversation, inbound, MONDAY, { buttons }, house);
  const record = decision.effects.reduce(
    (before, effect) => applyToRecord(before, effect, MONDAY),
    conversation.record,
  );
  return { decision, place: { talk: decision.talk, record } };
}

export function openAt(place: Place): OpenQuestion | null {
  return new Stack(flows, place.talk, {
    record: place.record,
    now: MONDAY,
    office: house.office,
  }).open();
}

/** 'file.review': which question of which flow is open. */
export function questionName(place: Place): string {
  const frame = place.talk.frames.at(-1);
  return `${frame?.flow}.${String(frame?.value)}`;
}

/** The replies that are tried at a question: what fits its kind, and its choices. */
export function replies(open: OpenQuestion): string[] {
  const kind = answerKinds.get(open.question.expects);
  const choices = (open.question.choices?.(open.context) ?? []).map((_, at) => String(at + 1));
  const later = open.question.skippable === true ? ['nanti'] : [];
  return [...(kind?.samples ?? []), ...choices, ...later, ...DOUBTFUL];
}

/** What leads into flows of its own from anywhere; on a deep stack it would only be found again. */
const BESIDE = ['petugas', 'hapus data', 'tanya jawab', 'cabut persetujuan'];
const SHALLOW = 2;

/** What is said at the first place of a question only: it leads to flows above any question. */
const ASIDE: readonly (readonly [question: string, content: InboundContent, misses?: number])[] = [
  ['situation.ask_workerCount', { kind: 'media', media: 'voice' }],
  ['situation.ask_workerCount', { kind: 'text', text: 'asdf qwer' }, 2],
  ['situation.ask_typicalWage', { kind: 'text', text: 'randudongkal' }],
  ['situation.ask_workerCount', { kind: 'text', text: 'ganti bahasa' }],
  ['situation.ask_workerCount', { kind: 'text', text: 'ingatkan saya' }],
  ['situation.ask_workerCount', { kind: 'text', text: 'berhenti' }],
  ['situation.ask_workerCount', { kind: 'text', text: 'tak takon bojoku sik' }],
  ['check.others', { kind: 'text', text: 'ada' }],
  ['check.offer', { kind: 'text', text: 'hubungi saya besok pagi' }],
  ['situation.ask_workerCount', { kind: 'text', text: BETWEEN }],
];

/** And at the review of two workers. */
const TWO = ['gajinya salah', 'Warni wis metu', 'hapus Slamet', 'faskes Slamet salah'];

function asides(place: Place, done: Set<string>): Place[] {
  const here = questionName(place);
  const two =
    here === 'file.review' &&
    place.record.workers.filter((worker) => worker.fields.wage).length > 1;
  const all = [
    ...ASIDE.filter(([question]) => question === here),
    ...(two ? TWO.map((text) => ['two', { kind: 'text', text }] as const) : []),
  ];
  return all.flatMap(([question, content, misses = 0]) => {
    const name = `${question} ${JSON.stringify(content)}`;
    if (done.has(name)) return [];
    done.add(name);
    const talk = { ...place.talk, misses, last: [] };
    return [step({ ...place, talk }, content, false).place];
  });
}

/** What leads to the one question that needs more workers than the walk takes in. */
const OF_THREE = [
  ...['3', 'comal', '2jt', 'ya', 'ya', 'Warung Bu Sri', 'Slamet 2jt, Warni 2jt, Tono 2jt', 'ya'],
  ...['nanti', 'sekarang', 'nanti', 'nanti', 'nanti', 'nanti', 'nanti', 'harian'],
];

/** What leads to the form where numbers are left to it. */
const TO_FORM = ['1', 'comal', '2jt', 'ya', 'ya', 'Warung Bu Sri'];

/** What leads to a file that was handed over, with one worker in it. */
const OF_ONE = [
  ...['1', 'comal', '2jt', 'ya', 'ya', 'Warung Bu Sri', '3327081708909931', 'Slamet', '2jt'],
  ...['nanti', 'kirim', 'ya', 'tidak'],
];
/** What BPJS gives back of it: every kind of field, and something that is none. */
const REFUSED = ['nik', 'name', 'wage', 'kk', 'surat'].map((key) => {
  return { subject: 'w1', key, reason: 'other' };
});

/** What a reminder may ask, with a plan that does. */
const REMINDED = [
  ['done', 'refused_row'],
  ['coming', 'own_wish'],
  ['changes', 'workers_monthly'],
].map(([asks = '', plan = '']) => {
  const input = { id: 'r1', plan, step: 1, asks, args: {}, until: MONDAY + 1 };
  return { kind: 'reminder', ...input } as const;
});

/** Visits every place that replies lead to, breadth first. */
export function explore(): Map<string, Place> {
  const first = step(null, { kind: 'text', text: 'halo' }, false).place;
  const said = (place: Place, text: string) => step(place, { kind: 'text', text }, false).place;
  const ofThree = OF_THREE.reduce(said, first);
  const ofOne = OF_ONE.reduce(said, first);
  const news = { kind: 'news', flow: 'mend', input: { rows: REFUSED } } as const;
  const byForm = TO_FORM.reduce(
    (place, text) => step(place, { kind: 'text', text }, false, FORM_ONLY).place,
    first,
  );
  const seen = new Map<string, Place>();
  const done = new Set<string>();
  // What is met on the way to the form alone must not stand for the same place of another channel.
  for (const begun of [
    [first, ofThree, step(ofOne, news, false).place],
    REMINDED.map((content) => step(ofOne, content, false).place),
    [byForm],
  ])
    walkFrom(begun, seen, done);
  return seen;
}

function walkFrom(begun: readonly Place[], seen: Map<string, Place>, done: Set<string>): void {
  for (const place of begun) seen.set(nameOf(place), place);
  const queue = [...begun];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const open = openAt(place);
    if (!open) continue;
    const beside = place.talk.frames.length <= SHALLOW ? BESIDE : [];
    const nexts = [...replies(open), 'kembali', ...beside].map(
      (text) => step(place, { kind: 'text', text }, false).place,
    );
    for (const next of [...nexts, ...asides(place, done)]) {
      const name = nameOf(next);
      if (seen.size > MOST_PLACES) throw new Error('the walk does not end');
      if (seen.has(name) || next.record.workers.length > MOST_WORKERS) continue;
      seen.set(name, next);
      queue.push(next);
    }
  }
}

function nameOf({ talk, record }: Place): string {
  const frames = talk.frames.map((frame) => `${frame.flow}.${String(frame.value)}`);
  // An offer can stand above any question, and leads back to it.
  const offer = talk.frames.findIndex(({ flow }) => flow === 'remind-offer');
  if (offer >= 0) return JSON.stringify(frames.slice(offer));
  const { workerCount, businessName } = record.business;
  const workers = record.workers.map((worker) => (worker.fields.nik ? 'nik' : 'later'));
  // State-paid membership leads to a screen of its own; told apart where the file is on top.
  const isPbi = record.workers.some((worker) => worker.fields.membership === 'pbi');
  const pbi = isPbi && talk.frames.length <= SHALLOW + 1;
  // What else is agreed to (reminders) changes a word, not a way.
  const given = record.consents[FILE_CONSENT]?.given === true;
  const left = Number(workerCount ?? 0) > workers.length;
  const facts = [workers, pbi, workerCount !== 0, left, businessName !== undefined, given];
  return JSON.stringify([frames, facts]);
}
