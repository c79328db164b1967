import type { Clock } from '../../platform/clock.ts';

/** Between two questions while there is no answer. */
const AGAIN_MS = 60_000;

/**
 * Remembers the user name of the Telegram bot. `ask` gives it, or null when it cannot be known now;
 * it is asked when a page first wants it, and no page waits for the answer.
 */
export function rememberedName(
  ask: () => Promise<string | null>,
  clock: Clock,
): () => string | null {
  let name: string | null = null;
  let asked = Number.NEGATIVE_INFINITY;
  return () => {
    if (name === null && clock.now() - asked >= AGAIN_MS) {
      asked = clock.now();
      ask().then(
        (answer) => {
          name = answer;
        },
        () => undefined,
      );
    }
    return name;
  };
}
