import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from '../support/programs.ts';
import { type Built, buildBrowserProgram, type House, startHouse } from './house.ts';

vi.setConfig({ testTimeout: 60_000 });

let built: Built;
beforeAll(async () => {
  built = await buildBrowserProgram();
});
afterAll(() => built.remove());

describe('a number that is paired', () => {
  let house: House;
  const patience = { start: 9_000, ready: 1_500, conflict: 6_000, unsteady: 2_000, good: 8_000 };
  beforeAll(async () => {
    house = await startHouse(built, { patience, probeMs: 3_000 });
    await house.pair();
  });
  afterEach(() => {
    house.phone.sync = 'well';
  });
  afterAll(() => house.stop());

  const talks = async (number: string) => {
    const owner = house.phone.person(`${number}@c.us`);
    owner.says('halo');
    expect((await owner.replies()).join()).toContain('UJI COBA');
  };

  it('gets ready though the page synced before anybody listened', async () => {
    house.phone.sync = 'early';
    const opened = house.phone.opened;
    await house.restart();
    await house.status('ok');
    expect(house.phone.opened).toBe(opened + 1);
    await talks('6281200000601');
  });

  it('begins a new life where the page never gets ready', async () => {
    house.phone.sync = 'broken';
    await house.restart();
    const why = /^channel-state (?:no-ready|page-deaf)$/;
    await eventually(() => house.lines.some((line) => why.test(line)), 'given up', 30_000);
    house.phone.sync = 'well';
    await house.status('ok');
    await talks('6281200000602');
  });

  it('begins a new life where the page never says whether it is paired', async () => {
    house.phone.sync = 'opening';
    await house.restart();
    await eventually(() => house.lines.includes('channel-state start-timeout'), 'given up', 30_000);
    house.phone.sync = 'well';
    await house.status('ok');
    await talks('6281200000603');
  });

  it('hears on where the page was loaded anew and synced before anybody listened', async () => {
    house.phone.sync = 'early';
    const opened = house.phone.opened;
    house.phone.tell({ op: 'reload' });
    await eventually(() => house.phone.opened === opened + 1, 'the page again');
    await talks('6281200000606');
    expect(house.phone.opened).toBe(opened + 1);
  });

  it('waits a while for its line, then begins a new life', async () => {
    house.phone.tell({ op: 'state', state: 'OPENING' });
    await house.status('unsteady');
    house.phone.tell({ op: 'state', state: 'CONNECTED' });
    await house.status('ok');
    const opened = house.phone.opened;
    house.phone.tell({ op: 'state', state: 'OPENING' });
    await eventually(() => house.phone.opened > opened, 'a new page', 30_000);
    await house.status('ok');
    await talks('6281200000604');
  });

  it('that fails again and again is an alarm; what was written meanwhile is answered as soon as it is back', async () => {
    house.phone.away = true;
    house.phone.tell({ op: 'reload' });
    await house.alarm('keeps-failing');
    expect(house.lines).toContain('channel.alarm keeps-failing');
    const owner = house.phone.person('6281200000607@c.us');
    owner.says('halo');
    house.phone.away = false;
    expect((await owner.replies()).join()).toContain('UJI COBA');
    expect(house.channel.status()).toBe('ok');
  });

  it('does not fight where another WhatsApp Web took over: somebody is told, and it is tried later', async () => {
    const opened = house.phone.opened;
    house.phone.tell({ op: 'state', state: 'CONFLICT' });
    await house.alarm('conflict');
    expect(house.channel.status()).toBe('conflict');
    expect(house.lines).toContain('channel.alarm conflict');
    await eventually(() => house.browser('browser').length === 0, 'the browser ended');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(house.phone.opened).toBe(opened);
    await house.alarm(null);
    await house.status('ok');
    await talks('6281200000605');
  });
});

describe('what only a person can mend is an alarm by its name', () => {
  it('no browser at the place in the settings', async () => {
    const house = await startHouse(built, { chromiumPath: '/opt/tidak-ada/chromium' });
    await house.alarm('no-browser');
    expect(house.channel.status()).toBe('no-browser');
    expect(house.lines).toEqual(['channel-state starting', 'channel.alarm no-browser']);
    await house.stop();
  });

  it('a folder that cannot be written', async () => {
    const file = join(built.place(), 'berkas');
    writeFileSync(file, '');
    const house = await startHouse(built, { folder: join(file, 'whatsapp') });
    await house.alarm('session-not-writable');
    expect(house.channel.status()).toBe('session-not-writable');
    await house.stop();
  });
});
