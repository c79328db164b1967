import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, createApp, openConfigured } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { FakeChannel } from '../support/fake-channel.ts';
import { type Desk, type Office, startOffice } from './house.ts';
import { markOf, openStream, streamPath } from './stream.ts';

// The owner talks in another program on the same database, as with `siap chat`.
let office: Office;
let other: App;
let wulan: Desk;
const terminal = new FakeChannel('terminal');

beforeAll(async () => {
  office = await startOffice();
  wulan = await office.desk('officer', { name: 'Wulan' });
  const config = readConfig({ SIAP_DATA_DIR: dirname(office.file) });
  const { database, clock } = openConfigured(config);
  const log = createLog('silent', false);
  other = createApp(config, log, { database, clock, channels: [terminal] });
  await other.start();
});
afterAll(async () => {
  await other.stop();
  await office.stop();
});

let number = 0;
async function writes(text: string): Promise<void> {
  number += 1;
  const at = other.clock.now();
  const content = { kind: 'text' as const, text };
  const message = { channel: 'terminal', address: 'bu sri', messageId: `t${number}`, at, content };
  await other.engine.accept([message]);
  await other.idle();
}

it('a chat that another program runs is taken over, live both ways, and handed back', async () => {
  await writes('halo');
  await writes('petugas');
  const [{ id } = { id: '' }] = office.rows<{ id: string }>('select id from followup_case');
  const chat = `/kasus/${id}/obrolan`;
  const before = await wulan.get(chat);
  const stream = await openStream(wulan, streamPath(before.html));
  const sekali = markOf(before.html, 'ambil');
  const taken = await wulan.post(`${chat}/ambil`, { sekali, dari: 'obrolan' });
  expect(taken.html).toContain('Obrolan ini berjalan di terminal');
  expect(terminal.sent.at(-1)?.text).toContain('Wulan sekarang di sini');
  const sent = terminal.sent.length;
  await writes('bu, ini bagaimana?');
  await stream.until('bu, ini bagaimana?');
  expect(terminal.sent).toHaveLength(sent);
  await wulan.post(`${chat}/kirim`, { sekali: markOf(taken.html, 'kirim'), teks: 'Begini, Bu' });
  await stream.until('Begini, Bu');
  await expect.poll(() => terminal.sent.at(-1)?.text).toBe('Begini, Bu');
  await wulan.post(`${chat}/serahkan`, { sekali: markOf(taken.html, 'serahkan') });
  await stream.until('Wulan sudah keluar');
  await expect.poll(() => terminal.sent.at(-1)?.text).toContain('Ada berapa karyawan');
  await stream.close();
});
