import { ApiError } from './answer.ts';

export type Button = { label: string; data: string };

/** A message of the bot's, as it is now. */
export type SentMessage = {
  messageId: number;
  chat: number;
  text: string;
  /** Rows of buttons. */
  buttons: Button[][];
  /** When it was sent, UTC ms. */
  at: number;
  /** The arguments of the call. */
  args: Readonly<Record<string, unknown>>;
};

/** Chats and messages of one bot. A chat exists once its user has written or pressed Start. */
export class World {
  readonly sent: SentMessage[] = [];
  readonly callbacks = new Set<string>();
  readonly #blocked = new Map<number, boolean>();
  #lastMessageId = 0;
  #listeners = new Set<() => void>();

  nextMessageId(): number {
    this.#lastMessageId += 1;
    return this.#lastMessageId;
  }

  open(chat: number): void {
    if (!this.#blocked.has(chat)) this.#blocked.set(chat, false);
  }

  block(chat: number, blocked: boolean): void {
    this.#blocked.set(chat, blocked);
  }

  /** Throws what Telegram says when nothing can be sent there. */
  demandReachable(chat: number): void {
    const blocked = this.#blocked.get(chat);
    if (blocked === undefined) throw new ApiError(400, 'Bad Request: chat not found');
    if (blocked) throw new ApiError(403, 'Forbidden: bot was blocked by the user');
  }

  record(message: SentMessage): void {
    this.sent.push(message);
    for (const tell of [...this.#listeners]) tell();
  }

  /** Resolves at the next message sent, or after `ms`. */
  nextSent(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#listeners.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#listeners.add(end);
    });
  }
}
