import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../support/programs.ts';
import { type Built, buildBrowserProgram, type House, startHouse } from './house.ts';
import type { Person } from './person.ts';
import type { Fails } from './phone.ts';

vi.setConfig({ testTimeout: 60_000 });

let built: Built;
let house: House;
let owner: Person;
/** Rows of the outbox before the answer that a test is about. */
let before = 0;
let people = 0;
beforeAll(async () => {
  built = await buildBrowserProgram();
  house = await startHouse(built, { sendMs: 1_500, ackMs: 2_000 });
  await house.pair();
});
beforeEach(async () => {
  people += 1;
  owner = house.phone.person(`62812000003${String(people).padStart(2, '0')}@c.us`);
  owner.says('halo');
  await owner.replies();
  await eventually(() => house.outbox().at(-1)?.state === 'sent', 'the greeting sent');
  before = house.outbox().length;
});
afterAll(async () => {
  await house.stop();
  built.remove();
});

const row = () => house.outbox(before)[0];
/** How often she was asked where the business is. */
const asked = () => owner.history.filter(({ text }) => text.includes('kecamatan')).length;

/** The answer to "3" fails so: what is recorded then. */
async function meets(how: Fails, code: string) {
  house.phone.fail(how);
  owner.says('3');
  await eventually(() => row()?.code === code, `${code} recorded`, 20_000);
  return row();
}

async function comesOnce(): Promise<void> {
  await eventually(() => row()?.state === 'sent', 'sent', 30_000);
  owner.says('comal');
  await eventually(() => owner.history.some(({ text }) => text.includes('gaji')), 'the next one');
  expect(asked()).toBe(1);
}

describe('a send that fails is made up for, and she gets the text once', () => {
  const WAYS: readonly [string, Fails, string, number][] = [
    ['the page rejects it', 'reject', 'whatsapp-web-rejected', 1],
    ['the server refuses it', 'ack-error', 'whatsapp-web-ack-error', 0],
    ['nothing is heard of it any more', 'hang', 'whatsapp-web-timeout', 1],
    ['it was sent, but the page gives nothing', 'nothing', 'whatsapp-web-nothing', 1],
    ['it was sent, and the page was loaded anew', 'reload-after', 'whatsapp-web-page-gone', 1],
  ];
  it.each(WAYS)('%s', async (_, how, code, doubt) => {
    expect(await meets(how, code)).toEqual({ state: 'waiting', code, doubt });
    await comesOnce();
  });

  it('the page keeps it and never sends it: a new life of the browser does', async () => {
    const opened = house.phone.opened;
    expect(await meets('pending', 'whatsapp-web-timeout')).toMatchObject({ doubt: 1 });
    await eventually(() => row()?.code === 'whatsapp-web-pending', 'not sent twice');
    await eventually(() => house.phone.opened > opened, 'a new page', 30_000);
    await comesOnce();
    expect(house.lines).toContain('channel-state acks-pending');
  });
});

describe('a send that can never succeed', () => {
  it('to somebody without an id is put aside, and the talk goes on', async () => {
    const code = 'whatsapp-web-no-lid';
    expect(await meets('no-lid', code)).toMatchObject({ state: 'dead', code });
    owner.says('comal');
    await eventually(() => owner.history.some(({ text }) => text.includes('gaji')), 'the next one');
    expect(asked()).toBe(0);
  });
});

describe('the same words twice', () => {
  it('are sent each time, also in doubt, and after a crash that left nothing remembered', async () => {
    for (const how of ['well', 'in doubt', 'after a crash']) {
      const sent = house.outbox().length;
      if (how === 'after a crash') {
        const { opened } = house.phone;
        for (const { pid } of house.browser('renderer')) process.kill(pid, 'SIGKILL');
        await eventually(() => house.phone.opened > opened, 'a new page', 30_000);
        await house.status('ok');
      }
      if (how !== 'well') house.phone.fail('hang');
      owner.says('menu');
      await eventually(() => house.outbox(sent)[0]?.state === 'sent', 'the menu', 20_000);
      expect(house.outbox(sent)).toHaveLength(1);
    }
    const [first, second, third] = owner.history.slice(-3);
    expect(second?.text).toBe(first?.text);
    expect(third?.text).toBe(first?.text);
    expect(owner.history).toHaveLength(4);
  });
});
