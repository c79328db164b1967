import { type Pace, Pacing } from '../platform/pacing.ts';

/** Addresses that nobody was given, tried from one place: a mistyped link is not tried so often. */
const GUESSES: Pace = { burst: 20, everyMs: 30_000 };
const ALL_GUESSES: Pace = { burst: 1000, everyMs: 100 };
/** What one browser saves: nobody fills in faster, and what waited for the line comes at once. */
const SAVES: Pace = { burst: 200, everyMs: 400 };
const ALL_SAVES: Pace = { burst: 2000, everyMs: 4 };
/** A whole village may come from one address of a mobile network. */
const FROM: Pace = { burst: 1000, everyMs: 50 };

const NOWHERE = '-';

/** Who may try and save how much. In memory alone: of addresses nothing is kept. */
export type Limits = {
  /** How long no unknown address is looked up for this place; 0: it may be. */
  guessing(address: string | null, now: number): number;
  /** Counts an address that nobody was given. */
  guessed(address: string | null, now: number): void;
  /** 0 when something may be saved now, and counts it; otherwise how long to wait, in ms. */
  saving(link: string, address: string | null, now: number): number;
};

/** The limits of one server. */
export function createLimits(): Limits {
  const guesses = new Pacing(GUESSES, ALL_GUESSES);
  const saves = new Pacing(SAVES, ALL_SAVES);
  const places = new Pacing(FROM, ALL_SAVES);
  return {
    guessing: (address, now) => guesses.earliest(address ?? NOWHERE, now) - now,
    guessed: (address, now) => guesses.sent(address ?? NOWHERE, now),
    saving(link, address, now) {
      const place = address === null ? now : places.earliest(address, now);
      const wait = Math.max(saves.earliest(link, now), place) - now;
      if (wait > 0) return wait;
      saves.sent(link, now);
      if (address !== null) places.sent(address, now);
      return 0;
    },
  };
}
