import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ProgramError } from './errors.ts';
import { type IdentityWay, readIdentityChannels } from './identity-channels.ts';
import { projectRoot } from './root.ts';
import { readServiceHours, type ServiceHours } from './service-hours.ts';
import { address, text, unset } from './setting-rules.ts';
import { readShares } from './shares.ts';
import { type WhatsApp, whatsappOf, whatsappRules } from './whatsapp-settings.ts';

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const PORTS = 'angka bulat 0–65535';
const HOURS = 'hari dan jam layanan, misalnya Sen-Jum 08.00-15.00';
const HOLDOUT =
  'jenis pengingat dan bagian yang tidak diingatkan, misalnya list_unfinished=10%,missing_data=10%';
const IDENTITY = 'nama saluran dan chat, form, atau both, misalnya telegram=both,whatsapp-web=form';

/** Every setting: its rule, and after "harus" what would be right. `.env.example` explains each. */
const settings = z.object({
  PORT: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,5}$/, { error: PORTS })
      .transform(Number)
      .refine((port) => port <= 65535, { error: PORTS })
      .default(8080),
  ),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PUBLIC_URL: address('alamat lengkap, misalnya https://siap.contoh.go.id'),
  SIAP_DATA_DIR: z.preprocess(unset, z.string().default('./data')),
  DATABASE_URL: text('file:/folder/siap.db'),
  SIAP_KEY_FILE: text('nama berkas kunci'),
  TELEGRAM_BOT_TOKEN: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\S+:\S+$/, { error: 'token dari @BotFather, misalnya 123456:ABC-def' })
      .optional(),
  ),
  TELEGRAM_API_ROOT: address('alamat server Bot API, misalnya https://api.telegram.org'),
  TELEGRAM_MODE: z.preprocess(
    unset,
    z.enum(['polling', 'webhook'], { error: 'polling atau webhook' }).default('polling'),
  ),
  TELEGRAM_WEBHOOK_SECRET: z.preprocess(
    unset,
    z
      .string()
      .regex(/^[A-Za-z0-9_-]{8,256}$/, { error: '8–256 huruf, angka, _ atau -' })
      .optional(),
  ),
  ...whatsappRules,
  SIAP_OPERATOR: text('nama kantor yang menjalankan'),
  SIAP_OPERATOR_CONTACT: text('cara menghubungi petugas'),
  SIAP_REGION: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{2}\.\d{2}$/, { error: 'kode kabupaten/kota, misalnya 33.27' })
      .default('33.27'),
  ),
  SIAP_SERVICE_HOURS: z.preprocess(
    unset,
    z
      .string()
      .default('Sen-Jum 08.00-15.00')
      .transform((said, context) => {
        const hours = readServiceHours(said);
        if (hours === null) context.addIssue({ code: 'custom', message: HOURS });
        return hours ?? z.NEVER;
      }),
  ),
  SIAP_IDENTITY_CHANNELS: z.preprocess(
    unset,
    z
      .string()
      .default('')
      .transform((said, context) => {
        const ways = readIdentityChannels(said);
        if (ways === null) context.addIssue({ code: 'custom', message: IDENTITY });
        return ways ?? z.NEVER;
      }),
  ),
  SIAP_REMINDER_HOLDOUT: z.preprocess(
    unset,
    z
      .string()
      .default('')
      .transform((said, context) => {
        const shares = readShares(said);
        if (shares === null) context.addIssue({ code: 'custom', message: HOLDOUT });
        return shares ?? z.NEVER;
      }),
  ),
  SIAP_FIXED_NOW: z.preprocess(
    unset,
    z.iso.datetime({ offset: true, error: 'waktu ISO, misalnya 2026-11-22T02:00:00Z' }).optional(),
  ),
  LOG_LEVEL: z.preprocess(
    unset,
    z.enum(LOG_LEVELS, { error: `salah satu dari ${LOG_LEVELS.join(', ')}` }).default('info'),
  ),
});

export type Config = {
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  databaseFile: string;
  keyFile: string;
  telegram: {
    token: string;
    apiRoot: string | undefined;
    mode: 'polling' | 'webhook';
    webhookSecret: string | undefined;
  } | null;
  whatsapp: WhatsApp | null;
  operator: string | undefined;
  operatorContact: string | undefined;
  region: string;
  serviceHours: ServiceHours;
  /** Where identity numbers are asked for, by channel. */
  identityChannels: ReadonlyMap<string, IdentityWay>;
  /** What share of owners is left without a kind of reminder, to see what it does: 0 to 0.5. */
  holdouts: ReadonlyMap<string, number>;
  /** UTC ms at which the clock starts; only for tests and rehearsals. */
  fixedNow: number | undefined;
  logLevel: (typeof LOG_LEVELS)[number];
};

/** The names of all settings, for `.env.example` and the README to be held against. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** Loads `.env` of the project root, if there is one; what the environment has already, wins. */
export function loadEnvFile(): void {
  const path = join(projectRoot, '.env');
  if (!existsSync(path)) return;
  try {
    process.loadEnvFile(path);
  } catch (cause) {
    throw new ProgramError(`Berkas pengaturan ${path} tidak terbaca; periksa izin dan isinya.`, {
      cause,
    });
  }
}

/** Reads and checks all settings. Throws a ProgramError that names the first wrong one. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = settings.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ProgramError(
      `Pengaturan ${String(issue?.path[0] ?? '?')} salah: seharusnya ${issue?.message ?? 'lain'}.`,
    );
  }
  const s = parsed.data;
  const dataDir = resolve(projectRoot, s.SIAP_DATA_DIR);
  if (s.TELEGRAM_MODE === 'webhook' && s.TELEGRAM_BOT_TOKEN && !s.TELEGRAM_WEBHOOK_SECRET)
    throw new ProgramError(
      'Pengaturan TELEGRAM_WEBHOOK_SECRET belum ada: mode webhook memerlukannya, 8–256 huruf, angka, _ atau -.',
    );
  if (s.TELEGRAM_MODE === 'webhook' && s.TELEGRAM_BOT_TOKEN && !s.PUBLIC_URL)
    throw new ProgramError(
      'Pengaturan PUBLIC_URL belum ada: mode webhook memerlukan alamat yang dicapai Telegram, misalnya https://siap.contoh.go.id.',
    );
  return {
    port: s.PORT,
    host: s.HOST,
    publicUrl: (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    dataDir,
    databaseFile: databaseFile(s.DATABASE_URL, dataDir),
    keyFile: s.SIAP_KEY_FILE ? resolve(projectRoot, s.SIAP_KEY_FILE) : join(dataDir, 'key'),
    telegram: s.TELEGRAM_BOT_TOKEN
      ? {
          token: s.TELEGRAM_BOT_TOKEN,
          apiRoot: s.TELEGRAM_API_ROOT,
          mode: s.TELEGRAM_MODE,
          webhookSecret: s.TELEGRAM_WEBHOOK_SECRET,
        }
      : null,
    whatsapp: whatsappOf(s),
    operator: s.SIAP_OPERATOR,
    operatorContact: s.SIAP_OPERATOR_CONTACT,
    region: s.SIAP_REGION,
    serviceHours: s.SIAP_SERVICE_HOURS,
    identityChannels: s.SIAP_IDENTITY_CHANNELS,
    holdouts: s.SIAP_REMINDER_HOLDOUT,
    fixedNow: s.SIAP_FIXED_NOW === undefined ? undefined : Date.parse(s.SIAP_FIXED_NOW),
    logLevel: s.LOG_LEVEL,
  };
}

function databaseFile(url: string | undefined, dataDir: string): string {
  if (url === undefined) return join(dataDir, 'siap.db');
  if (/^file:./.test(url)) return resolve(projectRoot, url.slice('file:'.length));
  throw new ProgramError(
    /^postgres(ql)?:/.test(url)
      ? 'Pengaturan DATABASE_URL menunjuk PostgreSQL, yang belum didukung versi ini; gunakan file:/folder/siap.db.'
      : 'Pengaturan DATABASE_URL salah: seharusnya file:/folder/siap.db.',
  );
}
