import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';

export type TelegramOptions = {
  token: string;
  /** Any server that speaks the Bot API; unset: Telegram's own. */
  apiRoot?: string;
  mode: 'polling' | 'webhook';
  /** Where the world reaches us, without a path of the channel: 'https://jkn.example'. */
  publicUrl: string;
  /** Required in webhook mode; without one every webhook call is turned away. */
  webhookSecret?: string;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  clock: Clock;
  /** How long Telegram may hold an empty getUpdates, in whole seconds. Default 30. */
  longPollSeconds?: number;
  /** How much longer than that we wait before the connection counts as dead, in ms. Default 10,000. */
  pollGraceMs?: number;
  /** How long any other call may take, in ms. Default 20,000. */
  sendTimeoutMs?: number;
  /** Pauses after one, two, three … failures in a row, in ms; the last one repeats. */
  backoffMs?: readonly number[];
};

/** The name in `Inbound.channel`, in the settings and on health pages. */
export const CHANNEL = 'telegram';

export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const;
