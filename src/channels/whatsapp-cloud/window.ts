/** Free texts are taken for 24 hours after she wrote last (WhatsApp's "customer service window"). */
const OPEN_MS = 24 * 3_600_000;
/** What is under way when it closes would come too late. */
const MARGIN_MS = 60_000;
/** Who wrote longest ago is forgotten first; of her it is then not known. */
const MOST = 20_000;

export type Window = {
  /** She wrote at this time (UTC ms), to be found by any of these addresses. */
  wrote(addresses: readonly string[], at: number): void;
  /** Meta says that it is closed. */
  closed(address: string): void;
  /** Whether a free text will be taken; null when nothing is known since the program began. */
  open(address: string, now: number): boolean | null;
};

/** Remembers when who wrote last, in memory alone: after a restart Meta itself tells. */
export function createWindow(most = MOST): Window {
  const last = new Map<string, number>();
  const keep = (address: string, at: number) => {
    last.delete(address);
    last.set(address, at);
    const [oldest] = last.keys();
    if (last.size > most && oldest !== undefined) last.delete(oldest);
  };
  return {
    wrote(addresses, at) {
      for (const one of addresses) keep(one, Math.max(at, last.get(one) ?? at));
    },
    closed: (address) => keep(address, Number.NEGATIVE_INFINITY),
    open(address, now) {
      const at = last.get(address);
      return at === undefined ? null : now - at < OPEN_MS - MARGIN_MS;
    },
  };
}
