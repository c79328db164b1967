import { checkTelegram } from '../channels/telegram/check.ts';
import { checkWhatsAppCloud } from '../channels/whatsapp-cloud/check.ts';
import { checkWhatsAppWeb } from '../channels/whatsapp-web/check.ts';
import { type Budget, budgetOf, CAREFUL, type WelcomeReader } from '../delivery/welcome.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { whatsappFolder } from '../platform/whatsapp-settings.ts';

export type Finding = { check: string; ok: boolean; detail: string };

const TELEGRAM: Readonly<Record<string, string>> = {
  ok: 'token diterima',
  'telegram-401': 'token ditolak; minta token baru dari @BotFather',
  'telegram-404': 'token ditolak; minta token baru dari @BotFather',
};

const WHATSAPP: Readonly<Record<string, string>> = {
  ok: 'siap',
  'no-browser': 'Chromium tidak ditemukan; pasang Chromium atau isi CHROMIUM_PATH',
  'session-not-writable': 'folder sesi tidak bisa ditulis; betulkan izinnya di SIAP_DATA_DIR',
  'needs-pairing': 'HP kantor belum ditautkan; jalankan program, lalu pindai kodenya',
  'token-wrong': 'token ditolak Meta; buat token baru dan isi WHATSAPP_CLOUD_TOKEN',
};

/** How the channels of the settings could be begun here, each in a sentence. */
export async function checkChannels(
  config: Config,
  clock: Clock,
  outbox: WelcomeReader,
): Promise<Finding[]> {
  return [
    await telegram(config),
    await whatsapp(config, clock),
    ...(config.whatsapp?.kind === 'web' ? [await welcome(config.whatsapp, clock, outbox)] : []),
  ];
}

const HELD: Readonly<Record<Budget['why'], string>> = {
  age: 'nomor masih baru',
  ratio: 'terlalu sedikit yang membalas',
  failures: 'beberapa pesan gagal terkirim',
  most: 'batas WHATSAPP_UNASKED_PER_DAY',
};

/** How much the number may still send unasked today. No fault: it says why reminders wait. */
async function welcome(
  { unaskedPerDay: most }: { unaskedPerDay: number },
  clock: Clock,
  outbox: WelcomeReader,
): Promise<Finding> {
  const now = clock.now();
  const facts = await outbox.welcome('whatsapp-web', now);
  const { left, perDay, why } = budgetOf({ ...CAREFUL, most }, facts, now);
  const detail = `${left} dari ${perDay} pesan yang tidak diminta masih boleh hari ini (${HELD[why]})`;
  return { check: 'whatsapp anggaran', ok: true, detail };
}

async function telegram({ telegram: set }: Config): Promise<Finding> {
  if (!set) return { check: 'telegram', ok: true, detail: 'mati (TELEGRAM_BOT_TOKEN kosong)' };
  const { ok, detail } = await checkTelegram(set.token, set.apiRoot);
  return { check: 'telegram', ok, detail: TELEGRAM[detail] ?? detail };
}

async function whatsapp({ whatsapp: set, dataDir }: Config, clock: Clock): Promise<Finding> {
  if (!set) return { check: 'whatsapp', ok: true, detail: 'mati (WHATSAPP=off)' };
  const { ok, detail } =
    set.kind === 'web'
      ? checkWhatsAppWeb(set.chromiumPath ?? null, whatsappFolder(dataDir))
      : await checkWhatsAppCloud(set, clock);
  return { check: `whatsapp ${set.kind}`, ok, detail: WHATSAPP[detail] ?? detail };
}
