import type { Right } from './rights.ts';
import type { Asked, Visit } from './visit.ts';

type Answer = Response | Promise<Response>;

/**
 * One address of the console. `path` is below /office, in Hono's notation. A route that needs
 * somebody signed in names the right; `anyone` may meet only sign-in and its like.
 */
export type Route =
  | { method: 'GET' | 'POST'; path: string; right: Right; handle(visit: Visit): Answer }
  | { method: 'GET' | 'POST'; path: string; right: 'anyone'; handle(asked: Asked): Answer };

/** Thrown by a handler: the answer is a page that says so in a sentence (`office-refusal:<code>`). */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 429,
    readonly code: string,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(`refused: ${code}`);
  }
}

/** Thrown by a handler that needs something done first: the answer leads there, and says why. */
export class Elsewhere extends Error {
  constructor(
    /** Of the console, below /office. */
    readonly path: string,
    /** A key of `office-told`. */
    readonly told?: string,
  ) {
    super(`elsewhere: ${path}`);
  }
}
