import type { FormLink } from './ports.ts';
import type { Visit } from './visit.ts';

/**
 * One address of the form. `path` is below the link ('/p/:ref'), in Hono's notation. `purpose`: whose
 * link it belongs to. `when` the link
 * - is `unopened`: nobody has opened it yet, so nothing of the record may be shown;
 * - is `open`: this browser opened it, and nothing was sent yet;
 * - is `kept`: the same, and also after it was sent, until it is over.
 */
export type Route = {
  method: 'GET' | 'POST';
  path: string;
  purpose: FormLink['purpose'];
  when: 'unopened' | 'open' | 'kept';
  handle(visit: Visit): Response | Promise<Response>;
};

/** Thrown by a handler: the answer is a page that says so in a sentence (`form:refused_<code>`). */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 429,
    readonly code: string,
    /** When it may be tried again. */
    readonly waitMs?: number,
  ) {
    super(`refused: ${code}`);
  }
}
