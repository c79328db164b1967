import type { Clock } from '../platform/clock.ts';
import type { Count } from '../platform/count.ts';
import { type Log, stackOf } from '../platform/log.ts';
import { aliveOwner } from '../platform/owner.ts';
import { Pacing } from '../platform/pacing.ts';
import { passPoint } from '../platform/probe.ts';
import { TOO_LATE } from '../platform/put-aside.ts';
import type { Channel } from './channel.ts';
import { DeliveryFailure } from './failure.ts';
import type { Fresh, OutboxReader, OutboxTransactions, Waiting } from './ports.ts';
import { Welcome } from './welcome.ts';

/** Pauses between tries, in ms; after the last one the message is put aside. About nine hours. */
const RETRY_MS = [1, 2, 5, 15, 60, 300, 900, 3600, 3600, 7200, 7200, 7200].map((s) => s * 1000);
/** A claim is good for this long; then another process may look after the message. */
const CLAIM_MS = 60_000;
/** After the database failed, before it is tried again. */
const PAUSE_MS = 1000;
/** Between tries on a channel that only a person can mend: then the lines go on soon after. */
const CHANNEL_DOWN_MS = 60_000;

export type SenderParts = {
  channels: readonly Channel[];
  reader: OutboxReader;
  store: OutboxTransactions;
  clock: Clock;
  log: Log;
  /** Counts what is sent and what fails. */
  count?: Count;
  /** Names this process in claims. */
  owner: string;
  retryMs?: readonly number[];
  /** Whether what may come too late is no more to be sent, for it is over or nobody wants it any more. */
  withdrawn?(conversationId: string, messageId: string): Promise<boolean>;
};

/**
 * Delivers the outbox: each chat's messages one at a time and in order, paced, tried again where
 * that helps, put aside where it does not. Chats do not wait for each other.
 */
export class Sender {
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #pacing: ReadonlyMap<string, Pacing>;
  readonly #welcome: ReadonlyMap<string, Welcome>;
  readonly #retryMs: readonly number[];
  /** Chats whose line is being worked on; true: look again when done. */
  readonly #active = new Map<string, boolean>();
  /** What was just put in line, oldest first; the database knows it too. */
  readonly #fresh = new Map<string, Fresh[]>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #idle: (() => void)[] = [];
  #stopped = false;

  constructor(private readonly parts: SenderParts) {
    this.#channels = new Map(parts.channels.map((channel) => [channel.name, channel]));
    this.#pacing = new Map(
      parts.channels.map(({ name, capabilities }) => [
        name,
        new Pacing(capabilities.perChat, capabilities.overall),
      ]),
    );
    this.#welcome = new Map(
      parts.channels.flatMap(({ name, capabilities: { welcome } }) =>
        welcome ? [[name, new Welcome(welcome, name, parts.reader)] as const] : [],
      ),
    );
    this.#retryMs = parts.retryMs ?? RETRY_MS;
  }

  /** Something was put in this chat's line: `fresh`, or what the database tells. Returns at once. */
  wake(conversationId: string, fresh: readonly Fresh[] = []): void {
    if (this.#stopped) return;
    if (fresh.length > 0) {
      const before = this.#fresh.get(conversationId) ?? [];
      this.#fresh.set(conversationId, [...before, ...fresh]);
    }
    if (this.#active.has(conversationId)) {
      this.#active.set(conversationId, true);
      return;
    }
    this.#active.set(conversationId, false);
    void this.#work(conversationId);
  }

  /** Looks at all lines: at the start, and when another process wrote. */
  async wakeAll(): Promise<void> {
    await this.#recover();
    for (const line of await this.parts.reader.lines([...this.#channels.keys()])) this.wake(line);
  }

  /** Resolves when no line is being worked on (those that wait for a time do not count). */
  async idle(): Promise<void> {
    if (this.#active.size === 0) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  /** Takes no new work and waits for the sends under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await this.idle();
  }

  async #work(line: string): Promise<void> {
    try {
      do this.#active.set(line, false);
      while ((await this.#next(line)) || this.#active.get(line) === true);
    } catch (error) {
      this.parts.log.error('outbox.failed', { conversation: line, stack: stackOf(error) });
      this.#later(line, this.parts.clock.now() + PAUSE_MS);
    }
    this.#active.delete(line);
    this.#fresh.delete(line);
    if (this.#active.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Sends the head of a line; true when the next one may be looked at. */
  async #next(line: string): Promise<boolean> {
    if (this.#stopped) return false;
    const { store, clock, owner } = this.parts;
    const head = await this.#headOf(line);
    const channel = head ? this.#channels.get(head.channel) : undefined;
    const pacing = head ? this.#pacing.get(head.channel) : undefined;
    if (!head || !channel || !pacing || channel.reaches?.(head.address) === false) return false;
    const now = clock.now();
    // One worker a line: our own claim on its head is one whose send was never marked.
    if (head.claimedBy === owner) return await this.#release(head);
    if (head.claimedBy !== null) return false;
    if (await this.#isTooLate(line, head, now)) return await this.#putAside(head, TOO_LATE);
    const at = Math.max(head.notBefore, pacing.earliest(line, now));
    if (at > now) {
      this.#later(line, at);
      return false;
    }
    const refusal = (await this.#welcome.get(head.channel)?.refuses(head.message, now)) ?? null;
    if (refusal !== null) return await this.#putAside(head, refusal);
    pacing.sent(line, now);
    if (!(await store.write((tx) => tx.claim(head.id, owner, now + CLAIM_MS)))) {
      // Something stands before what was just put in line: then the database tells what.
      return this.#fresh.delete(line);
    }
    passPoint('send');
    let ref: string;
    try {
      ({ ref } = await channel.send(head.address, head.message, {
        id: head.id,
        inDoubt: head.inDoubt,
      }));
    } catch (error) {
      return await this.#failed(line, head, this.#failureOf(error, line), pacing);
    }
    passPoint('sent');
    await store.write((tx) => tx.markSent(head.id, ref, clock.now()));
    this.parts.count?.('out', { channel: head.channel });
    return head.more;
  }

  async #isTooLate(line: string, { id, message }: Waiting, now: number): Promise<boolean> {
    if (message.notAfter === undefined) return false;
    return message.notAfter < now || (await this.parts.withdrawn?.(line, id)) === true;
  }

  /** It would wear the number's welcome out: a person sees to it, or another channel does. */
  async #putAside({ id, channel }: Waiting, code: string): Promise<boolean> {
    const { store, log, count } = this.parts;
    log.warn('outbox.not_sent', { message: id, channel, code });
    count?.('failed', { channel, code });
    await store.write((tx) => tx.markDead(id, code));
    return true;
  }

  /** The oldest message of a line: what was just put there, if the line was empty before, is known. */
  async #headOf(line: string): Promise<Waiting | null> {
    const fresh = this.#fresh.get(line);
    const first = fresh?.shift();
    if (!fresh || !first) return await this.parts.reader.head(line);
    const more = fresh.length > 0;
    const untried = { tries: 0, notBefore: 0, claimedBy: null, inDoubt: false };
    return { ...first, conversationId: line, ...untried, more };
  }

  /** A channel that breaks in another way than it should is tried again, but not for ever. */
  #failureOf(error: unknown, line: string): DeliveryFailure {
    if (error instanceof DeliveryFailure) return error;
    this.parts.log.error('channel.broken', { conversation: line, stack: stackOf(error) });
    return new DeliveryFailure('retry', 'channel-broken', { inDoubt: true });
  }

  async #failed(
    line: string,
    head: Waiting,
    failure: DeliveryFailure,
    pacing: Pacing,
  ): Promise<boolean> {
    const { store, clock, log } = this.parts;
    const { code, inDoubt } = failure;
    log.warn('outbox.not_sent', { message: head.id, channel: head.channel, code });
    this.parts.count?.('failed', { channel: head.channel, code });
    const now = clock.now();
    const again = async (tries: number, afterMs: number) => {
      const notBefore = now + afterMs;
      await store.write((tx) => tx.reschedule(head.id, { notBefore, tries, code, inDoubt }));
      this.#later(line, notBefore);
      return false;
    };
    switch (failure.kind) {
      case 'blocked':
        await store.write((tx) => tx.blockLine(line, code, now));
        return true;
      case 'refused':
        await store.write((tx) => tx.markDead(head.id, code));
        return true;
      case 'wait':
        pacing.hold(line, now + failure.waitMs);
        return again(head.tries, failure.waitMs);
      case 'channel-down':
        return again(head.tries, CHANNEL_DOWN_MS);
      case 'retry': {
        const pause = this.#retryMs[head.tries];
        if (pause !== undefined) return again(head.tries + 1, pause);
        await store.write((tx) => tx.markDead(head.id, code));
        return true;
      }
    }
  }

  /** What a process that is gone was sending goes back in line: it may have been sent, and that is recorded. */
  async #recover(): Promise<void> {
    const { reader, clock, owner } = this.parts;
    const now = clock.now();
    for (const claim of await reader.claimed()) {
      if (claim.owner === owner || (claim.until > now && aliveOwner(claim.owner))) continue;
      await this.#release(claim);
    }
  }

  /** It counts as a try: a message that ends the program each time must not do so for ever. */
  async #release({ id, tries }: { id: string; tries: number }): Promise<boolean> {
    const notBefore = this.parts.clock.now();
    const again = { notBefore, tries: tries + 1, code: 'not-marked', inDoubt: true };
    await this.parts.store.write((tx) =>
      tries < this.#retryMs.length ? tx.reschedule(id, again) : tx.markDead(id, again.code),
    );
    return true;
  }

  #later(line: string, at: number): void {
    clearTimeout(this.#timers.get(line));
    if (this.#stopped) return;
    const wait = Math.min(Math.max(0, at - this.parts.clock.now()), 2 ** 31 - 1);
    const timer = setTimeout(() => {
      this.#timers.delete(line);
      this.wake(line);
    }, wait);
    this.#timers.set(line, timer);
  }
}
