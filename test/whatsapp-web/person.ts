import { type Account, type Raw, written } from './account.ts';

const POLL_MS = 20;

/** What of the phone a person's doings come to. */
type Reached = {
  readonly account: Account;
  happens(raw: Raw): Raw;
  tell(what: { op: string; [more: string]: unknown }): void;
};

/** Somebody who writes to the office's number, in one chat ('…@lid', '…@c.us', '…@g.us'). */
export class Person {
  #heard = 0;

  constructor(
    private readonly phone: Reached,
    readonly chat: string,
  ) {}

  /** All that left for her from the office's number, oldest first. */
  get history(): { text: string; id: string }[] {
    return this.phone.account
      .of(this.chat)
      .filter(({ id }) => id.fromMe)
      .map(({ body, id }) => ({ text: body, id: id.id }));
  }

  says(body: string, more: { quotes?: string; type?: string; at?: number } = {}): string {
    const { quotes, type = 'chat', at } = more;
    const time = at === undefined ? {} : { t: Math.floor(at / 1000) };
    const quoting = quotes === undefined ? {} : { quotedStanzaID: quotes };
    return this.phone.happens(written(this.chat, body, { type, ...quoting, ...time })).id.id;
  }

  edits(id: string, text: string): void {
    const op = { op: 'edited', id: `false_${this.chat}_${id}`, text, at: Date.now() };
    this.phone.tell(op);
  }

  calls(id: string): void {
    const call = { id, from: this.chat, isGroup: false, outgoing: false };
    this.phone.tell({ op: 'call', call });
  }

  /** An officer writes to her on the phone itself. */
  isToldByHand(text: string): void {
    this.phone.happens(written(this.chat, text, { fromMe: true }));
  }

  /** How far a message of ours came. */
  tells(id: string, ack: number): void {
    this.phone.tell({ op: 'ack', id: `true_${this.chat}_${id}`, ack });
  }

  /** What came since the last time: at least `min` texts, then nothing for `settleMs`. */
  async replies(min = 1, settleMs = 400, ms = 20_000): Promise<string[]> {
    const end = performance.now() + ms;
    let count = this.history.length;
    let since = performance.now();
    while (count < this.#heard + min || performance.now() - since < settleMs) {
      if (performance.now() > end) throw new Error(`${count - this.#heard} of ${min} texts came`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      if (this.history.length === count) continue;
      count = this.history.length;
      since = performance.now();
    }
    const told = this.history.slice(this.#heard).map(({ text }) => text);
    this.#heard = this.history.length;
    return told;
  }
}
