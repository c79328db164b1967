import { withoutLinks } from '../../src/conversation/form-link.ts';
import type { BotApi } from '../support/bot-api/bot-api.ts';

/**
 * One text as a chat saw it; more than one id: it came again at once. The address of a form is of its
 * moment, so it is left out of `text`; a repeat has it again, letter by letter (`sent`).
 */
export type Seen = { text: string; sent: string; ids: number[] };

const LOOK_MS = 4;

/** What each chat got, with immediate repeats folded into one. */
export class Chats {
  #read = 0;
  readonly #seen = new Map<number, Seen[]>();

  constructor(private readonly api: BotApi) {}

  seen(chat: number): readonly Seen[] {
    for (const { chat: to, text: sent, messageId } of this.api.sent.slice(this.#read)) {
      const list = this.#seen.get(to) ?? [];
      this.#seen.set(to, list);
      const last = list.at(-1);
      if (last?.sent === sent) last.ids.push(messageId);
      else list.push({ text: withoutLinks(sent), sent, ids: [messageId] });
    }
    this.#read = this.api.sent.length;
    return this.#seen.get(chat) ?? [];
  }

  /** Waits until a chat saw so many different texts, or `stuck`. */
  async saw(chat: number, count: number, stuck: () => boolean): Promise<void> {
    while (this.seen(chat).length < count) {
      if (stuck()) throw new Error(`chat ${chat} got ${this.seen(chat).length} of ${count} texts`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
