import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acting } from './acting.ts';
import { completeAs } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let officer: Desk;
beforeAll(async () => {
  office = await startOffice();
  officer = await office.desk('officer');
});
afterAll(() => office.stop());

const { row, caseOfOwner, act, trail } = acting(() => office);
const ready = (address: string, name: string) => caseOfOwner(address, ...completeAs(name));
const inQueue = async (id: string) =>
  (await officer.get('/')).html.includes(`/office/kasus/${id}"`);
/** Merges one case into another as the page of the first offers it. */
const merge = (id: string, into: string, fields: Record<string, string> = {}) =>
  act(officer, id, 'gabung', { ke: into, [`versi_${into}`]: `${row(into).version}`, ...fields });

describe('a likely duplicate', () => {
  it('is suggested with what both have in common, and leaves all views when it is merged', async () => {
    const main = await ready('same1', 'Jaya Denim');
    const twin = await ready('same2', 'Konveksi Jaya Denim');
    const page = await officer.get(`/kasus/${twin}`);
    expect(page.html).toContain('kasus lain mungkin usaha yang sama');
    const form = await officer.get(`/kasus/${twin}/gabung`);
    expect(form.html).toContain(`value="${main}"`);
    expect(form.html).toContain('ada pekerja yang sama');
    const { html, path } = await merge(twin, main);
    expect(path).toBe(`/kasus/${twin}?kabar=case_merged`);
    expect(html).toContain(`/office/kasus/${main}"`);
    expect(html).not.toContain('name="hasil"');
    expect(row(twin).mergedInto).toBe(main);
    expect(row(twin).mergedAt).not.toBeNull();
    expect(await inQueue(twin)).toBe(false);
    expect(await inQueue(main)).toBe(true);
    const other = await officer.get(`/kasus/${main}`);
    expect(other.html).toContain('Riwayat gabungan dari Konveksi Jaya Denim');
    expect(other.html).toContain(`/office/kasus/${twin}"`);
    expect(other.html).toContain('berkas dikirim pemilik');
    expect(trail(twin).at(-1)).toMatchObject({
      action: 'case_merged',
      detail: `{"into":"${main}"}`,
    });
    expect(trail(main).at(-1)).toMatchObject({
      action: 'case_joined',
      detail: `{"case":"${twin}"}`,
    });
  });

  it('is a case of its own again as it was, when it is parted', async () => {
    const main = await ready('undo1', 'Sumber Rejeki');
    const twin = await ready('undo2', 'Sumber Rezeki');
    await act(officer, twin, 'kontak', { hasil: 'call:sudah_dijelaskan' });
    const before = row(twin);
    await merge(twin, main);
    const { html } = await act(officer, twin, 'pisah', {});
    expect(html).toContain('dipisahkan lagi');
    expect(row(twin)).toEqual({ ...before, version: before.version + 2 });
    expect(await inQueue(twin)).toBe(true);
    expect((await officer.get(`/kasus/${main}`)).html).not.toContain('Riwayat gabungan');
    expect(trail(twin).at(-1)?.action).toBe('case_unmerged');
    expect(trail(main).at(-1)?.action).toBe('case_parted');
    const again = await act(officer, twin, 'pisah', {});
    expect(again.status).toBe(422);
    expect(again.html).toContain('tidak sedang digabung');
  });

  it('is found by name, place or number', async () => {
    const main = await ready('find1', 'Bengkel Lancar Abadi');
    const twin = await ready('find2', 'Tambal Ban Mugiyono');
    const number = `K-${main.slice(-6)}`;
    for (const words of ['lancar', number, number.toLowerCase()]) {
      const { html } = await officer.get(`/kasus/${twin}/gabung?cari=${words}`);
      expect(html, words).toContain(`value="${main}"`);
    }
    const { html } = await officer.get(`/kasus/${twin}/gabung?cari=zzz%3Cscript%3E`);
    expect(html).toContain('Tidak ada kasus lain');
    expect(html).not.toContain('<script>');
  });
});

describe('a merge is refused', () => {
  it('when either case was changed meanwhile', async () => {
    const main = await ready('stale1', 'Mekar Sari');
    const twin = await ready('stale2', 'Mekarsari');
    const shown = { versi: `${row(twin).version}`, [`versi_${main}`]: `${row(main).version}` };
    await act(officer, main, 'catatan', { isi: 'sudah ditelepon' });
    const late = await officer.post(`/kasus/${twin}/gabung`, { ...shown, ke: main });
    expect(late.status).toBe(409);
    expect(late.html).toContain('baru saja diubah orang lain');
    expect(late.html).toContain(`value="${row(main).version}"`);
    await act(officer, twin, 'catatan', { isi: 'sama' });
    expect((await officer.post(`/kasus/${twin}/gabung`, { ...shown, ke: main })).status).toBe(409);
    expect(row(twin).mergedInto).toBeNull();
  });

  it('while the owner waits for a person in it', async () => {
    const main = await ready('waits1', 'Toko Murni');
    const twin = await ready('waits2', 'Toko Murni');
    await office.owner('waits2', 'petugas');
    const { status, html } = await merge(twin, main);
    expect(status).toBe(422);
    expect(html).toContain('masih menunggu petugas');
    expect(row(twin).mergedInto).toBeNull();
  });

  it('once it was sent to BPJS, and the other way round it is not', async () => {
    const main = await ready('sent1', 'Lestari');
    const twin = await ready('sent2', 'Lestari');
    const tanggal = new Date(office.app.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    await act(officer, main, 'ajukan', { jumlah: '1', tanggal });
    expect((await merge(main, twin)).html).toContain('Gabungkan kasus lain ke sini');
    expect((await merge(twin, main)).path).toContain('case_merged');
  });

  it.each([
    ['nothing', '', 'Pilih dulu kasus utamanya'],
    ['what is not there', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'tidak ada, atau bukan wilayah'],
  ])('into %s', async (what, ke, said) => {
    const twin = await ready(`into ${what}`, 'Barokah');
    const { status, html } = await act(officer, twin, 'gabung', { ke });
    expect(status).toBe(422);
    expect(html).toContain(said);
  });

  it('into itself, and into one that was merged', async () => {
    const main = await ready('into1', 'Cahaya');
    const twin = await ready('into2', 'Cahaya');
    const third = await ready('into3', 'Cahaya');
    expect((await merge(twin, twin)).html).toContain('tidak ada, atau bukan wilayah');
    await merge(twin, main);
    expect((await merge(third, twin)).html).toContain('sudah digabung');
    expect((await merge(twin, third)).html).toContain('sudah digabung');
  });

  it('into a case of another area', async () => {
    const main = await ready('area1', 'Samudra');
    const twin = await caseOfOwner('area2', 'halo', 'petugas');
    const far = await office.desk('officer', { areas: ['33.27.01'] });
    await act(officer, twin, 'kontak', { hasil: 'call:sudah_dijelaskan' });
    const { status } = await act(far, twin, 'gabung', { ke: main });
    expect(status).toBe(422);
    expect((await far.get(`/kasus/${twin}/gabung?cari=samudra`)).html).not.toContain(main);
  });
});

it('what the owner of a merged case asks for comes up in the main one', async () => {
  const main = await ready('wish1', 'Wijaya');
  const twin = await ready('wish2', 'Wijaya');
  await act(officer, main, 'kontak', { hasil: 'visit:usaha_tutup', alasan: 'tutup_tetap' });
  await merge(twin, main);
  expect(await inQueue(main)).toBe(false);
  await office.owner('wish2', 'petugas');
  expect(row(twin).mergedInto).toBe(main);
  expect(JSON.parse(row(main).reasons)).toContain('wants_person');
  expect(row(main).closedAt).toBeNull();
  expect(await inQueue(main)).toBe(true);
  expect(trail(main).at(-1)?.action).toBe('case_passed_on');
});
