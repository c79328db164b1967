import type { InboxPort } from '../../src/delivery/channel.ts';
import type { Inbound, Receipt } from '../../src/platform/message.ts';

/** An inbox as the database keeps it: a known message id is passed over. It can be out of order. */
export class MemoryInbox implements InboxPort {
  readonly stored: Inbound[] = [];
  position: { value: string; at: number } | null = null;
  /** How many of the next calls are refused, as by a full disk. */
  refusals = 0;
  accepts = 0;
  readonly told: Receipt[] = [];
  readonly ours = new Set<string>();

  async accept(batch: readonly Inbound[], cursor?: string): Promise<void> {
    this.accepts += 1;
    // The turn of an event loop that a commit takes; confirming early would show.
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (this.refusals > 0) {
      this.refusals -= 1;
      throw new Error('database or disk is full: rahasia');
    }
    for (const one of batch)
      if (!this.stored.some(({ messageId }) => messageId === one.messageId)) this.stored.push(one);
    if (cursor !== undefined) this.position = { value: cursor, at: Date.now() };
  }

  cursor(): Promise<{ value: string; at: number } | null> {
    return Promise.resolve(this.position);
  }

  async receipts(batch: readonly Receipt[]): Promise<void> {
    this.told.push(...batch);
  }

  knows(_channel: string, address: string): Promise<boolean> {
    return Promise.resolve(this.stored.some((one) => one.address === address));
  }

  sentRefs(): Promise<string[]> {
    return Promise.resolve([...this.ours]);
  }

  async keepCursor(_channel: string, value: string): Promise<void> {
    this.position = { value, at: Date.now() };
  }

  isOurs(_channel: string, { ref }: { ref: string }): Promise<boolean> {
    return Promise.resolve(this.ours.has(ref));
  }

  get texts(): string[] {
    return this.stored.map(({ content }) => ('text' in content ? content.text : content.kind));
  }
}
