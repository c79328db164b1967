import { join } from 'node:path';
import { z } from 'zod';
import { ProgramError } from './errors.ts';
import { address, formed, text, unset } from './setting-rules.ts';

/** WhatsApp on a number of one's own: through its web page, or through Meta's Cloud API. */
export type WhatsApp =
  | {
      kind: 'web';
      /** Unset: the first known name on the PATH. */
      chromiumPath: string | undefined;
      /** Passed to the browser as they are. */
      browserArgs: readonly string[];
      /** Of WhatsApp's page; unset: whatever it serves. */
      webVersion: string | undefined;
      /** Digits with the country's; unset: paired by a picture to be scanned. */
      pairingNumber: string | undefined;
      /** At most so many messages a day that nobody asked for. */
      unaskedPerDay: number;
    }
  | {
      kind: 'cloud';
      apiRoot: string;
      phoneId: string;
      token: string;
      appSecret: string;
      verifyToken: string;
    };

/** Newer ones exist; of this one Meta has said how long it stays (July 2028). */
const GRAPH = 'https://graph.facebook.com/v25.0';

const ARGS = 'daftar JSON berisi teks, misalnya ["--no-sandbox"]';
const UNASKED = 'angka bulat 0–999, misalnya 40';
const PHONE_ID = 'angka Phone number ID dari Meta, bukan nomor teleponnya';
const TOKEN = 'token akses dari Meta, tanpa spasi';
const APP_SECRET = 'App Secret dari Meta, tanpa spasi';
const VERIFY_TOKEN = 'teks tanpa spasi, sama dengan yang diisikan di Meta';

const list = z.array(z.string());

/** The rules, as in config.ts. */
export const whatsappRules = {
  WHATSAPP: z.preprocess(
    unset,
    z.enum(['off', 'web', 'cloud'], { error: 'off, web, atau cloud' }).default('off'),
  ),
  CHROMIUM_PATH: text('berkas program Chromium'),
  WHATSAPP_BROWSER_ARGS: z.preprocess(
    unset,
    z
      .string()
      .default('[]')
      .transform((said, context) => {
        const args = listOf(said);
        if (args === null) context.addIssue({ code: 'custom', message: ARGS });
        return args ?? z.NEVER;
      }),
  ),
  WHATSAPP_WEB_VERSION: formed(
    /^\d+(\.\d+){1,3}(-\w+)?$/,
    'versi halaman WhatsApp Web, misalnya 2.3000.1031490220-alpha',
  ),
  WHATSAPP_PAIRING_NUMBER: formed(
    /^[1-9]\d{7,14}$/,
    'nomor dengan kode negara, angka saja, misalnya 6281234567890',
  ),
  WHATSAPP_UNASKED_PER_DAY: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\d{1,3}$/, { error: UNASKED })
      .default('40')
      .transform(Number),
  ),
  WHATSAPP_CLOUD_API_ROOT: address(`alamat Graph API dengan versinya, misalnya ${GRAPH}`),
  WHATSAPP_CLOUD_PHONE_ID: formed(/^[\w-]{1,64}$/, PHONE_ID),
  WHATSAPP_CLOUD_TOKEN: formed(/^[\x21-\x7e]+$/, TOKEN),
  WHATSAPP_CLOUD_APP_SECRET: formed(/^\S{6,}$/, APP_SECRET),
  WHATSAPP_CLOUD_VERIFY_TOKEN: formed(/^\S{1,256}$/, VERIFY_TOKEN),
};

type Read = z.infer<z.ZodObject<typeof whatsappRules>>;

/** What was set; throws a ProgramError that names the first one missing. */
export function whatsappOf(s: Read): WhatsApp | null {
  if (s.WHATSAPP === 'off') return null;
  if (s.WHATSAPP === 'web')
    return {
      kind: 'web',
      chromiumPath: s.CHROMIUM_PATH,
      browserArgs: s.WHATSAPP_BROWSER_ARGS,
      webVersion: s.WHATSAPP_WEB_VERSION,
      pairingNumber: s.WHATSAPP_PAIRING_NUMBER,
      unaskedPerDay: s.WHATSAPP_UNASKED_PER_DAY,
    };
  return {
    kind: 'cloud',
    apiRoot: s.WHATSAPP_CLOUD_API_ROOT ?? GRAPH,
    phoneId: needed('WHATSAPP_CLOUD_PHONE_ID', s.WHATSAPP_CLOUD_PHONE_ID, PHONE_ID),
    token: needed('WHATSAPP_CLOUD_TOKEN', s.WHATSAPP_CLOUD_TOKEN, TOKEN),
    appSecret: needed('WHATSAPP_CLOUD_APP_SECRET', s.WHATSAPP_CLOUD_APP_SECRET, APP_SECRET),
    verifyToken: needed('WHATSAPP_CLOUD_VERIFY_TOKEN', s.WHATSAPP_CLOUD_VERIFY_TOKEN, VERIFY_TOKEN),
  };
}

function needed(name: string, value: string | undefined, right: string): string {
  if (value !== undefined) return value;
  throw new ProgramError(`Pengaturan ${name} belum ada: WHATSAPP=cloud memerlukannya, ${right}.`);
}

function listOf(said: string): string[] | null {
  try {
    return list.parse(JSON.parse(said));
  } catch {
    return null;
  }
}

/** Where WhatsApp Web keeps its session. */
export function whatsappFolder(dataDir: string): string {
  return join(dataDir, 'whatsapp');
}
