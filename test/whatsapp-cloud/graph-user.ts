import type { Json, SentMessage } from './graph-check.ts';

/** What a person needs of Meta's double. */
type Post = {
  readonly sent: readonly SentMessage[];
  readonly wrote: Map<string, number>;
  now(): number;
  seconds(): string;
  wamid(number: string): string;
  bring(value: Json): Promise<void>;
  nextSent(ms: number): Promise<void>;
};

/** A made-up person with WhatsApp. */
export class GraphUser {
  #read = 0;
  /** What was brought and is not confirmed yet: one after the other, as a slow line has it. */
  #line: Promise<void> = Promise.resolve();

  constructor(
    readonly graph: Post,
    readonly number: string,
  ) {}

  says(text: string, more: Json = {}): void {
    this.sends('text', { body: text }, more);
  }

  /** Sends a message of any type: `content` stands under the type's name. */
  sends(type: string, content: unknown, more: Json = {}): void {
    const { graph, number } = this;
    graph.wrote.set(number, graph.now());
    const contacts = [{ profile: { name: 'Contoh' }, wa_id: number }];
    const id = graph.wamid(number);
    const message = { from: number, id, timestamp: graph.seconds(), type, [type]: content };
    this.#brings({ contacts, messages: [{ ...message, ...more }] });
  }

  /** Presses a button, or chooses a row, of the latest message that has it. */
  presses(title: string): void {
    for (const message of this.history.toReversed()) {
      const found = message.choices.find((one) => one.title === title);
      if (!found) continue;
      const type = message.as === 'list' ? 'list_reply' : 'button_reply';
      const context = { from: '15550783881', id: message.wamid };
      return this.sends('interactive', { type, [type]: found }, { context });
    }
    throw new Error(`no such button; there are: ${this.lastChoices.join(' | ') || 'none'}`);
  }

  /** A message of ours came to her phone, or she read it, or it did not come. */
  tells(message: SentMessage, status: string, more: Json = {}): void {
    const told = { id: message.wamid, status, timestamp: this.graph.seconds() };
    this.#brings({ statuses: [{ ...told, recipient_id: this.number, ...more }] });
  }

  /** Everything that was sent to her. */
  get history(): SentMessage[] {
    return this.graph.sent.filter(({ to }) => to === this.number);
  }

  /** The labels of the latest message that has choices. */
  get lastChoices(): string[] {
    const last = this.history.findLast(({ choices }) => choices.length > 0);
    return last?.choices.map(({ title }) => title) ?? [];
  }

  /** Resolves when all that she did is confirmed by our webhook. */
  done(): Promise<void> {
    return this.#line;
  }

  /** What came since the last call: at least `min`, then until nothing comes for `settleMs`. */
  async replies({ min = 1, settleMs = 60, timeoutMs = 5_000 } = {}): Promise<SentMessage[]> {
    const end = performance.now() + timeoutMs;
    for (let seen = -1; performance.now() < end; ) {
      const now = this.history.length;
      const enough = now - this.#read >= min;
      if (enough && now === seen) break;
      seen = now;
      await this.graph.nextSent(enough ? settleMs : end - performance.now());
    }
    const fresh = this.history.slice(this.#read);
    this.#read += fresh.length;
    return fresh;
  }

  #brings(value: Json): void {
    this.#line = this.#line.then(() => this.graph.bring(value));
    this.#line.catch(() => undefined);
  }
}
