import type { Clock } from '../platform/clock.ts';
import { ProgramError } from '../platform/errors.ts';
import { type Log, stackOf } from '../platform/log.ts';
import type { Inbound } from '../platform/message.ts';
import { aliveOwner } from '../platform/owner.ts';
import { isPiece, piecesOf, stillToWait, turnOf } from './burst.ts';
import { type Decision, decide } from './decide.ts';
import { handle } from './effects.ts';
import type { House } from './house.ts';
import { Lines } from './lines.ts';
import { tellOthers } from './others.ts';
import type {
  EffectHandlers,
  Queued,
  ReminderGate,
  Transactions,
  Turn,
  TurnContent,
  TurnReader,
  TurnTx,
} from './ports.ts';
import type { Screen } from './render.ts';
import { rescue } from './rescue.ts';
import { linesOf } from './transcript.ts';
import { Waits } from './waits.ts';

/** A talk is held for this long after its last message; then another process may take it. */
const LEASE_MS = 30_000;
/** Another process's talks are looked after when they waited this long. */
const ORPHAN_MS = 10_000;
/** After the database failed, before it is tried again. */
const PAUSE_MS = 1000;
/** A turn that could not be written this often is put aside for a person. */
const MOST_FAILURES = 3;

export type EngineParts<Tx> = {
  reader: TurnReader;
  store: Transactions<Tx>;
  handlers: EffectHandlers<Tx>;
  house: House;
  clock: Clock;
  log: Log;
  /** Names this process in leases. */
  owner: string;
  /** How each channel that this process runs shows things. */
  screens: ReadonlyMap<string, Screen>;
  /** Judges reminders once more; without it none is said. */
  reminders?: ReminderGate<Tx>;
  /** Something was put in this talk's outbox. */
  onAnswer(conversationId: string, queued: readonly Queued[]): void;
  /** A turn of this employer's talk was written. */
  onTurn?(employerId: string): void;
};

type Decided = Decision & { broken: boolean };
/** Not `saved`: the talk was changed meanwhile, and the message is to be decided anew. */
type Wrote = { saved: boolean; queued: readonly Queued[]; afresh: string | null };

/**
 * The way of a message from the inbox to the outbox: stored before anything else, handled in order
 * within its talk and side by side with others, decided purely, written in one transaction.
 */
export class Engine<Tx extends TurnTx> {
  readonly #lines: Lines;
  readonly #waits = new Waits((id) => this.#lines.wake(id));
  /** UTC ms until which we hold a talk. */
  readonly #held = new Map<string, number>();
  /** How often the turn of a waiting message could not be written. */
  readonly #failures = new Map<string, number>();

  constructor(private readonly parts: EngineParts<Tx>) {
    this.#lines = new Lines((id) => this.#nextOf(id), parts.log, PAUSE_MS);
  }

  /**
   * Stores a batch in one transaction and resolves once it is committed, with the ids of the talks
   * that it was new to. Then these go on.
   */
  async accept(batch: readonly Inbound[], cursor?: string): Promise<string[]> {
    const { store, clock, screens } = this.parts;
    const now = clock.now();
    const told = new Set<string>();
    const channel = batch[0]?.channel;
    const woken = await store.write(async (tx) => {
      const fresh = new Set<string>();
      for (const inbound of batch) {
        const received = await tx.receive(inbound, now);
        const id = received.conversationId;
        for (const other of received.told ?? []) if (screens.has(other.channel)) told.add(other.id);
        if (!received.fresh || fresh.has(id)) continue;
        fresh.add(id);
        if ((this.#held.get(id) ?? 0) < now + LEASE_MS / 2) await this.#take(tx, id, now);
      }
      if (cursor !== undefined && channel !== undefined) await tx.saveCursor(channel, cursor, now);
      return fresh;
    });
    for (const id of [...woken, ...told]) this.#lines.wake(id);
    return [...woken];
  }

  /** The channel's stored reading position. */
  cursor(channel: string): Promise<{ value: string; at: number } | null> {
    return this.parts.reader.cursor(channel);
  }

  /** Takes up what waits: at the start, when another process wrote, and now and then. */
  async wakeAll(): Promise<void> {
    const { reader, clock, screens } = this.parts;
    await this.#fireTimers();
    const now = clock.now();
    for (const id of await reader.waiting([...screens.keys()], now - ORPHAN_MS))
      this.#lines.wake(id);
    for (const [id, until] of this.#held) if (until < now) this.#held.delete(id);
  }

  /** Resolves when no talk has anything to do, nor waits for the rest of a thought. */
  async idle(): Promise<void> {
    do await this.#lines.idle();
    while (await this.#waits.settled());
  }

  /** Finishes the turns under way and takes no more. */
  stop(): Promise<void> {
    this.#waits.stop();
    return this.#lines.stop();
  }

  async #fireTimers(): Promise<void> {
    const { reader, store, clock } = this.parts;
    const now = clock.now();
    // Whoever runs the talk's channel takes it up: another does not know how to show an answer.
    for (const timer of await reader.dueTimers(now))
      await store.write((tx) => tx.fireTimer(timer, now));
  }

  /** Handles the oldest waiting message of a talk; false when none is left for us. */
  async #nextOf(id: string): Promise<boolean> {
    const found = await this.parts.reader.nextTurn(id);
    if (!found || !(await this.#hold(id))) return false;
    const now = this.parts.clock.now();
    if (isForNobody(found)) return await this.#pass(found, now);
    const ready = await this.#ready(found, now);
    if (!ready) return false;
    const { turn, decision } = ready;
    const wrote = await this.#written(turn, decision, now);
    if (wrote.queued.length > 0) this.parts.onAnswer(id, wrote.queued);
    this.parts.onTurn?.(turn.conversation.employerId);
    if (wrote.afresh !== null) this.#lines.wake(wrote.afresh);
    return turn.more || !wrote.saved;
  }

  async #pass({ inbound, more }: Turn, now: number): Promise<boolean> {
    await this.parts.store.write((tx) => tx.finishInbound(inbound.id, 'done', now));
    return more;
  }

  /** What is decided now: the oldest message, or on chat channels with those that belong to it. */
  async #ready(turn: Turn, now: number): Promise<{ turn: Turn; decision: Decided } | null> {
    const { id } = turn.conversation;
    const { joinMs } = this.#screenOf(turn);
    const decide = (one: Turn) => this.#decide(one, now);
    const alone = joinMs === undefined || turn.conversation.talk?.person !== undefined;
    if (alone || !isPiece(turn.inbound)) return { turn, decision: decide(turn) };
    const waiting = turn.more ? await this.parts.reader.waitingOf(id) : [turn.inbound];
    const pieces = piecesOf(waiting);
    const isOver = this.#waits.isOver(id) || pieces.length < waiting.length;
    const left = isOver ? 0 : stillToWait(pieces, joinMs, now);
    const ready = turnOf(turn, pieces, decide, left > 0);
    if (ready) this.#waits.drop(id);
    else this.#waits.hold(id, pieces.at(-1)?.id ?? '', left);
    return ready;
  }

  #decide(turn: Turn, now: number): Decided {
    try {
      const { conversation, inbound } = turn;
      const decision = decide(conversation, inbound, now, this.#screenOf(turn), this.parts.house);
      return { ...decision, broken: false };
    } catch (error) {
      return this.#rescued(turn, now, error);
    }
  }

  #rescued(turn: Turn, now: number, error: unknown): Decided {
    const { house, log } = this.parts;
    log.error('turn.broken', { conversation: turn.conversation.id, stack: stackOf(error) });
    return { ...rescue(turn.conversation, now, this.#screenOf(turn), house), broken: true };
  }

  #screenOf({ conversation }: Turn): Screen {
    return this.parts.screens.get(conversation.channel) ?? { buttons: false };
  }

  /** A turn that cannot be written, time and again, must not hold up its talk for ever. */
  async #written(turn: Turn, decision: Decided, now: number): Promise<Wrote> {
    const { id } = turn.inbound;
    const write = (decided: Decided) =>
      this.parts.store.write((tx) => this.#write(tx, turn, decided, now));
    try {
      const wrote = await write(decision);
      this.#failures.delete(id);
      return wrote;
    } catch (error) {
      // Trouble with the disk passes, and is no fault of the message.
      if (error instanceof ProgramError) throw error;
      const failures = (this.#failures.get(id) ?? 0) + 1;
      this.#failures.set(id, failures);
      if (failures < MOST_FAILURES) throw error;
      this.#failures.delete(id);
      return await write(this.#rescued(turn, now, error));
    }
  }

  /** One transaction: nothing of it stands unless the talk is as it was when it was decided. */
  async #write(
    tx: Tx,
    { conversation, inbound, others = [] }: Turn,
    decision: Decided,
    now: number,
  ): Promise<Wrote> {
    const { id, employerId, channel, version } = conversation;
    const erases = decision.effects.some((effect) => effect.kind === 'erase');
    const spoke = decision.heard !== null;
    const source = { conversationId: id, employerId, channel, now };
    const reminding = inbound.content.kind === 'reminder' ? inbound.content : null;
    if (reminding && !(await this.parts.reminders?.admits(reminding, source, tx))) {
      await tx.finishInbound(inbound.id, 'done', now);
      return { saved: true, queued: [], afresh: null };
    }
    if (decision.parked || decision.broken) await tx.parkFrames(id, version);
    const saved = await tx.saveTalk({
      id,
      version,
      language: decision.language,
      talk: erases ? null : decision.talk,
      asked: erases ? null : decision.asked,
      lastInAt: erases ? null : spoke ? now : conversation.lastInAt,
      now,
      leaseOwner: this.parts.owner,
      leaseUntil: now + LEASE_MS,
    });
    if (!saved) {
      this.#held.delete(id);
      return { saved: false, queued: [], afresh: null };
    }
    this.#held.set(id, now + LEASE_MS);
    for (const one of [inbound.id, ...others])
      await tx.finishInbound(one, decision.broken ? 'parked' : 'done', now);
    if (inbound.content.kind === 'blocked')
      await tx.setBlocked(id, inbound.content.blocked ? now : null);
    for (const effect of decision.effects) await handle(this.parts.handlers, effect, source, tx);
    await tellOthers(tx, conversation, decision.effects, now);
    const queued: Queued[] = [];
    for (const message of decision.answer) {
      const one = await tx.addOutbox({ conversationId: id, message, now });
      if (one) queued.push(one);
    }
    if (reminding) await this.parts.reminders?.said(reminding, source, queued[0]?.id ?? null, tx);
    const lines = linesOf(decision, inbound.at, now);
    if (lines.length > 0 && !erases) await tx.addTranscript({ conversationId: id, at: now, lines });
    const afresh = erases ? await tx.forgetAddress(id, now) : null;
    return { saved: true, queued, afresh };
  }

  async #hold(id: string): Promise<boolean> {
    const { store, clock } = this.parts;
    const now = clock.now();
    if ((this.#held.get(id) ?? 0) > now) return true;
    return await store.write((tx) => this.#take(tx, id, now));
  }

  /** Takes a talk; from another process only when its lease is over or it is known to be gone. */
  async #take(tx: Tx, id: string, now: number): Promise<boolean> {
    const { owner } = this.parts;
    const lease = { owner, until: now + LEASE_MS, now };
    let holder = await tx.lease(id, lease);
    if (holder !== owner && !aliveOwner(holder))
      holder = await tx.lease(id, { ...lease, from: holder });
    if (holder === owner) this.#held.set(id, lease.until);
    return holder === owner;
  }
}

/** Whether there is nobody any more to whom something was to be brought: she was erased. */
function isForNobody({ conversation, inbound }: Turn): boolean {
  return conversation.talk === null && BROUGHT.has(inbound.content.kind);
}

const BROUGHT: ReadonlySet<TurnContent['kind']> = new Set<TurnContent['kind']>([
  'timer',
  'job',
  'news',
  'officer',
  'by_hand',
  'filled',
  'reminder',
]);
