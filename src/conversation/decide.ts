import type { StoredEffect } from '../../flows/kit/effects.ts';
import { type EmployerRecord, fieldsOf } from '../../flows/kit/record.ts';
import { maskIdentityNumbers } from '../language/nik.ts';
import type { Outbound } from '../platform/message.ts';
import type { World } from './driver.ts';
import { Encounter } from './encounter.ts';
import { fieldLabel, fieldShown, targetOf, type Voice } from './fields.ts';
import type { House } from './house.ts';
import { carryOver } from './migrate.ts';
import type { Conversation, StoredInbound, TurnContent } from './ports.ts';
import { offered } from './read.ts';
import { render, type Screen } from './render.ts';
import { HOME, type Saying, Stack, type Talk } from './stack.ts';

export type Decision = {
  talk: Talk;
  effects: StoredEffect[];
  answer: Outbound[];
  /** In which the talk goes on. */
  language: string;
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
  const world: World = { record: conversation.record, now, office };
  const carried = carryOver(flows, conversation.talk);
  const stack = new Stack(flows, carried.talk, world);
  const voice: Voice = { house, language: conversation.language };
  const turn = new Encounter(stack, conversation, voice);

  if (carried.lost) stack.sayings.push({ key: 'common:moved' });
  const isNew = conversation.talk === null;
  if (isNew) stack.call(HOME);
  else if (carried.lost) stack.goHome();
  const before = stack.open()?.menu ?? null;
  turn.take(inbound.content, inbound.at, { isNew, lost: carried.lost });

  if (stack.answered.length > 0) stack.talk.last = stack.answered;
  const open = stack.hushed ? null : stack.open();
  const proactive = inbound.content.kind === 'timer' || inbound.content.kind === 'job';
  const silent = inbound.content.kind === 'blocked' || (proactive && stack.sayings.length === 0);
  if (open && open.menu !== before) {
    stack.talk.misses = 0;
    stack.talk.moved = true;
  } else delete stack.talk.moved;
  const language = stack.language ?? conversation.language;
  const told = (saying: Saying) => spelt(saying, stack.world.record, { house, language });
  const choices = open ? offered(open, sentences, language) : [];
  const ask = open ? turn.askKey(open) : null;
  return {
    talk: stack.talk,
    effects: stack.effects,
    answer: silent
      ? []
      : render({ sayings: stack.sayings.map(told), open, ask }, choices, {
          sentences,
          language,
          screen,
        }),
    language,
    heard: heard(inbound.content),
    parked: carried.lost,
    missed: turn.missed,
    tentative: turn.missed || turn.tentative,
  };
}

/** A saying about a stored answer, with its name and value. */
function spelt(saying: Saying, record: EmployerRecord, voice: Voice): Saying {
  if (!saying.about) return saying;
  const { subject, key } = saying.about;
  const target = targetOf(voice.house, subject, key);
  if (!target) return saying;
  const what = fieldLabel(target, record, voice);
  const shown = fieldShown(target, fieldsOf(record, subject)[key] ?? null, voice);
  return { ...saying, args: { what, shown } };
}

function heard(content: TurnContent): string | null {
  switch (content.kind) {
    case 'text':
    case 'edited':
      return maskIdentityNumbers(content.text);
    case 'choice':
      return `[${content.choice}]`;
    case 'media':
      return `[${content.media}]`;
    default:
      return null;
  }
}
