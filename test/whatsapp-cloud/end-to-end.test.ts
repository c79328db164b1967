import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../telegram/rig.ts';
import type { GraphUser } from './graph-user.ts';
import { type House, startHouse } from './house.ts';

let house: House;
let ibu: GraphUser;
beforeEach(async () => {
  house = await startHouse();
  ibu = house.graph.user('6281200000001');
});
afterEach(() => house.stop());

/** What she hears to what she does. */
async function answer(does: () => unknown, min = 1): Promise<string> {
  does();
  const replies = await ibu.replies({ settleMs: 40, min });
  return replies.map(({ text }) => text).join('\n');
}
const says = (text: string, min = 1) => answer(() => ibu.says(text), min);
const presses = (label: string) => answer(() => ibu.presses(label));

describe('an owner on WhatsApp', () => {
  it('is led to the offer by typed words, agrees by a button, and is given a safe form', async () => {
    expect(await says('halo')).toContain('UJI COBA');
    expect(await says('1')).toContain('kecamatan');
    expect(await says('comal')).toContain('gaji');
    expect(await says('1,5jt', 3)).toContain('wajib');
    expect(ibu.lastChoices).toEqual(['Ya', 'Tidak']);
    expect(await presses('Ya')).toContain('Setuju?');
    expect(await presses('Ya')).toContain('nama usahanya');
    // WhatsApp's rules forbid asking for identity numbers in the chat.
    expect(await says('Warung Bu Contoh')).toMatch(/NIK dan nomor KK diisi di formulir|\/f\//);
  });

  it('hears that an old button is of a question that is over', async () => {
    for (const text of ['halo', '1', 'comal']) await says(text);
    await says('1,5jt', 3);
    const [old] = ibu.history.findLast(({ choices }) => choices.length > 0)?.choices ?? [];
    await presses('Ya');
    const type = 'button_reply';
    const told = await answer(() => ibu.sends('interactive', { type, [type]: old }));
    expect(told).toContain('pertanyaan yang sudah lewat');
    expect(house.rows('select 1 from consent')).toEqual([]);
  });

  it('sees the menu as a list behind one button, and may type its number all the same', async () => {
    await says('halo');
    expect(await says('menu')).not.toMatch(/^1\. /m);
    expect(ibu.history.at(-1)?.as).toBe('list');
    expect(ibu.lastChoices[0]).toBe('Cek wajib dan iuran');
    expect(await presses('Tanya jawab')).toContain('Mau tanya apa');
    await says('menu');
    expect(await says('3')).toContain('Mau tanya apa');
  });

  it('is kept in nothing that is stored in clear', async () => {
    await says('halo');
    await ibu.done();
    const [sent] = ibu.history;
    if (sent) ibu.tells(sent, 'read');
    await ibu.done();
    const stored = ['inbox', 'outbox', 'address', 'conversation']
      .map((table) => JSON.stringify(house.rows(`select * from ${table}`)))
      .join();
    expect(stored).not.toMatch(/6281200000001|wamid/);
    expect(stored).not.toContain(Buffer.from('6281200000001').toString('base64').slice(2, 14));
  });

  it('who reads the answer is noted with the message it is about', async () => {
    await says('halo');
    const [sent] = ibu.history;
    if (!sent) throw new Error('no answer');
    await until(() => house.rows("select 1 from outbox where state = 'sent'").length > 0);
    ibu.tells(sent, 'delivered');
    ibu.tells(sent, 'read');
    await ibu.done();
    expect(house.rows('select state from outbox')).toEqual([{ state: 'read' }]);
  });

  it('loses nothing while the disk is full: Meta brings it again', async () => {
    await says('halo');
    house.refuse(2);
    expect(await says('3')).toContain('kecamatan');
    expect(house.graph.attempts).toContain(503);
  });
});
