import type { Clock } from '../../platform/clock.ts';

/** So many messages that the server has not taken are no accident of one of them. */
const STALLED_FROM = 3;
/** A single one waits so many times as long before it counts. */
const ALONE_TIMES = 3;
const KEPT_MS = 3_600_000;
const MOST_EARLY = 1_000;

export type Acks = {
  /** The page has it, by this name; it is told once or again. */
  sent(ref: string): void;
  /** The server has it. */
  seen(ref: string): void;
  /** It is not waited for any more under this name. */
  gone(ref: string): void;
  /** How many messages the server has not taken for too long. */
  late(): number;
  stalled(): boolean;
  forget(): void;
};

/** Watches for the stall in which all looks well and sent messages never leave the page. */
export function createAcks(clock: Clock, ackMs: number): Acks {
  const pending = new Map<string, number>();
  /** Taken by the server before we heard that it was sent. */
  const early = new Set<string>();
  const lateBy = (ms: number) => {
    const now = clock.now();
    for (const [ref, at] of pending) if (now - at > KEPT_MS) pending.delete(ref);
    return [...pending.values()].filter((at) => now - at > ms).length;
  };
  const late = () => lateBy(ackMs);
  return {
    sent(ref) {
      if (!early.delete(ref) && !pending.has(ref)) pending.set(ref, clock.now());
    },
    seen(ref) {
      if (pending.delete(ref)) return;
      if (early.size >= MOST_EARLY) early.clear();
      early.add(ref);
    },
    gone: (ref) => void pending.delete(ref),
    late,
    stalled: () => late() >= STALLED_FROM || lateBy(ALONE_TIMES * ackMs) > 0,
    forget() {
      pending.clear();
      early.clear();
    },
  };
}
