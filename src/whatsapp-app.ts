import { join } from 'node:path';
import { createWhatsAppCloud } from './channels/whatsapp-cloud/whatsapp-cloud.ts';
import { createWhatsAppWeb } from './channels/whatsapp-web/whatsapp-web.ts';
import { DEFAULT_LANGUAGE, loadSentences } from './conversation/sentences.ts';
import type { Channel } from './delivery/channel.ts';
import type { Clock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import type { Count } from './platform/count.ts';
import type { Log } from './platform/log.ts';
import { projectRoot } from './platform/root.ts';
import { whatsappFolder } from './platform/whatsapp-settings.ts';

/** The WhatsApp channel, when the settings turn it on. */
export function whatsappOf(config: Config, log: Log, clock: Clock, count: Count): Channel[] {
  if (config.whatsapp === null) return [];
  if (config.whatsapp.kind === 'web') return [whatsappWebOf(config, config.whatsapp, log, clock)];
  const words = { choose: loadSentences().say(DEFAULT_LANGUAGE, 'whatsapp:choose') };
  return [createWhatsAppCloud({ ...config.whatsapp, words, log, clock, count })];
}

function whatsappWebOf(
  { dataDir }: Config,
  settings: Extract<Config['whatsapp'], { kind: 'web' }>,
  log: Log,
  clock: Clock,
): Channel {
  const { chromiumPath, browserArgs, webVersion, pairingNumber, unaskedPerDay } = settings;
  return createWhatsAppWeb({
    folder: whatsappFolder(dataDir),
    program: join(projectRoot, 'dist', 'whatsapp-browser.mjs'),
    chromiumPath: chromiumPath ?? null,
    browserArgs,
    webVersion: webVersion ?? null,
    pairingNumber: pairingNumber ?? null,
    unaskedPerDay,
    log,
    clock,
  });
}
