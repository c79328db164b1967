import type { Fields } from '../kit/record.ts';

/** What is done instead of answering, for topics that are no question but a wish. */
const WISHES: Readonly<Record<string, { flow: string; input?: Fields }>> = {
  status: { flow: 'status' },
  person: { flow: 'officer' },
  stop: { flow: 'reminders', input: { wish: 'off' } },
  delete: { flow: 'erase' },
  seen: { flow: 'mydata' },
  language: { flow: 'language' },
  boss: { flow: 'notowner' },
};

/** The flow that a topic is for: what it asks to be done, or the one that answers. */
export function flowFor(topic: string): { flow: string; input: Fields } {
  const wish = WISHES[topic];
  return wish
    ? { flow: wish.flow, input: wish.input ?? {} }
    : { flow: 'questions', input: { topic } };
}

/** Whether a topic asks for something to be done. */
export function isWish(topic: string): boolean {
  return topic in WISHES;
}
