import { type Pace, Pacing } from '../../platform/pacing.ts';

/** Twenty at once and twenty a minute: nobody types faster, a burst of short messages included. */
const EACH: Pace = { burst: 20, everyMs: 3_000 };
/** All owners together; about a fifth of what one machine handles. */
const ALL: Pace = { burst: 400, everyMs: 5 };
/** Owners who were never here before, all together. Each costs a talk in the database. */
const NEW: Pace = { burst: 100, everyMs: 500 };
const ANYBODY_NEW = 'new';

/** Who may send how much, by her token. Addresses of computers are neither asked for nor kept. */
export type Limits = {
  /** 0 when the owner may send now, and counts it; otherwise how long to wait, in ms. */
  wait(token: string, isNew: boolean, now: number): number;
};

/** The limits of one server. */
export function createLimits(): Limits {
  const sends = new Pacing(EACH, ALL);
  const firsts = new Pacing(NEW, NEW);
  return {
    wait(token, isNew, now) {
      const earliest = sends.earliest(token, now);
      const first = isNew ? firsts.earliest(ANYBODY_NEW, now) : now;
      const at = Math.max(earliest, first);
      if (at > now) return at - now;
      sends.sent(token, now);
      if (isNew) firsts.sent(ANYBODY_NEW, now);
      return 0;
    },
  };
}
