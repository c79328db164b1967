import type { Parts } from './methods.ts';
import { asMessage } from './methods.ts';
import type { SentMessage } from './world.ts';

const MEDIA = {
  voice: { duration: 3, file_id: 'berkas' },
  audio: { duration: 3, file_id: 'berkas' },
  photo: [{ file_id: 'berkas', width: 90, height: 60 }],
  sticker: { file_id: 'berkas', emoji: '🙏' },
  video: { file_id: 'berkas', duration: 3 },
  video_note: { file_id: 'berkas', duration: 3 },
  document: { file_id: 'berkas', file_name: 'daftar.pdf' },
  contact: { phone_number: '+628000000000', first_name: 'Contoh' },
  location: { latitude: -6.9, longitude: 109.4 },
  poll: { id: '1', question: 'Apa?' },
} as const;

export type SentByUser = keyof typeof MEDIA;

/** A made-up owner with a private chat (the chat's id is the user's). */
export class BotUser {
  readonly id: number;
  readonly #parts: Parts;
  #read = 0;

  constructor(parts: Parts, id: number) {
    this.#parts = parts;
    this.id = id;
  }

  /** Writes; returns the message's id. `more` goes into the message ({ date } in seconds). */
  says(text: string, more: Record<string, unknown> = {}): number {
    return this.#writes({ text, ...more });
  }

  /** Sends something that is not text. */
  sends(kind: SentByUser, more: Record<string, unknown> = {}): number {
    return this.#writes({ [kind]: MEDIA[kind], ...more });
  }

  edits(messageId: number, text: string): void {
    const edited = { ...this.#message(messageId), edit_date: this.#seconds(), text };
    this.#parts.updates.push({ edited_message: edited });
  }

  /** Presses a button of the latest message that has it, by its label or its data. */
  presses(button: string | { data: string }): string {
    const wanted = (one: { label: string; data: string }) =>
      typeof button === 'string' ? one.label === button : one.data === button.data;
    for (const message of this.history.toReversed()) {
      const found = message.buttons.flat().find(wanted);
      if (!found) continue;
      const id = `${this.id}${message.messageId}${this.#parts.updates.nextId}`;
      this.#parts.world.callbacks.add(id);
      const from = this.#from();
      const query = { id, from, message: asMessage(message), chat_instance: '1', data: found.data };
      this.#parts.updates.push({ callback_query: query });
      return id;
    }
    throw new Error(`no such button; there are: ${this.lastButtons.join(' | ') || 'none'}`);
  }

  blocks(): void {
    this.#member(true);
  }

  unblocks(): void {
    this.#member(false);
  }

  /** Everything the bot sent to this chat. */
  get history(): SentMessage[] {
    return this.#parts.world.sent.filter(({ chat }) => chat === this.id);
  }

  /** The labels of the latest message that has buttons. */
  get lastButtons(): string[] {
    const last = this.history.findLast(({ buttons }) => buttons.length > 0);
    return last?.buttons.flat().map(({ label }) => label) ?? [];
  }

  /**
   * What came since the last call: waits until there are `min`, then until nothing more comes for
   * `settleMs`. What is there after `timeoutMs` is given back, be it less.
   */
  async replies({ min = 1, settleMs = 60, timeoutMs = 5_000 } = {}): Promise<SentMessage[]> {
    const end = performance.now() + timeoutMs;
    for (let seen = -1; performance.now() < end; ) {
      const now = this.history.length;
      if (now - this.#read >= min && now === seen) break;
      seen = now;
      const enough = now - this.#read >= min;
      await this.#parts.world.nextSent(enough ? settleMs : end - performance.now());
    }
    const fresh = this.history.slice(this.#read);
    this.#read += fresh.length;
    return fresh;
  }

  #writes(content: Record<string, unknown>): number {
    this.#parts.world.open(this.id);
    const messageId = this.#parts.world.nextMessageId();
    this.#parts.updates.push({ message: { ...this.#message(messageId), ...content } });
    return messageId;
  }

  #message(messageId: number): Record<string, unknown> {
    const chat = { id: this.id, type: 'private', first_name: 'Contoh' };
    return { message_id: messageId, from: this.#from(), chat, date: this.#seconds() };
  }

  #member(blocked: boolean): void {
    this.#parts.world.block(this.id, blocked);
    const status = (now: boolean) => ({ user: { id: 7000 }, status: now ? 'kicked' : 'member' });
    const { chat, from, date } = this.#message(0);
    const change = { old_chat_member: status(!blocked), new_chat_member: status(blocked) };
    this.#parts.updates.push({ my_chat_member: { chat, from, date, ...change } });
  }

  #from(): Record<string, unknown> {
    return { id: this.id, is_bot: false, first_name: 'Contoh', language_code: 'id' };
  }

  #seconds(): number {
    return Math.floor(Date.now() / 1000);
  }
}
