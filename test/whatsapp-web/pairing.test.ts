import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventually } from '../support/programs.ts';
import { type Built, buildBrowserProgram, type House, startHouse } from './house.ts';

vi.setConfig({ testTimeout: 60_000 });

let built: Built;
let house: House;
beforeAll(async () => {
  built = await buildBrowserProgram();
});
afterEach(() => house.stop());
afterAll(() => built.remove());

const NUMBER = '6281100000001';
const shownCode = () => {
  const shown = house.channel.pairing();
  return shown !== null && 'code' in shown ? shown.code : '';
};

describe('a number is paired', () => {
  it('by a picture; it stays so after a restart, and who wrote before is not answered', async () => {
    house = await startHouse(built);
    await house.alarm('needs-pairing');
    expect(house.channel.status()).toBe('pairing');
    const link = () => house.channel.invite?.({ word: 'x', text: 'lanjut ya' });
    expect(link()).toBeNull();
    const early = house.phone.person('6281200000001@c.us');
    early.says('halo, kantor buka jam berapa?');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await house.pair();
    // A phone may hand over what it had as if it were new.
    early.says('halo?', { at: Date.now() - 600_000 });
    expect(house.channel.alarm()).toBeNull();
    expect(house.channel.pairing()).toBeNull();
    expect(house.lines).toContain('channel.alarm needs-pairing');

    await house.restart();
    await house.status('ok');
    expect(house.lines.filter((line) => line.includes('pairing'))).toHaveLength(1);
    const [, number = '-'] = /^https:\/\/wa\.me\/(\d+)\?text=lanjut%20ya$/.exec(link() ?? '') ?? [];
    expect(house.lines.join()).not.toContain(number);
    const owner = house.phone.person('6281200000002@c.us');
    owner.says('halo');
    expect((await owner.replies()).join()).toContain('UJI COBA');
    expect(early.history).toEqual([]);
    expect(house.rows('select 1 from inbox')).toHaveLength(1);
  });

  it('by a code that is typed on the phone; typing is shown before an answer', async () => {
    house = await startHouse(built, { pairingNumber: NUMBER, typing: true });
    await eventually(() => shownCode() !== '', 'a code');
    expect(house.channel.alarm()).toBe('needs-pairing');
    house.phone.enter(NUMBER, shownCode());
    await house.status('ok');
    const owner = house.phone.person('6281200000003@c.us');
    owner.says('halo');
    expect((await owner.replies()).join()).toContain('UJI COBA');
    expect(house.phone.shown).toEqual([`${owner.chat} seen`, `${owner.chat} typing`]);
  });
});

describe('a number that is not paired any more', () => {
  it('because the phone unlinked it: somebody is asked for, and after a new scan it goes on', async () => {
    house = await startHouse(built);
    await house.pair();
    const owner = house.phone.person('6281200000004@c.us');
    owner.says('halo');
    await owner.replies();
    house.phone.logout();
    await house.alarm('needs-pairing');
    owner.says('3');
    await house.pair();
    expect((await owner.replies()).join()).toContain('kecamatan');
    expect(house.channel.alarm()).toBeNull();
  });
});

describe('a code that nobody scans', () => {
  it('is replaced by the next one, and when no more comes the page is begun anew', async () => {
    house = await startHouse(built, { patience: { qr: 3_000 } });
    await house.alarm('needs-pairing');
    const first = house.channel.pairing();
    house.phone.newCode();
    await eventually(() => house.channel.pairing() !== first, 'the next code');
    // The library's own refresh fails in silence.
    house.phone.tell({ op: 'state', state: 'UNPAIRED_IDLE' });
    await eventually(() => house.phone.opened === 2, 'a new page');
    expect(house.lines).toContain('channel-state code-idle');
    await house.pair();
  });
});
