import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../support/programs.ts';
import { type Built, buildBrowserProgram, type House, startHouse } from './house.ts';
import type { Person } from './person.ts';

vi.setConfig({ testTimeout: 40_000 });

let built: Built;
let house: House;
let owner: Person;
let people = 0;
beforeAll(async () => {
  built = await buildBrowserProgram();
  house = await startHouse(built);
  await house.pair();
});
beforeEach(() => {
  people += 1;
  owner = house.phone.person(`62812000001${String(people).padStart(2, '0')}@c.us`);
});
afterAll(async () => {
  await house.stop();
  built.remove();
});

/** What is answered to a text, as one. */
async function says(who: Person, text: string, min = 1): Promise<string> {
  who.says(text);
  return (await who.replies(min)).join('\n');
}
const conversations = () => house.rows('select id from conversation').length;
const stored = () => house.rows('select id from inbox').length;
/** All that was told until now is stored, or not wanted: a word of somebody else came through. */
async function settled(): Promise<void> {
  const other = house.phone.person(`62812000009${String(people).padStart(2, '0')}@c.us`);
  expect(await says(other, 'halo')).toContain('UJI COBA');
}

describe('an owner writes', () => {
  it('and is answered, sees choices as numbers, and chooses by one', async () => {
    expect(await says(owner, 'halo')).toContain('UJI COBA');
    expect(await says(owner, 'menu')).toMatch(/^1\. .+\n2\. .+\n3\. Tanya jawab/m);
    expect(await says(owner, '3')).toContain('Mau tanya apa');
  });

  it('a number that quotes an older menu is noticed, one that quotes the open one is taken', async () => {
    await says(owner, 'halo');
    await says(owner, '1');
    await says(owner, 'comal');
    await says(owner, '1,5jt', 3);
    const old = owner.history.at(-1)?.id ?? '';
    await says(owner, '1');
    const open = owner.history.at(-1)?.id ?? '';
    owner.says('1', { quotes: old });
    expect((await owner.replies()).join('\n')).toContain('pertanyaan yang sudah lewat');
    owner.says('1', { quotes: open });
    expect((await owner.replies()).join('\n')).toContain('nama usahanya');
  });

  it('a message that she changes afterwards changes nothing, and she is told so', async () => {
    await says(owner, 'halo');
    const id = owner.says('3');
    await owner.replies();
    owner.edits(id, '9');
    expect((await owner.replies()).join('\n')).toContain('Pesan lama');
  });

  it('a voice message and a picture are answered kindly', async () => {
    await says(owner, 'halo');
    owner.says('', { type: 'ptt' });
    expect((await owner.replies()).join('\n')).toMatch(/tulis|ditelepon/i);
  });

  it('a call, which nobody takes, gets one friendly text', async () => {
    await says(owner, 'halo');
    owner.calls(`C${people}`);
    const told = await owner.replies();
    expect(told.join('\n')).toMatch(/telepon/i);
    owner.calls(`C${people}`);
    await settled();
    expect(owner.history).toHaveLength(1 + told.length);
  });
});

describe('who is answered', () => {
  it('an id that hides a number, and then that number: one person, one talk', async () => {
    const lid = `7000000000000${people}@lid`;
    house.phone.account.knows({ lid, pn: owner.chat });
    const before = conversations();
    const hidden = house.phone.person(lid);
    expect(await says(hidden, 'halo')).toContain('UJI COBA');
    expect(await says(owner, '3')).toContain('kecamatan');
    expect(conversations()).toBe(before + 1);
    hidden.calls(`L${people}`);
    await settled();
    expect(conversations()).toBe(before + 2);
  });

  it('somebody whose number is not known at all', async () => {
    const hidden = house.phone.person(`7000000000099${people}@lid`);
    expect(await says(hidden, 'halo')).toContain('UJI COBA');
    expect(await says(hidden, '3')).toContain('kecamatan');
  });

  it('never a group, the status, a list of many, a channel, or what the page writes by itself', async () => {
    const before = stored();
    const silent = ['120363000000000001@g.us', 'status@broadcast', '1234567@broadcast'];
    for (const chat of [...silent, '120363000000000002@newsletter'])
      house.phone.person(chat).says('halo semua');
    owner.says('', { type: 'e2e_notification' });
    await settled();
    expect(stored()).toBe(before + 1);
    for (const chat of silent) expect(house.phone.person(chat).history).toEqual([]);
    expect(owner.history).toEqual([]);
  });
});

describe('an officer writes on the phone itself', () => {
  const transcript = () => house.rows<{ kind: string }>('select * from inbox');

  it('to an owner with a talk: the bot is silent there until "#bot"', async () => {
    await says(owner, 'halo');
    owner.isToldByHand('Selamat siang Bu, ini Pak Contoh dari kantor.');
    await settled();
    const told = owner.history.length;
    const rows = transcript().length;
    owner.says('3');
    await settled();
    expect(owner.history).toHaveLength(told);
    expect(transcript().length).toBeGreaterThan(rows);
    owner.isToldByHand('#bot');
    await settled();
    expect(await says(owner, 'halo')).toMatch(/karyawan/);
  });

  it('to somebody the program does not know: nothing of it is stored', async () => {
    const before = stored();
    owner.isToldByHand('Rapat jam dua ya.');
    await settled();
    expect(stored()).toBe(before + 1);
  });

  it('what the bot itself sent is never taken for his', async () => {
    await says(owner, 'halo');
    await says(owner, '3');
    await settled();
    expect(await says(owner, 'comal')).toContain('gaji');
  });
});

describe('how far a message came', () => {
  it('is noted as the ticks tell it', async () => {
    const last = () => house.outbox().at(-1)?.state;
    await says(owner, 'halo');
    const id = owner.history.at(-1)?.id ?? '';
    await eventually(() => last() === 'sent', 'sent');
    owner.tells(id, 2);
    await eventually(() => last() === 'delivered', 'delivered');
    owner.tells(id, 3);
    await eventually(() => last() === 'read', 'read');
  });
});
