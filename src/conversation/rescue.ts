import type { Decision } from './decide.ts';
import type { House } from './house.ts';
import type { Conversation } from './ports.ts';
import { offered } from './read.ts';
import { render, type Screen } from './render.ts';
import { Stack } from './stack.ts';

/**
 * The turn when a flow is broken: an apology, the menu, all answers kept. The message is put aside
 * for a person, and so is the talk as it stood.
 */
export function rescue(
  conversation: Conversation,
  now: number,
  screen: Screen,
  house: House,
): Decision {
  const { flows, sentences, office } = house;
  const { language, record } = conversation;
  const stack = new Stack(flows, null, { record, now, office });
  if (conversation.talk?.person) stack.note({ kind: 'handBack' });
  stack.sayings.push({ key: 'common:trouble' });
  stack.goHome();
  const open = stack.open();
  const choices = open ? offered(open, sentences, language) : [];
  const parts = { sayings: stack.sayings, open, ask: open?.question.ask ?? null };
  return {
    talk: stack.talk,
    effects: stack.effects,
    answer: render(parts, choices, { sentences, language, screen }),
    person: null,
    language,
    onPhone: null,
    asked: stack.asked(),
    heard: null,
    parked: true,
    missed: false,
    tentative: false,
  };
}
