import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { createTelegram } from '../../src/channels/telegram/telegram.ts';
import { countNothing } from '../../src/platform/count.ts';
import type { Log, LogFields } from '../../src/platform/log.ts';
import { whatsappOf } from '../../src/whatsapp-app.ts';
import { startBotApi } from '../support/bot-api/bot-api.ts';
import type { BotUser } from '../support/bot-api/user.ts';
import { UNPACED } from '../support/fake-channel.ts';
import { startProgram } from '../support/house.ts';
import { cloudSettings, startGraph } from '../whatsapp-cloud/graph.ts';
import type { GraphUser } from '../whatsapp-cloud/graph-user.ts';

/** The whole program with telegraf over HTTP, Meta's double, and all that the channels log. */
async function house() {
  const [api, graph] = [await startBotApi(), await startGraph(() => Date.now())];
  const lines: string[] = [];
  const write = (event: string, fields: LogFields = {}) =>
    void lines.push(`${event} ${JSON.stringify(fields)}`);
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const { perChat, overall } = UNPACED;
  const program = await startProgram(
    ({ config, clock, url }) => {
      const telegram = createTelegram({
        ...{ token: api.token, apiRoot: api.apiRoot, mode: 'polling', publicUrl: url, log, clock },
        ...{ longPollSeconds: 5, sendTimeoutMs: 1_000, backoffMs: [10, 20, 40] },
      });
      const whatsapp = whatsappOf(config, log, clock, countNothing);
      graph.webhook = `${url}${whatsapp[0]?.route?.path}`;
      return [telegram, ...whatsapp].map((channel) => ({
        ...channel,
        capabilities: { ...channel.capabilities, perChat, overall },
      }));
    },
    { env: cloudSettings(graph) },
  );
  onTestFinished(async () => {
    await program.stop();
    await Promise.all([api.stop(), graph.stop()]);
  });
  return { api, graph, lines, program };
}

/** What somebody hears to what she writes. */
async function says(user: BotUser | GraphUser, text: string): Promise<string> {
  user.says(text);
  return (await user.replies({ settleMs: 150 })).map((message) => message.text).join('\n');
}

/** What a link of WhatsApp has her send. */
function wordsOf(told: string): string {
  const url = new URL(/https:\/\/wa\.me\/\S+/.exec(told)?.[0] ?? 'http://none');
  expect(url.pathname).toBe('/15550783881');
  return url.searchParams.get('text') ?? '';
}

it('an owner goes from Telegram to WhatsApp and back, and has one record', async () => {
  const { api, graph, program } = await house();
  const [tele, whatsapp] = [api.user(601), graph.user('6281200000601')];
  for (const text of ['/start', '2']) await says(tele, text);
  const told = await says(whatsapp, wordsOf(await says(tele, 'pindah ke WA')));
  expect(told).toContain('tersambung dengan yang di Telegram');
  expect(told).toContain('kecamatan');
  const [notice] = await tele.replies({ settleMs: 150 });
  expect(notice?.text).toContain('juga tersambung di WhatsApp');
  expect(await says(whatsapp, 'comal')).toContain('gaji');
  expect(await says(tele, 'ulangi')).toContain('gaji');
  expect(program.rows('select 1 from employer')).toHaveLength(1);
  expect(program.rows('select 1 from conversation')).toHaveLength(2);
}, 30_000);

it('a link from WhatsApp opens Telegram, and its token is in no log and not on the disk', async () => {
  const { api, graph, lines, program } = await house();
  const [tele, whatsapp] = [api.user(602), graph.user('6281200000602')];
  await says(whatsapp, 'halo');
  const told = await says(whatsapp, 'lanjut di telegram');
  const [, name, word = ''] = /t\.me\/(\w+)\?start=(\w+)/.exec(told) ?? [];
  expect(name).toBe('uji_bot');
  expect(await says(tele, `/start ${word}`)).toContain('tersambung dengan yang di WhatsApp');
  const token = word.slice(-32);
  expect(lines.join('\n')).not.toContain(token);
  expect(lines.join('\n')).not.toContain('15550783881');
  const disk = [program.file, `${program.file}-wal`].map((file) => readFileSync(file));
  expect(disk.some((bytes) => bytes.includes(token))).toBe(false);
}, 30_000);
