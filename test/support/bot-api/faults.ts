/** What a call of the bot meets instead of an answer. */
export type Fault =
  /** Too many requests; until `retryAfter` (seconds, may be a fraction here) is over, again and counted. */
  | { kind: '429'; retryAfter: number }
  /** An error in the API's words: 400, 401, 403, 404, 409, 500. */
  | { kind: 'error'; code: number; description: string; parameters?: object }
  /** A gateway's HTML page; nothing was done. */
  | { kind: 'page'; code: number }
  /** Done, but the connection breaks before the answer, or there is only half of it, or none. */
  | { kind: 'reset-after' | 'half-answer' | 'hang-after' }
  /** The connection breaks, or stays silent; nothing was done. */
  | { kind: 'reset' | 'hang' };

type Planned = { method: string; fault: Fault; times: number };

export type Faults = {
  /** The next `times` calls of the method ('*': of any) meet it. Several are met in this order. */
  plan(method: string, fault: Fault, times?: number): void;
  clear(): void;
  /** The fault for a call made now, or null. */
  next(method: string): Fault | null;
  /** Calls made although Telegram had said to wait longer. */
  earlyCalls(): number;
};

export function createFaults(): Faults {
  const planned: Planned[] = [];
  const closedUntil = new Map<string, number>();
  let early = 0;
  return {
    plan(method, fault, times = 1) {
      planned.push({ method, fault, times });
    },
    clear() {
      planned.length = 0;
      closedUntil.clear();
    },
    next(method) {
      const left = (closedUntil.get(method) ?? 0) - performance.now();
      if (left > 0) {
        early += 1;
        return { kind: '429', retryAfter: left / 1000 };
      }
      const found = planned.find((one) => one.method === '*' || one.method === method);
      if (found === undefined) return null;
      found.times -= 1;
      if (found.times <= 0) planned.splice(planned.indexOf(found), 1);
      if (found.fault.kind === '429')
        closedUntil.set(method, performance.now() + found.fault.retryAfter * 1000);
      return found.fault;
    },
    earlyCalls: () => early,
  };
}
