import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fields } from '../../flows/kit/record.ts';
import { type FormHouse, ownerOf, recordAt, saidTo, startForm } from './house.ts';
import { Phone, textOf } from './phone.ts';

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

const NIK = '3327085708909932';
const heard = (who: string) => saidTo(house, who).join('\n');

/** The version of a field on a page. */
function versionOf(html: string, key: string): string {
  return new RegExp(`name="versi\\.${key}" value="(\\d+)"`).exec(html)?.[1] ?? '';
}

describe('a field that is left', () => {
  it('is read as the chat would read it, and answered in the words of the chat', async () => {
    const { link, phone } = await ownerOf(house);
    const name = {
      subject: 'baru',
      key: 'name',
      value: 'pak slamet riyadi',
      tanda: 'a',
      seen: '0',
    };
    expect(await phone.isi(link, name)).toMatchObject({ is: 'stored', now: { subject: 'w1' } });
    const one = { subject: 'w1', seen: '0' };
    const nik = await phone.isi(link, { ...one, key: 'nik', value: '3327 0817 0890 9931' });
    expect(nik.told).toContain('laki-laki, lahir 17 Agustus 1990');
    expect(nik.shown).toBe('3327••••••••9931');
    const wage = await phone.isi(link, { ...one, key: 'wage', value: '2,4jt' });
    expect(wage).toMatchObject({ is: 'stored', told: 'Tercatat Rp2.400.000 sebulan.', version: 1 });
    expect(wage.cost).toContain('Perkiraan iuran');
    const short = await phone.isi(link, { ...one, key: 'kk', value: '332708121202997' });
    expect(short).toMatchObject({ is: 'problem' });
    expect(short.sentence).toContain('16 angka, yang ini 15 angka');
    const { fields } = (await recordAt(house, link)).workers[0] ?? { fields: {} };
    expect(fields).toMatchObject({ name: 'Slamet Riyadi', wage: { monthly: 2_400_000 } });
  });

  it('is asked back where the chat would ask, and stored with a yes', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const wage = { subject: 'w1', key: 'wage', seen: '0' };
    const asked = await phone.isi(link, { ...wage, value: '90rb sehari' });
    expect(asked).toMatchObject({ is: 'confirm' });
    expect(asked.sentence).toMatch(/^Gaji Warni kira-kira .*Betul begitu\?$/);
    expect((await recordAt(house, link)).workers[0]?.fields.wage).toBeUndefined();
    const stored = await phone.isi(link, { ...wage, yakin: String(asked.yes) });
    expect(stored).toMatchObject({ is: 'stored' });
    expect((await recordAt(house, link)).workers[0]?.fields.wage).toMatchObject({ said: 'day' });
  });

  it('of a place that may be two is offered as both', async () => {
    const { link, phone } = await ownerOf(house);
    const place = { subject: 'business', key: 'place', seen: '1' };
    const asked = await phone.isi(link, { ...place, value: 'Kuta' });
    expect(asked.is).toBe('options');
    const { options = [] } = asked;
    expect(options.length).toBeGreaterThan(1);
    const chosen = options[0];
    expect(await phone.isi(link, { ...place, yakin: chosen?.yes ?? '' })).toMatchObject({
      is: 'stored',
      shown: chosen?.label,
    });
  });

  it('may be told later, or emptied again where it may wait', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const one = { subject: 'w1', seen: '0' };
    expect((await phone.isi(link, { ...one, key: 'kk', value: 'nanti' })).told).toContain(
      'menyusul',
    );
    await phone.isi(link, { ...one, key: 'phone', value: '0812 3456 7890' });
    await phone.isi(link, { ...one, key: 'phone', value: '', seen: '1' });
    const emptied = await phone.isi(link, { ...one, key: 'name', value: '', seen: '1' });
    expect(emptied.is).toBe('problem');
    const { fields } = (await recordAt(house, link)).workers[0] ?? { fields: {} };
    expect(fields).toEqual({ name: 'Warni', later: ['kk'] });
  });

  it('empties what hangs on it, as in the chat', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const one = { subject: 'w1', seen: '0' };
    await phone.isi(link, { ...one, key: 'membership', pilih: 'mandiri' });
    await phone.isi(link, { ...one, key: 'arrears', pilih: 'yes' });
    const other = await phone.isi(link, { ...one, key: 'membership', pilih: 'none', seen: '1' });
    expect(other.now?.fields.find(({ key }) => key === 'arrears')?.applies).toBe(false);
    expect((await recordAt(house, link)).workers[0]?.fields).toEqual({
      name: 'Warni',
      membership: 'none',
    });
  });

  it('with a number that another worker has is stored only with a yes', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    await phone.isi(link, { subject: 'w1', key: 'nik', value: NIK, seen: '0' });
    const twice = { subject: 'baru', key: 'nik', seen: '0', tanda: 'b' };
    const asked = await phone.isi(link, { ...twice, value: NIK });
    expect(asked.sentence).toContain('sudah tercatat untuk Warni');
    expect(JSON.stringify(asked)).not.toContain(NIK);
    const stored = await phone.isi(link, { ...twice, yakin: String(asked.yes) });
    expect(stored).toMatchObject({ is: 'stored', now: { subject: 'w2' } });
    expect((await recordAt(house, link)).workers[1]?.fields.nik).toMatchObject({ own: true });
  });
});

describe('sent twice, for the line was lost', () => {
  it('a field is written once, and a new worker is one', async () => {
    const { link, phone } = await ownerOf(house);
    const name = { subject: 'baru', key: 'name', value: 'Warni', tanda: 'satu', seen: '0' };
    const [first, again] = [await phone.isi(link, name), await phone.isi(link, name)];
    expect(again).toMatchObject({ is: 'stored', version: first.version, now: { subject: 'w1' } });
    await phone.isi(link, { ...name, key: 'wage', value: '2jt' });
    expect((await recordAt(house, link)).workers).toHaveLength(1);
  });

  it('two new workers at the same moment stay two', async () => {
    const { link, phone } = await ownerOf(house);
    const begin = (name: string) =>
      phone.isi(link, { subject: 'baru', key: 'name', value: name, tanda: name, seen: '0' });
    await Promise.all(['Warni', 'Slamet', 'Turinah'].map(begin));
    const names = (await recordAt(house, link)).workers.map(({ fields }) => fields.name);
    expect(names.sort()).toEqual(['Slamet', 'Turinah', 'Warni']);
  });
});

describe('two hands on one field', () => {
  it('are shown to the later one, and overwrite nothing', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const wage = { subject: 'w1', key: 'wage', seen: '0' };
    await phone.isi(link, { ...wage, value: '2jt' });
    const late = await phone.isi(link, { ...wage, value: '3jt' });
    expect(late).toMatchObject({ is: 'moved', shown: 'Rp2.000.000 sebulan' });
    const stored = async () => (await recordAt(house, link)).workers[0]?.fields.wage;
    expect(await stored()).toMatchObject({ monthly: 2_000_000 });
    await phone.isi(link, { ...wage, yakin: String(late.yes), seen: '1' });
    expect(await stored()).toMatchObject({ monthly: 3_000_000 });
  });

  it('on a page without script leave the other fields stored', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const page = await phone.get(`${link}/p/w1`);
    await phone.isi(link, { subject: 'w1', key: 'wage', value: '2jt', seen: '0' });
    const posted = { wage: '3jt', phone: '0812 3456 7890', lalu: 'daftar' };
    const again = await phone.fill(page, `${link}/p/w1`, posted);
    expect(again.path).toContain('/p/w1?lihat=');
    expect(textOf(again.html)).toContain('Baru saja diubah di tempat lain: Rp2.000.000 sebulan.');
    const yes = /name="yakin.wage" value="([^"]+)"/.exec(again.html)?.[1] ?? '';
    const mine = await phone.fill(again, `${link}/p/w1`, { 'yakin.wage': yes, lalu: 'sini' });
    expect(mine.status).toBe(200);
    const { fields } = (await recordAt(house, link)).workers[0] ?? { fields: {} };
    expect(fields).toMatchObject({ phone: '+6281234567890', wage: { monthly: 3_000_000 } });
  });

  it('one in the chat and one on the form meet the same way', async () => {
    const { who, link, phone } = await ownerOf(house);
    await house.owner(who, 'Warung Bu Sri');
    const page = await phone.get(link);
    const version = versionOf(page.html, 'businessName');
    await house.owner(who, 'nama usaha salah, Melati Jaya');
    const name = { subject: 'business', key: 'businessName', value: 'Toko Sri', seen: version };
    expect(await phone.isi(link, name)).toMatchObject({ is: 'moved', shown: 'Melati Jaya' });
  });
});

describe('what is changed elsewhere', () => {
  it('is told to an open page, and nothing while nothing is', async () => {
    const { who, link, phone } = await ownerOf(house);
    const mark = /data-state="([^"]+)"/.exec((await phone.get(link)).html)?.[1] ?? '';
    const look = () =>
      phone.raw(`${link}/keadaan?seen=${mark}`, { headers: { accept: 'application/json' } });
    expect((await look()).status).toBe(204);
    await house.owner(who, 'Warung Bu Sri');
    const told = (await (await look()).json()) as { fields: { key: string; text: string }[] };
    expect(told.fields.find(({ key }) => key === 'businessName')?.text).toBe('Warung Bu Sri');
  });

  it('in the form is not asked any more in the chat', async () => {
    const { who, link, phone } = await ownerOf(house);
    expect(heard(who)).toContain('Apa nama usahanya?');
    const name = { subject: 'business', key: 'businessName', value: 'Toko Sri', seen: '0' };
    await phone.isi(link, name);
    await house.app.idle();
    const said = await house.owner(who, 'halo');
    expect(said.join()).not.toContain('Apa nama usahanya?');
  });

  it('the chat goes on by itself when the list is sent', async () => {
    const { who, link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    await phone.post(`${link}/kirim`, { tetap: '1' });
    await house.app.idle();
    expect(heard(who)).toContain('formulirnya sudah masuk: 1 pekerja');
  });
});

describe('what a worker gave by himself', () => {
  it('is neither shown to the owner nor changed by her', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    await himself(link, { nik: { nik: NIK, birth: '1990-08-17', sex: 'F', region: 'X' } });
    const [list, page] = [await phone.get(link), await phone.get(`${link}/p/w1`)];
    expect(textOf(list.html)).toContain('NIK diisi sendiri');
    expect(textOf(page.html)).toContain('Diisi sendiri oleh orangnya');
    for (const html of [list.html, page.html]) expect(html).not.toMatch(/9932|1990/);
    const late = await phone.isi(link, {
      subject: 'w1',
      key: 'nik',
      value: '3327081708909931',
      seen: '0',
    });
    expect(late.sentence).toContain('baru saja mengisinya sendiri');
    const nik = (await recordAt(house, link)).workers[0]?.fields.nik;
    expect(nik).toMatchObject({ nik: NIK });
  });

  it('is missing without being named, where he has not given all', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    await himself(link, { phone: '+6281234567890' });
    const asked = textOf((await phone.post(`${link}/kirim`)).html);
    expect(asked).toContain('belum selesai diisi sendiri: Warni');
    expect(asked).not.toContain('NIK');
    expect(textOf((await phone.get(link)).html)).not.toMatch(/kurang [^.]*NIK/);
  });

  it('is asked of him by a text that the chat makes; of one who objects none is made', async () => {
    const { who, link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const asked = await phone.post(`${link}/minta`, { siapa: 'w1' });
    expect(textOf(asked.html)).toContain('Pesannya sudah saya kirim di chat');
    expect(textOf(asked.html)).toContain('menunggu diisi sendiri');
    await house.app.idle();
    expect(heard(who)).toContain('tinggal diteruskan ke Warni');
    await himself(link, { objects: true });
    const again = await phone.post(`${link}/minta`, { siapa: 'w1' });
    expect(textOf(again.html)).toContain('sudah menyatakan keberatan');
  });

  /** The worker w1 answers on his own sheet. */
  async function himself(link: string, given: Fields): Promise<void> {
    const { database, clock } = house.app;
    const found = await database.forms.link(link.replace('/f/', ''));
    if (!found) throw new Error('no link');
    const storage = { sealed: true, lookup: null };
    const answers = Object.entries({ ...given, self: Object.keys(given) }).map(([key, value]) => ({
      ...{ subject: 'w1', key, value, storage },
    }));
    await database.write((tx) => tx.fill(found, answers, 'worker', clock.now()));
  }
});

describe('a worker of the list', () => {
  it('is taken out and put back, as in the chat', async () => {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'Warni', tanda: 'a' });
    const gone = await phone.post(`${link}/p/w1/keluar`, { sebab: 'left' });
    expect(textOf(gone.html)).toContain('Sudah dikeluarkan dari daftar: 1 orang');
    expect((await recordAt(house, link)).business.workerCount).toBe(1);
    expect((await phone.get(`${link}/p/w1`)).status).toBe(404);
    const back = await phone.post(`${link}/p/w1/kembali`);
    expect(textOf(back.html)).toContain('1. Warni');
    expect((await recordAt(house, link)).business.workerCount).toBe(2);
  });

  it('earns what was said of all, as in the chat', async () => {
    const { link, phone } = await ownerOf(house);
    for (const name of ['Warni', 'Slamet'])
      await phone.isi(link, { subject: 'baru', key: 'name', value: name, tanda: name });
    const wage = { subject: 'w1', key: 'wage', seen: '0' };
    const asked = await phone.isi(link, { ...wage, value: 'semua 2jt' });
    expect(asked.sentence).toContain('Warni, Slamet');
    await phone.isi(link, { ...wage, yakin: String(asked.yes) });
    const { workers } = await recordAt(house, link);
    expect(workers.map(({ fields }) => fields.wage)).toEqual([
      { monthly: 2_000_000, said: 'all' },
      { monthly: 2_000_000, said: 'all' },
    ]);
  });

  it('is one of two hundred, and the list stays light', { timeout: 60_000 }, async () => {
    const { link, phone } = await ownerOf(house);
    const { database, clock } = house.app;
    const found = await database.forms.link(link.replace('/f/', ''));
    if (!found) throw new Error('no link');
    const storage = { sealed: true, lookup: null };
    const answers = Array.from({ length: 200 }, (_, at) => [
      { subject: `w${at + 1}`, key: 'name', value: `Orang ${at + 1}`, storage },
      { subject: `w${at + 1}`, key: 'wage', value: { monthly: 2_000_000, said: 'month' }, storage },
    ]).flat();
    await database.write((tx) => tx.fill(found, answers, 'form', clock.now()));
    const begun = performance.now();
    const { html } = await phone.get(link);
    expect(html.length).toBeLessThan(100_000);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(html.match(/<li>/g)?.length).toBe(200);
    const next = await phone.get(`${link}/p/w200`);
    expect(textOf(next.html)).toContain('Orang 200');
  });
});

it('a guesser of names of workers and fields learns nothing', async () => {
  const { link, phone } = await ownerOf(house);
  for (const about of [
    { subject: 'w7', key: 'name' },
    { subject: 'business', key: 'removed' },
  ]) {
    const answer = await phone.isi(link, { ...about, value: 'x', seen: '0' });
    expect(answer).toMatchObject({ is: 'refused' });
  }
  expect((await new Phone(house.url).isi(link, { subject: 'w1' })).is).toBe('refused');
});
