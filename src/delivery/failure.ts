/**
 * What to do about a send that failed:
 * - `retry`: try again, later and later, a limited number of times;
 * - `wait`: the channel named a time; the try does not count;
 * - `refused`: this message can never be sent; it is put aside for a person;
 * - `blocked`: this chat takes nothing from us any more; its whole line is put aside;
 * - `channel-down`: nothing can be sent on the channel until a person acts (a revoked token).
 */
export type FailureKind = 'retry' | 'wait' | 'refused' | 'blocked' | 'channel-down';

/** A failed send. Its message and code never hold an address or the text. */
export class DeliveryFailure extends Error {
  readonly kind: FailureKind;
  /** Short and stable, for logs and the officer: 'telegram-403'. */
  readonly code: string;
  /** Only with `wait`: how long, in ms. */
  readonly waitMs: number;
  /** The channel may have sent it all the same (the answer was lost): a further try may repeat it. */
  readonly inDoubt: boolean;

  constructor(
    kind: FailureKind,
    code: string,
    details: { waitMs?: number; inDoubt?: boolean; cause?: unknown } = {},
  ) {
    super(`${code} (${kind})`, { cause: details.cause });
    this.name = 'DeliveryFailure';
    this.kind = kind;
    this.code = code;
    this.waitMs = details.waitMs ?? 0;
    this.inDoubt = details.inDoubt ?? false;
  }
}
