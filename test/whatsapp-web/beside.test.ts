import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildPrograms, eventually, type Programs } from '../support/programs.ts';
import { until, visitor } from '../web-chat/visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

const noBrowser = () => ({ CHROMIUM_PATH: '/opt/tidak-ada/chromium' });
const noFolder = (data: string) => {
  writeFileSync(join(data, 'whatsapp'), '');
  return {};
};

it.each([
  ['no-browser', noBrowser],
  ['session-not-writable', noFolder],
])('WhatsApp has the trouble "%s": the chat in the browser goes on', async (code, trouble) => {
  const data = programs.place();
  const env = { SIAP_DATA_DIR: data, PORT: '0', WHATSAPP: 'web', ...trouble(data) };
  const server = programs.start('main', { env });
  const printed = () => /^Obrolan: http:\/\/localhost:(\d+)\/chat$/m.exec(server.said.stdout);
  await eventually(() => printed() !== null, 'the address of the chat');
  const url = `http://127.0.0.1:${printed()?.[1]}`;
  const owner = await visitor(url);
  const tab = await owner.open();
  expect((await owner.says('halo')).status).toBe(202);
  await until(() => tab.said().length === 1, 'the answer');
  const ready = (await (await fetch(`${url}/readyz`)).json()) as { channels: unknown };
  expect(ready.channels).toMatchObject({ 'whatsapp-web': code, 'web-chat': 'ok' });
  await eventually(() => server.said.stderr.concat(server.said.stdout).includes(code), 'an alarm');
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
});
