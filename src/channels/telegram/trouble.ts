import { TelegramError } from 'telegraf';
import { DeliveryFailure } from '../../delivery/failure.ts';

/**
 * A call to the Bot API, or what should follow it, that failed. It replaces the library's errors,
 * which carry the text and the chat (TelegramError.on) and, in some messages, the token
 * (node-fetch's 'invalid json' names the address called). So it never has a cause.
 */
export class Trouble extends Error {
  /** Short and stable: 'telegram-429', 'telegram-timeout'. */
  readonly code: string;
  /** The error code Telegram answered, 0 when there was no answer to read. */
  readonly status: number;
  /** How long Telegram told us to wait, in ms; 0 when it did not. */
  readonly waitMs: number;
  /** It may have been done all the same. */
  readonly inDoubt: boolean;

  constructor(code: string, details: { status?: number; waitMs?: number; inDoubt?: boolean } = {}) {
    super(code);
    this.name = 'Trouble';
    this.code = code;
    this.status = details.status ?? 0;
    this.waitMs = details.waitMs ?? 0;
    this.inDoubt = details.inDoubt ?? false;
  }
}

/** 429 without a usable retry_after: the pause that the published limits suggest, in ms. */
const WAIT_UNNAMED_MS = 5_000;

/** No connection was made, so nothing was done. Others (ETIMEDOUT, EHOSTUNREACH) may come later too. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CERT_.*|ERR_TLS_CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/** Reads whatever `callApi` threw. Its result holds no token, chat id or text. */
export function troubleFrom(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  if (error instanceof TelegramError) return answered(error);
  const { name, code, type } = describe(error);
  if (name === 'AbortError') return new Trouble('telegram-timeout', { inDoubt: true });
  if (type === 'system')
    return NOT_CONNECTED.test(code)
      ? new Trouble('telegram-unreachable')
      : new Trouble('telegram-connection-lost', { inDoubt: true });
  return new Trouble('telegram-unreadable', { inDoubt: true });
}

function answered(error: TelegramError): Trouble {
  const status = Number(error.code);
  if (!Number.isInteger(status) || status < 300)
    return new Trouble('telegram-unreadable', { inDoubt: true });
  const seconds = Number(error.parameters?.retry_after);
  const waitMs = seconds > 0 && Number.isFinite(seconds) ? Math.ceil(seconds * 1000) : 0;
  if (status === 429)
    return new Trouble('telegram-429', { status, waitMs: waitMs || WAIT_UNNAMED_MS });
  const named = nameOf(status, String(error.description), error.parameters);
  // A gateway's 502 says nothing about whether the server behind it did the work.
  return new Trouble(named, { status, waitMs, inDoubt: status >= 500 || status === 408 });
}

function nameOf(status: number, description: string, parameters: object | undefined): string {
  if (status === 400 && parameters !== undefined && 'migrate_to_chat_id' in parameters)
    return 'telegram-migrated';
  if (status === 400 && /chat not found|PEER_ID_INVALID/i.test(description))
    return 'telegram-chat-not-found';
  if (status === 409 && /webhook/i.test(description)) return 'telegram-webhook-active';
  return `telegram-${status}`;
}

function describe(error: unknown): { name: string; code: string; type: string } {
  const fields = typeof error === 'object' && error !== null ? error : {};
  const text = (key: string) => String(Reflect.get(fields, key) ?? '');
  return { name: text('name'), code: text('code'), type: text('type') };
}

/** What the sender has to do about a failed sendMessage. */
export function deliveryFailure({ code, status, waitMs, inDoubt }: Trouble): DeliveryFailure {
  if (status === 429) return new DeliveryFailure('wait', code, { waitMs });
  if (status === 403 || code === 'telegram-chat-not-found')
    return new DeliveryFailure('blocked', code);
  if (status === 401 || status === 404) return new DeliveryFailure('channel-down', code);
  if (status === 0 || status >= 500 || status === 408 || status === 409)
    return new DeliveryFailure('retry', code, { inDoubt });
  return new DeliveryFailure('refused', code);
}
