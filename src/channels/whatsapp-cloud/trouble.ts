import { DeliveryFailure } from '../../delivery/failure.ts';
import { type Fields, fields, whole } from '../../platform/fields.ts';
import { verdictOf, WAIT_MS } from './verdicts.ts';

/**
 * A call to the Graph API, or what should follow it, that failed. It holds none of Meta's own words,
 * which may quote the number and the text; so it never has a cause.
 */
export class Trouble extends Error {
  /** Short and stable: 'whatsapp-131047', 'whatsapp-http-502', 'whatsapp-timeout'. */
  readonly code: string;
  /** Meta's own error code, null when there was none to read. */
  readonly graph: number | null;
  /** The HTTP status, 0 without an answer. */
  readonly status: number;
  /** How long we were told to wait, in ms; 0 when we were not. */
  readonly waitMs: number;
  /** It may have been done all the same. */
  readonly inDoubt: boolean;
  /** Meta's finer code: by 33, error 100 says that our own number is not there. */
  readonly subcode: number | null;

  constructor(
    code: string,
    details: Partial<Pick<Trouble, 'graph' | 'status' | 'waitMs' | 'inDoubt' | 'subcode'>> = {},
  ) {
    super(code);
    this.name = 'Trouble';
    this.code = code;
    this.graph = details.graph ?? null;
    this.status = details.status ?? 0;
    this.waitMs = details.waitMs ?? 0;
    this.inDoubt = details.inDoubt ?? false;
    this.subcode = details.subcode ?? null;
  }
}

/** Whatever was thrown, without what it said. */
export function troubleFrom(error: unknown): Trouble {
  return error instanceof Trouble ? error : new Trouble('whatsapp-unreadable', { inDoubt: true });
}

/** An answer that was no success. `retryAfter` is the header of that name. */
export function answered(
  status: number,
  body: unknown,
  retryAfter: string | undefined,
  now: number,
): Trouble {
  const error: Fields = fields(fields(body)?.error) ?? {};
  const graph = whole(error.code);
  return new Trouble(graph === null ? `whatsapp-http-${status}` : `whatsapp-${graph}`, {
    graph,
    subcode: whole(error.error_subcode),
    status,
    waitMs: waitOf(retryAfter, now),
    // A gateway's 502 says nothing about whether the server behind it did the work.
    inDoubt: status >= 500 || status === 408,
  });
}

/** A pause of more than this is not believed: somebody's talk stands still meanwhile. */
const LONGEST_WAIT_MS = 3_600_000;

/** The header is seconds, or a date. */
function waitOf(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0;
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(retryAfter) ? Number(retryAfter) : null;
  const ms = seconds === null ? Date.parse(retryAfter) - now : seconds * 1000;
  return ms > 0 ? Math.min(Math.ceil(ms), LONGEST_WAIT_MS) : 0;
}

/** What the sender has to do about a message that was not taken. */
export function deliveryFailure(trouble: Trouble): DeliveryFailure {
  const { code, graph, status, waitMs, inDoubt, subcode } = trouble;
  const verdict = graph === null ? byStatus(status) : verdictOf(graph, subcode, status);
  if (verdict === 'window') return new DeliveryFailure('refused', WINDOW_CLOSED);
  if (verdict === 'wait' || (verdict === 'retry' && waitMs > 0))
    return new DeliveryFailure('wait', code, {
      waitMs: waitMs || WAIT_MS.get(graph ?? 0) || WAIT_UNNAMED_MS,
      inDoubt,
    });
  return new DeliveryFailure(verdict, code, { inDoubt });
}

/** She wrote last more than 24 hours ago, and there is no approved text that says the same. */
export const WINDOW_CLOSED = 'whatsapp-window';

const WAIT_UNNAMED_MS = 5_000;

function byStatus(status: number): 'wait' | 'retry' | 'channel-down' | 'refused' {
  if (status === 429) return 'wait';
  if (status === 401) return 'channel-down';
  if (status < 400 || status >= 500 || status === 408) return 'retry';
  return 'refused';
}
