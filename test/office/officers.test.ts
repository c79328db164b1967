import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Browser, linkIn, newcomer, PASSWORD, problemIn } from './browser.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let administrator: Desk;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(async () => {
  administrator = await office.desk('administrator');
});
afterAll(() => office.stop());

type Row = { id: string; role: string; org: string | null; areas: string; version: number };

function rowOf(login: string): Row {
  const [row] = office.rows<Row>(`select * from officer where login = '${login}'`);
  if (!row) throw new Error(`nobody signs in as ${login}`);
  return row;
}

const auditOf = (id: string) =>
  office
    .rows<{ action: string }>(`select action from audit where subject = '${id}' order by id`)
    .map(({ action }) => action);

describe('the list of officers', () => {
  it('shows everybody with role and state', async () => {
    await newcomer(office, administrator, { nama: 'Ani Lestari', peran: 'supervisor' });
    const { html } = await administrator.get('/petugas');
    expect(html).toMatch(/Ani Lestari<\/a><\/td><td>ani\.lestari<\/td><td>Penyelia/);
    expect(html).toContain('Belum membuat kata sandi');
  });

  it('adds one with kecamatan, or with an office, and says what is wrong', async () => {
    const body = new URLSearchParams({ nama: 'Joko', peran: 'officer', masuk: '' });
    body.append('wilayah', '33.27.12');
    body.append('wilayah', '33.27.05');
    const added = await administrator.raw('/petugas', { method: 'POST', body });
    expect(added.status).toBe(200);
    linkIn(await added.text());
    expect(rowOf('joko')).toMatchObject({ areas: '["33.27.05","33.27.12"]', org: null });
    expect(auditOf(rowOf('joko').id)).toEqual(['officer_added', 'link_made']);

    const wrong: [Record<string, string>, RegExp][] = [
      [{ nama: '', peran: 'officer' }, /Nama belum diisi/],
      [{ nama: 'Joko', peran: 'raja' }, /salah satu peran/],
      [{ nama: 'Joko', peran: 'partner' }, /nama kantornya/],
      [{ nama: 'Joko', peran: 'officer', wilayah: '31.71.01' }, /bukan wilayah/],
      [{ nama: 'Joko', peran: 'officer', masuk: 'joko' }, /sudah dipakai/],
      [{ nama: 'Joko', peran: 'officer', masuk: 'J ko!' }, /Nama masuk hanya/],
    ];
    for (const [fields, sentence] of wrong) {
      const { status, html } = await administrator.post('/petugas', fields);
      expect(status).toBe(400);
      expect(problemIn(html)).toMatch(sentence);
    }
    const again = await administrator.post('/petugas', { nama: 'Joko', peran: 'auditor' });
    expect(again.html).toContain('/office/undangan/');
    expect(rowOf('joko2').role).toBe('auditor');
  });

  it('is for administrators only', async () => {
    for (const role of ['officer', 'supervisor', 'auditor', 'partner', 'prosecutor'] as const) {
      const desk = await office.desk(role);
      expect((await desk.get('/petugas')).status).toBe(403);
      const posted = await desk.post('/petugas', { nama: 'Penyusup', peran: 'administrator' });
      expect(posted.status).toBe(403);
    }
    expect(office.rows("select 1 from officer where name = 'Penyusup'")).toEqual([]);
  });
});

describe('an officer', () => {
  it('is changed from the state that was shown, not from an older one', async () => {
    const { id, login } = await newcomer(office, administrator, { nama: 'Berubah' });
    const versi = String(rowOf(login).version);
    const partner = { nama: 'Berubah', peran: 'partner', kantor: 'Dinas Naker', versi };
    const saved = await administrator.post(`/petugas/${id}/ubah`, partner);
    expect(saved.html).toContain('Tersimpan.');
    expect(rowOf(login)).toMatchObject({ role: 'partner', org: 'Dinas Naker' });
    const stale = { nama: 'Lain', peran: 'administrator', versi };
    const refused = await administrator.post(`/petugas/${id}/ubah`, stale);
    expect(refused.status).toBe(409);
    expect(problemIn(refused.html)).toMatch(/baru saja diubah orang lain/);
    expect(rowOf(login)).toMatchObject({ role: 'partner' });
    for (const step of ['ubah', 'nonaktif', 'aktif'])
      expect((await administrator.post(`/petugas/${id}/${step}`, partner)).status).toBe(409);
    expect((await administrator.post(`/petugas/${id}/ubah`, { ...partner, nama: '' })).status).toBe(
      400,
    );
    expect((await administrator.get('/petugas/01ARZ3NDEKTSV4RRFFQ69G5FAV')).status).toBe(404);
  });

  it('has the new role at once', async () => {
    const { browser, id, login } = await newcomer(office, administrator, { nama: 'Naik' });
    expect((await browser.get('/jejak')).status).toBe(403);
    const versi = String(rowOf(login).version);
    await administrator.post(`/petugas/${id}/ubah`, { nama: 'Naik', peran: 'supervisor', versi });
    expect((await browser.get('/jejak')).status).toBe(200);
  });

  it('who is disabled is out at once, stays out, and comes back with nothing left open', async () => {
    const { browser, id, login } = await newcomer(office, administrator, { nama: 'Berhenti' });
    const link = linkIn((await administrator.post(`/petugas/${id}/undangan`)).html);
    await administrator.post(`/petugas/${id}/nonaktif`, { versi: String(rowOf(login).version) });
    expect((await browser.get('/')).location).toMatch(/masuk/);
    expect((await browser.signIn(login)).status).toBe(401);
    const form = { baru: PASSWORD, ulang: PASSWORD };
    expect((await new Browser(office.url).post(link, form)).status).toBe(410);
    expect((await administrator.post(`/petugas/${id}/undangan`)).status).toBe(400);
    const cookie = browser.cookie;
    await administrator.post(`/petugas/${id}/aktif`, { versi: String(rowOf(login).version) });
    browser.cookie = cookie;
    expect((await browser.get('/')).status).toBe(303);
    expect((await browser.signIn(login)).status).toBe(303);
    expect(auditOf(id)).toEqual(expect.arrayContaining(['officer_disabled', 'officer_enabled']));
  });

  it('who lost a phone is signed out everywhere', async () => {
    const { browser, id } = await newcomer(office, administrator, { nama: 'Hilang' });
    await administrator.post(`/petugas/${id}/akhiri`);
    expect((await browser.get('/')).status).toBe(303);
    expect(auditOf(id)).toContain('session_ended');
  });
});

describe('the last administrator', () => {
  it('cannot be disabled or made something else, and nobody disables himself', async () => {
    const own = administrator.officer;
    const versi = '1';
    const self = await administrator.post(`/petugas/${own.id}/nonaktif`, { versi });
    expect(self.status).toBe(400);
    expect(problemIn(self.html)).toMatch(/Akun sendiri/);
    const others = office.rows<Row>(
      `select * from officer where role = 'administrator' and disabled_at is null and id <> '${own.id}'`,
    );
    for (const { id, version } of others)
      await administrator.post(`/petugas/${id}/nonaktif`, { versi: String(version) });
    const less = { nama: own.name, peran: 'officer', versi };
    const refused = await administrator.post(`/petugas/${own.id}/ubah`, less);
    expect(refused.status).toBe(400);
    expect(problemIn(refused.html)).toMatch(/administrator terakhir/);
    expect(rowOf(own.login)).toMatchObject({ role: 'administrator', version: 1 });
    expect((await administrator.get('/petugas')).status).toBe(200);
  });
});
