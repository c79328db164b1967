import { serve } from '@hono/node-server';
import { type App, createApp, openConfigured, telegramOf, webChatOf } from './app.ts';
import { PAGE_PATH } from './channels/web-chat/routes.ts';
import { consoleOf } from './console.ts';
import { openUnfinished } from './followup/unfinished.ts';
import { formOf } from './form-app.ts';
import { createMetrics } from './metrics.ts';
import { firstLink } from './office/accounts/first.ts';
import { OFFICE_PATH } from './office/path.ts';
import { showPairing } from './pairing.ts';
import { loadEnvFile, readConfig } from './platform/config.ts';
import { errorCode, ProgramError } from './platform/errors.ts';
import { createLog, type Log, stackOf } from './platform/log.ts';
import { web } from './web.ts';
import { whatsappOf } from './whatsapp-app.ts';

/** The server: settings, database, channels, and the web. Ends with 1 and one sentence if it cannot. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const { database: plain, clock } = openConfigured(config);
  const database = tellingTrouble(plain, log);
  const metrics = createMetrics();
  const webChat = webChatOf(config, log, { database, clock });
  const channels = [
    webChat,
    ...telegramOf(config, log, clock),
    ...whatsappOf(config, log, clock, metrics.count),
  ];
  const app = createApp(config, log, {
    database,
    clock,
    channels,
    count: metrics.count,
    reminding: { holdouts: config.holdouts, watched: config.fixedNow === undefined },
  });
  const server = await listen(
    web(app, { office: consoleOf(config, log, app), form: formOf(config, log, app), metrics }),
    config.port,
    config.host,
  ).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  await app.start();
  const sweeping = sweep(app, log);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  process.stdout.write(
    `siap-jkn berjalan di ${config.publicUrl} (port ${port}); kesehatan: /healthz, /readyz. Telegram: ${config.telegram ? config.telegram.mode : 'mati'}; WhatsApp: ${config.whatsapp ? config.whatsapp.kind : 'mati'}.\n`,
  );
  const publicUrl = config.publicUrl.replace(/:0$/, `:${port}`);
  process.stdout.write(`Obrolan: ${publicUrl}${PAGE_PATH}\n`);
  process.stdout.write(`Petugas: ${publicUrl}${OFFICE_PATH}\n`);
  const showing = showPairing(channels, {
    page: `${publicUrl}${OFFICE_PATH}/saluran`,
    terminal: process.stdout.isTTY === true,
    write: (text) => void process.stdout.write(text),
  });
  const link = await firstLink(
    { publicUrl, accounts: database.accounts, store: database },
    clock.now(),
  ).catch((error: unknown) => {
    log.error('office.no_first_link', { stack: stackOf(error) });
    return null;
  });
  if (link !== null)
    process.stdout.write(
      `Administrator pertama: buka ${link} untuk membuat kata sandi. Tautan ini sekali pakai dan berlaku 72 jam; selama belum dipakai, setiap kali program mulai ada tautan baru.\n`,
    );
  process.stdout.write(
    `Kunci data: ${config.keyFile}. Simpan salinannya di disk lain; tanpa kunci itu data tidak bisa dibuka.\n`,
  );
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    clearInterval(sweeping);
    clearInterval(showing);
    server.close();
    await app.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  process.on('unhandledRejection', (error) => {
    log.error('process.unhandled', { stack: stackOf(error) });
  });
}

/** How often it is looked who left a list unfinished. */
const SWEEP_MS = 600_000;

/** Looks now and every ten minutes for what a person should take up though nobody asked for it. */
function sweep({ database, clock }: App, log: Log): NodeJS.Timeout {
  const look = () =>
    void openUnfinished(database, clock.now()).catch((error: unknown) =>
      log.error('sweep.failed', { stack: stackOf(error) }),
    );
  look();
  return setInterval(look, SWEEP_MS).unref();
}

/** Failed writes that are further apart than this belong to different outages. */
const OUTAGE_MS = 300_000;

/**
 * The database, which says once per outage in a sentence why it cannot be written (a full disk …).
 * Whoever wrote tries again by itself, so the server goes on.
 */
function tellingTrouble(database: App['database'], log: Log): App['database'] {
  let failedAt = Number.NEGATIVE_INFINITY;
  return {
    ...database,
    async write(work) {
      try {
        return await database.write(work);
      } catch (error) {
        if (error instanceof ProgramError) {
          if (performance.now() - failedAt > OUTAGE_MS) log.error(error.message);
          failedAt = performance.now();
        }
        throw error;
      }
    },
  };
}

type Server = ReturnType<typeof serve>;

function listen(app: ReturnType<typeof web>, port: number, hostname: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, () => resolve(server));
    server.once('error', (error) => reject(portSentence(error, port, hostname)));
  });
}

function portSentence(error: unknown, port: number, host: string): unknown {
  const code = errorCode(error);
  if (code === 'EADDRINUSE')
    return new ProgramError(
      `Port ${port} sudah dipakai program lain; hentikan program itu atau pilih port lain dengan PORT.`,
    );
  if (code === 'EACCES')
    return new ProgramError(
      `Port ${port} tidak boleh dipakai tanpa izin; pilih PORT di atas 1023.`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ProgramError(`Alamat ${host} tidak ada di komputer ini; betulkan HOST.`);
  return error;
}

main().catch((error: unknown) => {
  const sentence =
    error instanceof ProgramError
      ? error.message
      : `Ada yang rusak di program ini: ${stackOf(error)}`;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
});
