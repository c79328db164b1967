import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildPrograms, eventually, type Programs } from '../support/programs.ts';
import { until, visitor } from './visitor.ts';

vi.setConfig({ testTimeout: 60_000 });

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

it('the server prints where the chat is, answers there, and ends its streams when it stops', async () => {
  const env = { SIAP_DATA_DIR: programs.place(), PORT: '0' };
  const server = programs.start('main', { env });
  const printed = () => /^Obrolan: http:\/\/localhost:(\d+)\/chat$/m.exec(server.said.stdout);
  await eventually(() => printed() !== null, 'the address of the chat');
  const owner = await visitor(`http://127.0.0.1:${printed()?.[1]}`);
  const tab = await owner.open();
  expect((await owner.says('halo')).status).toBe(202);
  await until(() => tab.said().length === 1, 'the answer');
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
  await tab.ended;
  expect(server.said.stderr).not.toMatch(/"level":(40|50|60)/);
});
