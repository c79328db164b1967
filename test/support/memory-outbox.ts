import type {
  Claimed,
  OutboxReader,
  OutboxTransactions,
  OutboxTx,
  Reschedule,
  Waiting,
} from '../../src/delivery/ports.ts';

export type Row = {
  id: string;
  line: string;
  channel: string;
  text: string;
  state: 'waiting' | 'sending' | 'sent' | 'dead';
  tries: number;
  notBefore: number;
  owner: string | null;
  until: number;
  code: string | null;
  inDoubt: number;
  ref: string | null;
};

/** An outbox as the database keeps it, in memory. It can be out of order. */
export class MemoryOutbox implements OutboxReader, OutboxTransactions, OutboxTx {
  readonly rows: Row[] = [];
  /** How many of the next writes fail, as on a full disk. */
  refusals = 0;
  /** Of these kinds only; empty: of any. */
  refused: (keyof OutboxTx)[] = [];

  put(line: string, text: string, more: Partial<Row> = {}): Row {
    const id = `m${String(this.rows.length).padStart(4, '0')}`;
    const empty = { owner: null, until: 0, code: null, inDoubt: 0, ref: null };
    const state = 'waiting' as const;
    const row = {
      id,
      line,
      channel: 'fake',
      text,
      state,
      tries: 0,
      notBefore: 0,
      ...empty,
      ...more,
    };
    this.rows.push(row);
    return row;
  }

  #inLine(line: string): Row[] {
    return this.rows.filter(
      (row) => row.line === line && (row.state === 'waiting' || row.state === 'sending'),
    );
  }

  #row(id: string): Row | undefined {
    return this.rows.find((row) => row.id === id);
  }

  async welcome() {
    return { since: null, sentInDay: 0, sentInWeek: 0, answeredInWeek: 0, failedInDay: 0 };
  }

  async knows(): Promise<boolean> {
    return true;
  }

  async sentRefs(): Promise<string[]> {
    return [];
  }

  async isOurs(channel: string, { ref }: { ref: string }): Promise<boolean> {
    return this.rows.some((row) => row.channel === channel && row.ref === ref);
  }

  async noteReceipt(): Promise<void> {}

  async head(line: string): Promise<Waiting | null> {
    const [row, later] = this.#inLine(line);
    if (!row) return null;
    const { id, channel, tries, notBefore, text } = row;
    const claimedBy = row.state === 'sending' ? row.owner : null;
    const address = `address of ${line}`;
    return {
      id,
      conversationId: line,
      channel,
      address,
      message: { text },
      tries,
      notBefore,
      claimedBy,
      more: later !== undefined,
      inDoubt: row.inDoubt > 0,
    };
  }

  async lines(channels: readonly string[]): Promise<string[]> {
    const open = this.rows.filter((row) => row.state === 'waiting' || row.state === 'sending');
    return [
      ...new Set(open.filter((row) => channels.includes(row.channel)).map((row) => row.line)),
    ];
  }

  async claimed(): Promise<Claimed[]> {
    return this.rows
      .filter((row) => row.state === 'sending')
      .map(({ id, line, owner, until, tries }) => ({
        id,
        conversationId: line,
        owner: owner ?? '',
        until,
        tries,
      }));
  }

  async write<T>(work: (tx: OutboxTx) => Promise<T>): Promise<T> {
    return await work(this);
  }

  async #mayFail(kind: keyof OutboxTx): Promise<void> {
    // The turn of an event loop that a commit takes.
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (this.refusals === 0 || (this.refused.length > 0 && !this.refused.includes(kind))) return;
    this.refusals -= 1;
    throw new Error('database or disk is full');
  }

  async claim(id: string, owner: string, until: number): Promise<boolean> {
    await this.#mayFail('claim');
    const row = this.#row(id);
    if (row?.state !== 'waiting') return false;
    Object.assign(row, { state: 'sending', owner, until });
    return true;
  }

  async markSent(id: string, ref: string): Promise<void> {
    await this.#mayFail('markSent');
    Object.assign(this.#row(id) ?? {}, { state: 'sent', ref });
  }

  async reschedule(id: string, { notBefore, tries, code, inDoubt }: Reschedule): Promise<void> {
    await this.#mayFail('reschedule');
    const row = this.#row(id);
    if (!row || row.state === 'sent' || row.state === 'dead') return;
    row.inDoubt += inDoubt ? 1 : 0;
    Object.assign(row, { state: 'waiting', notBefore, tries, code });
  }

  async markDead(id: string, code: string): Promise<void> {
    await this.#mayFail('markDead');
    Object.assign(this.#row(id) ?? {}, { state: 'dead', code });
  }

  async blockLine(line: string, code: string): Promise<void> {
    await this.#mayFail('blockLine');
    for (const row of this.#inLine(line)) Object.assign(row, { state: 'dead', code });
  }
}
