import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from '../support/programs.ts';
import { type Built, buildBrowserProgram, type House, startHouse } from './house.ts';
import { killAll, processesOf } from './processes.ts';

vi.setConfig({ testTimeout: 60_000 });

let built: Built;
let house: House;
let people = 0;
beforeAll(async () => {
  built = await buildBrowserProgram({ parent: 'test/whatsapp-web/parent.child.ts' });
  house = await startHouse(built, { probeMs: 1_000 });
  await house.pair();
});
afterAll(async () => {
  await house.stop();
  built.remove();
});

describe('in mid-talk, and it comes back by itself with nothing lost and nothing twice, when', () => {
  const WAYS: readonly [string, string, () => void][] = [
    ['the page crashes', 'page-crashed', () => killAll(house.browser('renderer'))],
    ['the browser is killed', 'browser-gone', () => killAll(house.browser('browser'))],
    [
      "the browser's process of ours is killed",
      'process-gone',
      () => killAll(processesOf(built.folder, 'program')),
    ],
    ['the page hangs', 'page-silent', () => house.phone.tell({ op: 'freeze' })],
  ];
  it.each(WAYS)('%s', async (_, why, happens) => {
    people += 1;
    const owner = house.phone.person(`628120000040${people}@c.us`);
    const other = house.phone.person(`628120000050${people}@c.us`);
    owner.says('halo');
    await owner.replies();
    const before = house.browser('browser').map(({ pid }) => pid);
    owner.says('3');
    other.says('halo');
    happens();
    await eventually(() => house.lines.includes(`channel-state ${why}`), why);
    owner.says('comal');
    expect((await owner.replies(2, 400, 40_000)).join('\n')).toMatch(/kecamatan[\s\S]*gaji/);
    expect((await other.replies()).join('\n')).toContain('UJI COBA');
    await house.status('ok');
    await eventually(() => house.outbox().every(({ state }) => state === 'sent'), 'all sent');
    expect(owner.history).toHaveLength(3);
    expect(other.history).toHaveLength(1);
    expect(house.lines.filter((line) => line.includes('alarm needs-pairing'))).toHaveLength(1);
    // What was left of the life before is gone.
    await eventually(() => house.browser('browser').length === 1, 'one browser');
    expect(before).not.toContain(house.browser('browser')[0]?.pid);
  });
});

it('the whole program is killed: its browser ends within seconds', async () => {
  const session = built.place();
  const order = { session, chromium: '/usr/bin/chromium', args: house.phone.browserArgs };
  const parent = spawn(process.execPath, [built.file('parent')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  parent.stdin.end(JSON.stringify({ program: built.program, order }));
  for await (const line of createInterface({ input: parent.stdout })) if (line === 'qr') break;
  expect(processesOf(session).length).toBeGreaterThan(0);
  parent.kill('SIGKILL');
  await eventually(() => processesOf(session).length === 0, 'no browser is left', 15_000);
});
