import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../flows/kit/month.ts';
import { code, production } from '../house/files.ts';
import { Browser, newcomer } from './browser.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let auditor: Desk;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(async () => {
  auditor = await office.desk('auditor');
});
afterAll(() => office.stop());

/** Somebody with the file in his hands, but without the key. */
function tamper(sql: string, file = office.file): void {
  const db = new BetterSqlite(file);
  db.exec('drop trigger if exists audit_no_update; drop trigger if exists audit_no_delete');
  db.exec(sql);
  db.close();
}

const cells = (html: string, column: number) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = '']) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)][column]?.[1]?.trim() ?? '')
    .filter((cell) => cell !== '');

describe('the trail', () => {
  it('tells who did what to whom, the newest first, and that it was read', async () => {
    const administrator = await office.desk('administrator', { name: 'Kepala Satu' });
    const { login } = await newcomer(office, administrator, { nama: 'Dilihat' });
    await new Browser(office.url).signIn(login, 'salah sama sekali');
    await new Browser(office.url).signIn('tak.dikenal', 'salah sama sekali');
    const { html } = await auditor.get('/jejak');
    const what = cells(html, 2);
    expect(what.slice(0, 6)).toEqual([
      'gagal masuk',
      'gagal masuk',
      'masuk',
      'membuat kata sandi lewat tautan',
      'membuat tautan sekali pakai',
      'menambah petugas',
    ]);
    expect(cells(html, 1).slice(0, 5)).toEqual([
      'Belum masuk',
      'Belum masuk',
      'Dilihat',
      'Dilihat',
      'Kepala Satu',
    ]);
    expect(cells(html, 3)[0]).toContain('nama yang tidak dikenal');
    expect(html).toMatch(/Utuh<\/span> \d+ baris/);
    expect(cells((await auditor.get('/jejak')).html, 2)[0]).toBe('membaca jejak');
    const kept = JSON.stringify(office.rows('select * from audit'));
    expect(kept).not.toMatch(/dilihat|Dilihat|tak\.dikenal/);
  });

  it('is searched by officer, by employer or case, and by day', async () => {
    await office.owner('0811', 'halo', 'petugas');
    const [row] = office.rows<{ id: string; employer_id: string }>('select * from followup_case');
    const { id = '', employer_id: employer = '' } = row ?? {};
    const administrator = await office.desk('administrator', { name: 'Kepala Dua' });
    await administrator.get('/petugas');
    await office.app.database.write((tx) =>
      tx.audit({
        actor: administrator.officer.id,
        action: 'kode_lain',
        subject: employer,
        at: office.app.clock.now(),
        reason: 'alasan',
        detail: { baris: 2 },
      }),
    );
    const own = await auditor.get(`/jejak?petugas=${administrator.officer.id}`);
    expect(new Set(cells(own.html, 1))).toEqual(new Set(['Kepala Dua']));
    for (const about of [employer, id]) {
      const { html } = await auditor.get(`/jejak?perihal=${about}`);
      expect(cells(html, 2)).toContain('kode_lain');
      expect(cells(html, 4)).toContain('alasan · baris=2');
      // An auditor opens no case: its number is no link.
      expect(html).not.toContain('/office/kasus/');
      const seen = await administrator.get(`/jejak?perihal=${about}`);
      expect(seen.html).toContain(`/office/kasus/${id}`);
    }
    const today = dayOf(office.app.clock.now());
    expect((await auditor.get(`/jejak?hari=${today}`)).html).toContain('kode_lain');
    expect((await auditor.get('/jejak?hari=2020-01-31')).html).toContain('Tidak ada baris');
    expect((await auditor.get('/jejak?hari=31/01/2020&petugas=%27--')).status).toBe(200);
  });

  it('is read page by page, each line once', async () => {
    const actor = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    await office.app.database.write(async (tx) => {
      for (let line = 0; line < 120; line += 1)
        await tx.audit({ actor, action: `baris_${line}`, subject: 'x', at: 1 });
    });
    const seen: string[] = [];
    let path: string | undefined = `/jejak?petugas=${actor}`;
    let pages = 0;
    while (path !== undefined) {
      const { html } = await auditor.get(path);
      seen.push(...cells(html, 2));
      pages += 1;
      path = /href="\/office(\/jejak\?[^"]*sebelum=[^"]*)"/
        .exec(html)?.[1]
        ?.replaceAll('&amp;', '&');
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => `baris_${119 - at}`));
  });

  it('is saved as a table in which nothing is a formula', async () => {
    const name = '=HYPERLINK("http://jahat.example")';
    const evil = await office.desk('supervisor', { name });
    await evil.get('/jejak');
    const answer = await auditor.raw(`/jejak/unduh?petugas=${evil.officer.id}`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename="jejak-/);
    const text = await answer.text();
    expect(text).toContain('membaca jejak');
    expect(text).toContain(`"'=HYPERLINK(""http://jahat.example"")"`);
    expect(text.replaceAll('""', '')).not.toMatch(/(^|;|")[=+\-@\t]/m);
    const { html } = await auditor.get('/jejak');
    expect(cells(html, 2)[0]).toBe('mengunduh jejak');
  });

  it('is read by auditor, supervisor and administrator only', async () => {
    for (const role of ['officer', 'partner', 'prosecutor'] as const) {
      const desk = await office.desk(role);
      expect((await desk.get('/jejak')).status).toBe(403);
      expect((await desk.get('/jejak/unduh')).status).toBe(403);
    }
  });
});

describe('every action that the program notes', () => {
  it('has its words', () => {
    const source = production.map(({ text }) => code(text)).join('\n');
    const noted = [...source.matchAll(/\b(?:action: |\breads\(\s*)'(\w+)'/g)];
    const either = [...source.matchAll(/const action = [^;]*\? '(\w+)' : '(\w+)'/g)];
    const codes = new Set([...noted, ...either].flatMap(([, ...some]) => some));
    expect(codes.size).toBeGreaterThan(20);
    const said = office.app.sentences;
    const silent = [...codes].filter((one) => !said.has('id', `office-trail:action_${one}`));
    expect(silent).toEqual([]);
  });
});

describe('a trail that somebody changed', () => {
  const stateOf = async () => {
    const { html } = await auditor.get('/jejak?periksa=1');
    return /<h2 id="rantai-judul">.*?<\/h2>(.*?)<\/section>/s.exec(html)?.[1] ?? '';
  };
  const lastSeq = () =>
    office.rows<{ seq: number }>('select max(seq) as seq from audit')[0]?.seq ?? 0;

  it('shows the line that was changed', async () => {
    await auditor.get('/jejak');
    const whole = await stateOf();
    expect(whole).toMatch(/Utuh<\/span> \d+ baris.*Tanda baris terakhir: [0-9A-F]{8}/);
    const line = lastSeq() - 1;
    const [{ actor = '' } = {}] = office.rows<{ actor: string }>(
      `select actor from audit where seq = ${line}`,
    );
    tamper(`update audit set actor = 'lain' where seq = ${line}`);
    expect(await stateOf()).toMatch(
      new RegExp(`Terputus</span> Rantai terputus di baris ${line}:`),
    );
    tamper(`update audit set actor = '${actor}' where seq = ${line}`);
    expect(await stateOf()).toContain('Utuh');
  });

  it('shows a line that was cut out, and one that was slipped in without a place in the chain', async () => {
    const line = lastSeq() - 1;
    tamper(`create table kept as select * from audit where seq = ${line};
      delete from audit where seq = ${line}`);
    expect(await stateOf()).toContain(`di baris ${line}:`);
    tamper('insert into audit select * from kept; drop table kept');
    expect(await stateOf()).toContain('Utuh');
    tamper(
      "insert into audit (id, actor, action, subject, at) values ('7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'anyone', 'sign_out', 'x', 1)",
    );
    const { html } = await auditor.get('/jejak');
    expect(cells(html, 4)[0]).toContain('di luar rantai');
    tamper("delete from audit where id = '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'");
  });

  it('shows that lines are missing at the end, also when others were written since', async () => {
    const last = lastSeq();
    tamper(`delete from audit where seq >= ${last - 2}`);
    expect(await stateOf()).toContain(`di baris ${last - 2}:`);
    await auditor.get('/jejak');
    expect(await stateOf()).toContain(`di baris ${last - 2}:`);
    expect(await office.app.database.audit.check()).toEqual({ whole: false, seq: last - 2 });
  });

  it('shows it too when the note of where it ended is gone as well', async () => {
    const own = await startOffice();
    try {
      const desk = await own.desk('auditor');
      for (let time = 0; time < 5; time += 1) await desk.get('/jejak');
      tamper(
        "delete from audit where seq > 3; delete from meta where key = 'audit_head'",
        own.file,
      );
      expect(await own.app.database.audit.check()).toEqual({ whole: false, seq: 4 });
      await desk.get('/jejak');
      expect(await own.app.database.audit.check()).toEqual({ whole: false, seq: 4 });
    } finally {
      await own.stop();
    }
  });
});
