import type { StoredEffect } from '../../flows/kit/effects.ts';
import type { Channels } from '../../flows/kit/question.ts';
import { type EmployerRecord, fieldsOf } from '../../flows/kit/record.ts';
import { familyOf } from '../../flows/other-channel.ts';
import { maskIdentityNumbers } from '../language/nik.ts';
import type { Outbound } from '../platform/message.ts';
import type { World } from './driver.ts';
import { Encounter } from './encounter.ts';
import { fieldLabel, fieldShown, targetOf, type Voice } from './fields.ts';
import { greetBack } from './greeting-back.ts';
import type { House } from './house.ts';
import { isJoined } from './joining.ts';
import { carryOver } from './migrate.ts';
import { withoutRepeats } from './offering.ts';
import type { Conversation, StoredInbound, TurnContent } from './ports.ts';
import { offered, shownLabel } from './read.ts';
import { render, type Screen } from './render.ts';
import { HOME, type OpenQuestion, type Saying, Stack, type Talk } from './stack.ts';
import { Takeover } from './takeover.ts';

export type Decision = {
  talk: Talk;
  effects: StoredEffect[];
  answer: Outbound[];
  /** The name of the officer who wrote the last message of the answer; null: the bot did. */
  person: string | null;
  /** In which the talk goes on. */
  language: string;
  /** The question that is open now, 'flow.state'; null when none is. */
  asked: string | null;
  /** What a person wrote to her on the phone itself, by our own number. */
  onPhone: string | null;
  /** What was heard, as the transcript shows it; null for what nobody said. */
  heard: string | null;
  /** A stack that could not be carried over to the flows of today; it is kept for a person. */
  parked: boolean;
  /** Nothing in what was said could be made use of. */
  missed: boolean;
  /** What was said may be only the beginning of a thought. */
  tentative: boolean;
};

/**
 * Decides one turn: from the talk as stored and one message to the next talk, effects and answer.
 * Pure: the same input gives the same decision. Throws only when a flow is broken.
 */
export function decide(
  conversation: Conversation,
  inbound: StoredInbound,
  now: number,
  screen: Screen,
  house: House,
): Decision {
  const { flows, sentences, office } = house;
  const identity = house.forms.identityOn(conversation.channel);
  const own = identity === 'chat' ? {} : { identity };
  const channels = channelsOf(conversation, house);
  const world: World = { record: conversation.record, now, office, channels, ...own };
  const carried = carryOver(flows, conversation.talk);
  const stack = new Stack(flows, carried.talk, world);
  const voice: Voice = { house, language: conversation.language };
  const turn = new Encounter(stack, conversation, voice);

  if (carried.lost) stack.sayings.push({ key: 'common:moved' });
  const isNew = conversation.talk === null;
  if (isNew) stack.call(HOME, isJoined(inbound.content) ? { quiet: true } : {});
  else if (carried.lost) stack.goHome();
  const before = stack.open();
  const takeover = new Takeover(stack);
  const met = takeover.meet(inbound.content);
  const filledBy = met.is === 'heard' ? undefined : stack.talk.unseen;
  const unseen = filledBy !== undefined;
  if (unseen) delete stack.talk.unseen;
  if (unseen && met.is === 'open') stack.sayings.push({ key: wentOn(filledBy) });
  if (met.is === 'open')
    turn.take(met.content, inbound.at, { isNew, lost: carried.lost || unseen });
  if (met.is === 'open' && met.content.kind === 'text') greetBack(stack, met.content.text, before);
  if (met.is === 'open' || met.is === 'asked') takeover.catchUp();

  if (stack.answered.length > 0) stack.talk.last = stack.answered;
  const open = stack.hushed || met.is === 'said' ? null : stack.open();
  const untold = met.is === 'asked' && stack.sayings.length === 0;
  const silent = inbound.content.kind === 'blocked' || met.is === 'heard' || untold;
  if (open && open.menu !== before?.menu) {
    stack.talk.misses = 0;
    stack.talk.moved = true;
    if (inbound.content.kind === 'filled') stack.talk.unseen = inbound.content.on ?? true;
  } else delete stack.talk.moved;
  const language = stack.language ?? conversation.language;
  const told = (saying: Saying) =>
    addressed(spelt(saying, stack.world.record, { house, language }), conversation, now, house);
  const pause = now - (conversation.lastInAt ?? now);
  const shown = silent ? { sayings: [], open } : withoutRepeats(stack, open, before, pause);
  const choices = shown.open ? offered(shown.open, sentences, language) : [];
  const ask = shown.open ? turn.askKey(shown.open) : null;
  const words = met.is === 'said' ? met.text : null;
  const bot = silent
    ? []
    : render({ sayings: shown.sayings.map(told), open: shown.open, ask }, choices, {
        sentences,
        language,
        screen,
      });
  return {
    talk: stack.talk,
    effects: stack.effects,
    answer: marked(words === null ? bot : [...bot, { text: words }], inbound, pause),
    person: met.is === 'said' && words !== null ? met.name : null,
    language,
    asked: stack.asked(),
    onPhone: inbound.content.kind === 'by_hand' ? inbound.content.text : null,
    heard: heard(inbound.content, before, voice),
    parked: carried.lost,
    missed: turn.missed,
    tentative: turn.missed || turn.tentative,
  };
}

/** After so long a silence whoever speaks first begins anew (as WhatsApp's window has it), ms. */
const WINDOW_MS = 24 * 3_600_000;

/** Marks what nobody asked for: nothing that she wrote, or did, is answered with it. */
function marked(answer: Outbound[], { content }: StoredInbound, pause: number): Outbound[] {
  if (content.kind === 'reminder') return reminding(answer, content.until);
  if (!BEGUN_BY_US.has(content.kind) || pause <= WINDOW_MS) return answer;
  return answer.map((message) => ({ ...message, unasked: true }));
}

/** The text that a reminder is approved under where only approved ones may begin a talk. */
const TEMPLATE = { name: 'siap_pengingat', language: 'id' } as const;

function reminding(answer: Outbound[], until: number): Outbound[] {
  return answer.map((message) => ({
    ...message,
    unasked: true,
    notAfter: until,
    template: { ...TEMPLATE, gaps: [message.text] },
  }));
}

const BEGUN_BY_US: ReadonlySet<TurnContent['kind']> = new Set<TurnContent['kind']>([
  'timer',
  'job',
  'news',
  'officer',
]);

function channelsOf({ channel, alsoOn: on = [] }: Conversation, { joins }: House): Channels {
  const to = joins?.from(channel) ?? [];
  return { here: channel, to: to.filter((one) => !on.includes(one)), on };
}

/** How it is told that the question before was answered elsewhere. */
function wentOn(by: true | string): string {
  return by === true ? 'secure-form:went_on' : `other-channel:went_on_${familyOf(by)}`;
}

/** A saying that hands out a link, with its address. */
function addressed(
  saying: Saying,
  { id: conversationId, employerId }: Conversation,
  now: number,
  { forms, joins }: House,
): Saying {
  if (saying.join !== undefined) {
    const link = { employerId, conversationId, channel: saying.join, now };
    return { ...saying, args: { ...saying.args, url: joins?.address(link) ?? '' } };
  }
  if (!saying.link) return saying;
  const url = forms.address({ ...saying.link, employerId, now });
  return { ...saying, args: { ...saying.args, url } };
}

/** A saying about a stored answer, with its name and value. */
function spelt(saying: Saying, record: EmployerRecord, voice: Voice): Saying {
  if (!saying.about) return saying;
  const { subject, key } = saying.about;
  const target = targetOf(voice.house, subject, key);
  if (!target) return saying;
  const what = fieldLabel(target, record, voice);
  const value = fieldsOf(record, subject)[key] ?? null;
  const shown = value === null ? '' : fieldShown(target, value, voice);
  return { ...saying, args: { ...saying.args, what, shown } };
}

function heard(content: TurnContent, open: OpenQuestion | null, voice: Voice): string | null {
  switch (content.kind) {
    case 'text':
    case 'edited':
      return maskIdentityNumbers(content.text);
    case 'choice': {
      const isOpen = open?.menu === content.menu;
      const label = isOpen ? shownLabel(content.choice, open, voice) : null;
      return `[${label ?? content.choice}]`;
    }
    case 'media':
      return maskIdentityNumbers([`[${content.media}]`, content.caption ?? ''].join(' ').trim());
    case 'joined':
      return voice.house.sentences.say(voice.language, 'other-channel:heard');
    default:
      return null;
  }
}
