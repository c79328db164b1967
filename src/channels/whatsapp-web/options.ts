import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { Patience } from './machine.ts';

/** The name in `Inbound.channel`, in the settings and on health pages. */
export const CHANNEL = 'whatsapp-web';

export type WhatsAppWebOptions = {
  /** The folder of the session; made when missing. */
  folder: string;
  /** The bundled program of the browser's process. */
  program: string;
  chromiumPath: string | null;
  browserArgs: readonly string[];
  webVersion: string | null;
  /** Digits with country code: pair by code; null: by QR. */
  pairingNumber: string | null;
  log: Pick<Log, 'info' | 'warn' | 'error'>;
  clock: Clock;
  patience?: Partial<Patience>;
  /** At most so many messages a day that nobody asked for. Default 40. */
  unaskedPerDay?: number;
  /** Whether typing is shown before each message. Default true. */
  typing?: boolean;
  /** How long a send may take, ms. Default 30,000. */
  sendMs?: number;
  /** How often the page is asked whether it is there, ms. Default 30,000. */
  probeMs?: number;
  /** How long a message may stay at one tick before that counts as a stall, ms. Default 90,000. */
  ackMs?: number;
  /** Above this many bytes the browser is begun anew. Default 1.5 GB. */
  mostMemory?: number;
};
