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

const WORKERS_FLOW = 'notowner';
/** What workers ask; who asks it first is no owner. Each has an answer of the same name. */
const OF_WORKERS: ReadonlySet<string> = new Set([
  'worker_report',
  'worker_afraid',
  'worker_unnamed',
  'worker_self',
]);
/** Who was told his rights already asks where to go with them. */
const BOSS_AGAIN = 'worker_report';

/**
 * The flow that a topic is for: what it asks to be done, or the one that answers. `open`: the flows
 * that are under way.
 */
export function flowFor(
  topic: string,
  open: readonly string[] = [],
): { flow: string; input: Fields } {
  const worker = open.includes(WORKERS_FLOW);
  const asker: Fields = worker ? { worker } : {};
  if (OF_WORKERS.has(topic) && !worker) return { flow: WORKERS_FLOW, input: { topic } };
  if (topic === 'boss' && worker)
    return { flow: 'questions', input: { topic: BOSS_AGAIN, ...asker } };
  const wish = WISHES[topic];
  return wish
    ? { flow: wish.flow, input: wish.input ?? {} }
    : { flow: 'questions', input: { topic, ...asker } };
}

/** Whether a topic asks for something to be done. */
export function isWish(topic: string): boolean {
  return topic in WISHES;
}
