import type { Capabilities, Channel } from '../../src/delivery/channel.ts';
import type { DeliveryFailure } from '../../src/delivery/failure.ts';

export const UNPACED: Capabilities = {
  buttons: false,
  perChat: { burst: 1_000_000, everyMs: 0 },
  overall: { burst: 1_000_000, everyMs: 0 },
};

/** What the next send to an address meets: a failure, or a wait until `let go` is called. */
type Plan = DeliveryFailure | Error | Promise<void>;

/** A channel that keeps what is sent, with its time, and fails as planned. */
export class FakeChannel implements Channel {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly sent: { address: string; text: string; at: number }[] = [];
  /** Every call, also those that failed. */
  calls = 0;
  /** How many sends are under way at this moment, to each address. */
  readonly #under = new Map<string, number>();
  #mostAtOnce = 0;
  readonly #plans = new Map<string, Plan[]>();

  constructor(name = 'fake', capabilities: Capabilities = UNPACED) {
    this.name = name;
    this.capabilities = capabilities;
  }

  /** Most sends that were ever under way together to one address. */
  get mostAtOnce(): number {
    return this.#mostAtOnce;
  }

  /** The next sends to this line's address meet these, in order. */
  plan(line: string, ...plans: Plan[]): void {
    const address = `address of ${line}`;
    this.#plans.set(address, [...(this.#plans.get(address) ?? []), ...plans]);
  }

  textsTo(line: string): string[] {
    return this.sent
      .filter(({ address }) => address === `address of ${line}`)
      .map(({ text }) => text);
  }

  async send(address: string, message: { text: string }): Promise<{ ref: string }> {
    this.calls += 1;
    const now = (this.#under.get(address) ?? 0) + 1;
    this.#under.set(address, now);
    this.#mostAtOnce = Math.max(this.#mostAtOnce, now);
    try {
      const plan = this.#plans.get(address)?.shift();
      if (plan instanceof Error) throw plan;
      await plan;
      this.sent.push({ address, text: message.text, at: Date.now() });
      return { ref: `ref ${this.sent.length}` };
    } finally {
      this.#under.set(address, now - 1);
    }
  }

  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  status(): string {
    return 'ok';
  }
}
