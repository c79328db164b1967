import { randomBytes } from 'node:crypto';

/** A message as the page is told it. */
export type Raw = {
  id: { fromMe: boolean; remote: string; id: string; _serialized: string };
  from: string;
  to: string;
  body: string;
  type: string;
  /** Seconds. */
  t: number;
  ack: number;
  quotedStanzaID?: string;
  /** Of a message to all of a list. */
  broadcast?: boolean;
};

/** The two ids of one person. */
export type Pair = { lid: string; pn: string };

export const OFFICE: Pair = { lid: '900000000000001@lid', pn: '6281100000001@c.us' };

/** What the phone keeps: who is known, and what was written in each chat. */
export class Account {
  readonly #chats = new Map<string, Raw[]>();
  readonly #unread = new Map<string, number>();
  readonly #pairs = new Map<string, Pair>();

  knows(pair: Pair): void {
    this.#pairs.set(pair.lid, pair);
    this.#pairs.set(pair.pn, pair);
  }

  pairOf(id: string): Pair | null {
    return this.#pairs.get(id) ?? null;
  }

  of(chat: string): readonly Raw[] {
    return this.#chats.get(chat) ?? [];
  }

  keep(raw: Raw): void {
    const chat = raw.id.remote;
    this.#chats.set(chat, [...this.of(chat), raw]);
    if (!raw.id.fromMe) this.#unread.set(chat, (this.#unread.get(chat) ?? 0) + 1);
  }

  seen(chat: string): void {
    this.#unread.delete(chat);
  }

  /** All chats as the page has them when it opens: with the last message and no more. */
  get chats() {
    return [...this.#chats].map(([id, all]) => ({
      id,
      t: all.at(-1)?.t ?? 0,
      unread: this.#unread.get(id) ?? 0,
      last: all.at(-1),
    }));
  }
}

/** A new message in this chat. */
export function written(
  chat: string,
  body: string,
  more: Partial<Raw> & { fromMe?: boolean; number?: string } = {},
): Raw {
  const { fromMe = false, number = randomBytes(9).toString('hex').toUpperCase(), ...rest } = more;
  const us = chat.endsWith('@lid') ? OFFICE.lid : OFFICE.pn;
  return {
    id: { fromMe, remote: chat, id: number, _serialized: `${fromMe}_${chat}_${number}` },
    from: fromMe ? us : chat,
    to: fromMe ? chat : us,
    body,
    type: 'chat',
    t: Math.floor(Date.now() / 1000),
    ack: 1,
    ...rest,
  };
}
