import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig, settingNames } from '../../src/platform/config.ts';
import { buildPrograms, type Programs, writeEnvFile } from '../support/programs.ts';
import { expectOneSentence } from './one-sentence.ts';

vi.setConfig({ testTimeout: 120_000 });

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

const webhook = { TELEGRAM_BOT_TOKEN: '1:a', TELEGRAM_MODE: 'webhook' };
const cloud = {
  WHATSAPP: 'cloud',
  PUBLIC_URL: 'https://a.id',
  WHATSAPP_CLOUD_PHONE_ID: '106540352242922',
  WHATSAPP_CLOUD_TOKEN: 'EAAcontoh',
  WHATSAPP_CLOUD_APP_SECRET: '0123456789abcdef0123456789abcdef',
  WHATSAPP_CLOUD_VERIFY_TOKEN: 'verifikasi-contoh',
};
const without = (name: string) => ({ ...cloud, [name]: '' });
/** Setting, a wrong value, what the sentence says would be right, what else is set. */
type Wrong = [name: string, value: string, right: string, others?: Record<string, string>];
const wrong: Wrong[] = [
  ['PORT', 'delapan', 'angka bulat 0–65535'],
  ['PORT', '80.5', 'angka bulat'],
  ['PORT', '-1', 'angka bulat'],
  ['PORT', '65536', '0–65535'],
  ['PORT', ' ', 'angka bulat'],
  ['PORT', '0x50', 'angka bulat'],
  ['PUBLIC_URL', 'siap.contoh.go.id', 'https://'],
  ['PUBLIC_URL', 'ftp://siap.contoh.go.id', 'https://'],
  ['DATABASE_URL', 'siap.db', 'file:/folder/siap.db'],
  ['DATABASE_URL', 'file:', 'file:/folder/siap.db'],
  ['DATABASE_URL', 'postgres://db/siap', 'file:/folder/siap.db'],
  ['TELEGRAM_BOT_TOKEN', 'rahasia', '@BotFather'],
  ['TELEGRAM_API_ROOT', 'telegram', 'https://api.telegram.org'],
  ['TELEGRAM_MODE', 'pull', 'polling atau webhook'],
  ['TELEGRAM_WEBHOOK_SECRET', 'a b', '8–256 huruf'],
  ['TELEGRAM_WEBHOOK_SECRET', '', '8–256 huruf', { ...webhook, PUBLIC_URL: 'https://a.id' }],
  ['PUBLIC_URL', '', 'https://', { ...webhook, TELEGRAM_WEBHOOK_SECRET: '12345678' }],
  ['WHATSAPP', 'ya', 'off, web, atau cloud'],
  ['WHATSAPP_BROWSER_ARGS', '--no-sandbox', '["--no-sandbox"]'],
  ['WHATSAPP_BROWSER_ARGS', '[1]', 'daftar JSON berisi teks'],
  ['WHATSAPP_WEB_VERSION', 'terbaru', 'misalnya 2.3000'],
  ['WHATSAPP_PAIRING_NUMBER', '081234567890', 'kode negara'],
  ['WHATSAPP_PAIRING_NUMBER', '+6281234567890', 'angka saja'],
  ['WHATSAPP_UNASKED_PER_DAY', 'banyak', 'angka bulat'],
  ['WHATSAPP_CLOUD_API_ROOT', 'graph.facebook.com', 'https://graph.facebook.com/v'],
  ['WHATSAPP_CLOUD_PHONE_ID', '+6281234567890', 'bukan nomor teleponnya'],
  ['WHATSAPP_CLOUD_TOKEN', 'dua kata', 'tanpa spasi'],
  ['WHATSAPP_CLOUD_APP_SECRET', 'rahasia kami', 'App Secret'],
  ['WHATSAPP_CLOUD_VERIFY_TOKEN', 'a b', 'tanpa spasi'],
  ...Object.keys(cloud)
    .filter((name) => name !== 'WHATSAPP' && name !== 'PUBLIC_URL')
    .map((name): Wrong => [name, '', 'WHATSAPP=cloud', without(name)]),
  ['SIAP_REGION', '3327', '33.27'],
  ['SIAP_REGION', 'Pemalang', '33.27'],
  ['SIAP_SERVICE_HOURS', 'jam kerja', 'Sen-Jum 08.00-15.00'],
  ['SIAP_SERVICE_HOURS', 'Sen-Jum 15.00-08.00', 'Sen-Jum 08.00-15.00'],
  ['SIAP_REMINDER_HOLDOUT', 'list_unfinished=80%', 'list_unfinished=10%'],
  ['SIAP_REMINDER_HOLDOUT', 'list_unfinished', 'list_unfinished=10%'],
  ['SIAP_IDENTITY_CHANNELS', 'telegram=sms', 'telegram=both,whatsapp-web=form'],
  ['SIAP_FIXED_NOW', '2026-11-22', 'waktu ISO'],
  ['SIAP_FIXED_NOW', '2026-02-30T00:00:00Z', 'waktu ISO'],
  ['LOG_LEVEL', 'verbose', 'debug, info, warn, error, silent'],
];

describe('a wrong setting', () => {
  it.each(wrong)('%s=%j is named, with what would be right', (name, value, right, others = {}) => {
    const read = () => readConfig({ ...others, [name]: value });
    expect(read).toThrow(name);
    expect(read).toThrow(right);
  });

  it('can be any setting but those that take every text', () => {
    const free = ['HOST', 'SIAP_DATA_DIR', 'SIAP_KEY_FILE', 'SIAP_OPERATOR', 'CHROMIUM_PATH'];
    const known = new Set([...wrong.map(([name]) => name), ...free, 'SIAP_OPERATOR_CONTACT']);
    expect([...known].sort()).toEqual([...settingNames].sort());
  });

  it('leaves WhatsApp off, and is enough for each way of turning it on', () => {
    expect(readConfig({}).whatsapp).toBeNull();
    const args = { WHATSAPP_BROWSER_ARGS: '["--no-sandbox"]', CHROMIUM_PATH: '/bin/chromium' };
    expect(readConfig({ WHATSAPP: 'web', ...args }).whatsapp).toMatchObject({
      kind: 'web',
      browserArgs: ['--no-sandbox'],
      chromiumPath: '/bin/chromium',
    });
    expect(readConfig(cloud).whatsapp).toMatchObject({
      kind: 'cloud',
      apiRoot: 'https://graph.facebook.com/v25.0',
      phoneId: cloud.WHATSAPP_CLOUD_PHONE_ID,
    });
  });

  it('is never quoted back: a token stays a secret', () => {
    expect(() => readConfig({ TELEGRAM_BOT_TOKEN: 'rahasia' })).not.toThrow(/rahasia/);
  });

  it('left empty is the same as not set', () => {
    const empty = Object.fromEntries(settingNames.map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it.each([
    ['main', []],
    ['siap', ['chat']],
    ['siap', ['cases']],
  ] as const)('ends %s %j with one sentence and 1', async (program, args) => {
    const ended = await programs.run(program, { args, env: { PORT: 'delapan' } });
    expectOneSentence(ended, 'Pengaturan PORT salah');
  });

  it('in .env is found too, and the environment wins over .env', async () => {
    writeEnvFile(programs, 'SIAP_REGION=Pemalang\n');
    const args = ['contribution', '--wage', '2500000', '--json'];
    const fromFile = await programs.run('siap', { args });
    const overruled = await programs.run('siap', { args, env: { SIAP_REGION: '33.27' } });
    writeEnvFile(programs, '');
    expectOneSentence(fromFile, 'Pengaturan SIAP_REGION salah');
    expect(overruled.code).toBe(0);
  });
});

describe('an address that cannot be listened on', () => {
  it('a port in use is named, with what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const env = { PORT: port, SIAP_DATA_DIR: programs.place() };
    const ended = await programs.run('main', { env });
    other.close();
    expectOneSentence(ended, `Port ${port} sudah dipakai`, 'pilih port lain dengan PORT');
  });

  it('a host that is not this machine is named', async () => {
    const env = { HOST: '192.0.2.1', PORT: '0', SIAP_DATA_DIR: programs.place() };
    expectOneSentence(await programs.run('main', { env }), 'Alamat 192.0.2.1', 'betulkan HOST');
  });
});
