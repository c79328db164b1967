import type { Clock } from '../../platform/clock.ts';
import type { Count } from '../../platform/count.ts';
import type { Log } from '../../platform/log.ts';

export type WhatsAppCloudOptions = {
  /** The Graph API with its version: 'https://graph.facebook.com/v25.0'. */
  apiRoot: string;
  /** Meta's id of our number, not the number itself. */
  phoneId: string;
  token: string;
  /** Signs what Meta brings to the webhook. */
  appSecret: string;
  /** What Meta says once, when the webhook is entered at Meta. */
  verifyToken: string;
  /** On the button that opens a list of choices; at most 20 characters. */
  words: { choose: string };
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  clock: Clock;
  /** Told of each message that Meta bills, by its category, and of each call turned away. */
  count?: Count;
  /** How long a call may take, in ms. Default 20,000. */
  timeoutMs?: number;
  /** Pauses between looks at the token at the start, in ms; the last one repeats. */
  backoffMs?: readonly number[];
};

/** The name in `Inbound.channel`, in the settings and on health pages. */
export const CHANNEL = 'whatsapp-cloud';

/** The path below PUBLIC_URL that is entered at Meta. */
export const WEBHOOK_PATH = '/whatsapp/webhook';

export const DEFAULT_TIMEOUT_MS = 20_000;
