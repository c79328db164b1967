import type { InboxPort } from '../../delivery/channel.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Answers } from './answers.ts';
import type { Limits } from './limits.ts';
import { WEB_CHAT, type WebChatReader, type WebChatTransactions, type WebLine } from './ports.ts';
import { messageIdOf, readSaid, type Said } from './said.ts';

export type ReceiveParts = {
  answers: Answers;
  reader: WebChatReader;
  store: WebChatTransactions;
  limits: Limits;
  clock: Clock;
  /** Hides identity numbers in what is shown again. */
  mask(text: string): string;
  /** Something was kept for this owner. */
  kept(token: string): void;
};

const REFUSALS = { 400: 'unreadable', 413: 'too-long', 415: 'not-json' } as const;

/**
 * Takes what an owner's page posted. Answers 202 once it is in the inbox and in what the page shows
 * again, 429 with the seconds to wait, or why it cannot be taken. Throws when it could not be stored.
 */
export async function receive(
  request: Request,
  token: string,
  inbox: InboxPort,
  parts: ReceiveParts,
): Promise<Response> {
  const { answers, reader, limits, clock } = parts;
  const said = await readSaid(request);
  if (typeof said === 'number') return answers.json(said, REFUSALS[said]);
  const wait = limits.wait(token, !(await reader.known(token)), clock.now());
  if (wait > 0) {
    const seconds = String(Math.ceil(wait / 1000));
    return answers.json(429, 'too-many', { 'retry-after': seconds });
  }
  await store(said, token, inbox, parts);
  parts.kept(token);
  return answers.json(202, 'accepted');
}

/** Both are queued together, so that no answer, and no erasure, comes between them. */
async function store(
  { client, content }: Said,
  token: string,
  inbox: InboxPort,
  { reader, store, clock, mask }: ReceiveParts,
): Promise<void> {
  const messageId = messageIdOf(token, client);
  const text =
    content.kind === 'text' ? mask(content.text) : labelOf(content, await reader.newest(token));
  const at = clock.now();
  const accepted = inbox.accept([{ channel: WEB_CHAT, address: token, messageId, at, content }]);
  const line = { from: 'owner', text, at, client } as const;
  const kept = store.write((tx) => tx.keepHeard(token, messageId, line));
  await Promise.all([accepted, kept]);
}

type Pressed = { menu: string; choice: string };

/** What stood on the button that was pressed; of a menu that is long gone, the key of the choice. */
function labelOf({ menu, choice }: Pressed, newest: readonly WebLine[]): string {
  const shown = newest.find((line) => line.menu === menu)?.choices ?? [];
  return shown.find(({ key }) => key === choice)?.label ?? choice;
}
