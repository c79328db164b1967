import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FakeChannel } from '../support/fake-channel.ts';
import { type Desk, type Office, startOffice } from './house.ts';
import { markOf, openStream, streamPath } from './stream.ts';

const MINUTE = 60_000;
const OPERATOR = 'BPJS Kesehatan Pemalang';

let office: Office;
let wulan: Desk;
let number = 0;
/** The owner of each test, and her case. */
let owner: string;
let id: string;
let chat: string;

beforeAll(async () => {
  office = await startOffice({ SIAP_OPERATOR: OPERATOR });
  wulan = await office.desk('officer', { name: 'Wulan' });
});
afterAll(() => office.stop());
beforeEach(async () => {
  number += 1;
  owner = `0812${number}`;
  await office.owner(owner, 'halo', 'petugas');
  [{ id } = { id: '' }] = office.rows<{ id: string }>(
    'select id from followup_case order by opened_at desc',
  );
  chat = `/kasus/${id}/obrolan`;
});

const sentTo = () =>
  (office.channel as FakeChannel).sent
    .filter(({ address }) => address === owner)
    .map(({ text }) => text);
const audits = () =>
  office
    .rows<{ action: string; actor: string }>('select action, actor from audit order by seq')
    .filter(({ action }) => action.startsWith('chat_'))
    .map(({ action, actor }) => [action, actor]);

async function step(desk: Desk, name: string, fields: Record<string, string> = {}) {
  const { html } = await desk.get(chat);
  const sekali = markOf(html, name);
  return await desk.post(`${chat}/${name}`, { sekali, dari: 'obrolan', ...fields });
}
const takes = (desk = wulan) => step(desk, 'ambil');
const says = (teks: string, desk = wulan) => step(desk, 'kirim', { teks });
const leaves = (desk = wulan) => step(desk, 'serahkan');

describe('a chat in the console', () => {
  it('is shown as the owner sees it, with who said what when', async () => {
    const { status, html } = await wulan.get(chat);
    expect(status).toBe(200);
    expect(html).toContain('Ada berapa karyawan');
    expect(html).toMatch(/Pemilik · <time datetime="[^"]+">\d\d\.\d\d<\/time>/);
    expect(html).toContain('Asisten · ');
    expect(html).toMatch(/<li class="day">\d+ \w+ \d{4}<\/li>/);
    expect(html).toContain('Ambil alih obrolan');
  });

  it('is part of the case page', async () => {
    const { html } = await wulan.get(`/kasus/${id}`);
    expect(html).toContain('id="obrolan-isi"');
    expect(html).toContain('Ambil alih obrolan');
  });

  it('is read by nobody without a line in the trail, once a page', async () => {
    const before = audits().length;
    const { html } = await wulan.get(chat);
    expect(audits().slice(before)).toEqual([['chat_read', wulan.officer.id]]);
    const stream = await openStream(wulan, streamPath(html));
    await stream.close();
    expect(audits()).toHaveLength(before + 1);
    const other = await office.desk('officer');
    const unread = await openStream(other, `${chat}/aliran?sejak=0.`);
    await unread.until('halo');
    await unread.close();
    expect(audits().at(-1)).toEqual(['chat_read', other.officer.id]);
    expect(audits()).toHaveLength(before + 2);
  });

  it('goes back page by page', async () => {
    for (let index = 0; index < 100; index += 1) await office.owner(owner, 'ulangi');
    const last = await wulan.get(chat);
    expect(last.html).not.toContain('>halo<');
    const [, older = ''] = /obrolan\?sebelum=(\d+)"/.exec(last.html) ?? [];
    const first = await wulan.get(`${chat}?sebelum=${older}`);
    expect(first.html).toMatch(/<\/small>halo<\/li>/);
    expect(first.html).not.toContain('hx-sse:connect');
    expect(first.html).toContain('Lihat yang terbaru');
  });

  it('is nobody’s who may not see cases, nor of another area', async () => {
    const auditor = await office.desk('auditor');
    expect((await auditor.raw(chat)).status).toBe(403);
    expect((await auditor.raw(`${chat}/aliran?sejak=0.`)).status).toBe(403);
    expect((await wulan.raw('/kasus/01ARZ3NDEKTSV4RRFFQ69G5FAV/obrolan')).status).toBe(404);
  });
});

describe('a chat that an officer takes over', () => {
  it('is hers alone until she hands it back: the bot is silent, and the open question comes again', async () => {
    const taken = await takes();
    expect(taken.path).toBe(`${chat}?kabar=chat_taken#obrolan`);
    expect(taken.html).toContain('Obrolan sekarang di tangan Bapak/Ibu');
    expect(sentTo().at(-1)).toContain(`Wulan dari ${OPERATOR} sekarang di sini`);
    const before = sentTo().length;
    await office.owner(owner, '3', 'menu', 'halo?');
    expect(sentTo()).toHaveLength(before);
    const said = await says('Selamat pagi, Bu.\nAda yang bisa dibantu?');
    expect(said.html).toContain('Petugas Wulan');
    await office.app.idle();
    expect(sentTo().at(-1)).toBe('Selamat pagi, Bu.\nAda yang bisa dibantu?');
    const left = await leaves();
    expect(left.html).toContain('Obrolan diserahkan kembali ke asisten.');
    expect(left.html).toContain('Ambil alih obrolan');
    await office.app.idle();
    expect(sentTo().at(-1)).toContain('Wulan sudah keluar dari obrolan');
    expect(sentTo().at(-1)).toContain('Ada berapa karyawan');
    await office.owner(owner, '3');
    expect(sentTo().at(-1)).toContain('kecamatan');
    const done = audits().map(([action]) => action);
    expect(done.filter((action) => action !== 'chat_read').slice(-3)).toEqual([
      'chat_take',
      'chat_say',
      'chat_leave',
    ]);
  });

  it('goes on live in both directions', async () => {
    await takes();
    const { html } = await wulan.get(chat);
    const stream = await openStream(wulan, streamPath(html));
    await office.owner(owner, 'bu, anak saya ikut dihitung?');
    await stream.until('bu, anak saya ikut dihitung?');
    await says('Kalau digaji, ya Bu.');
    const all = await stream.until('Kalau digaji, ya Bu.');
    expect(all).toMatch(/id: \d+\.\d{4}-\d\d-\d\d\ndata: <li class="bubble in">/);
    expect(all).toContain('Petugas Wulan');
    await stream.close();
  });

  it('is replayed from where a page stood, and nothing twice', async () => {
    const { html } = await wulan.get(chat);
    const first = await openStream(wulan, streamPath(html));
    await office.owner(owner, 'satu');
    await first.until('satu');
    const last = first.lastId();
    await first.close();
    await office.owner(owner, 'dua');
    const again = await openStream(wulan, streamPath(html), { 'last-event-id': last });
    const all = await again.until('</small>dua</li>');
    expect(all).not.toContain('</small>satu</li>');
    await again.close();
  });

  it('shows other pages who writes there now', async () => {
    const rudi = await office.desk('officer', { name: 'Rudi' });
    const { html } = await rudi.get(chat);
    const stream = await openStream(rudi, streamPath(html));
    await takes();
    const all = await stream.until('hx-swap-oob');
    expect(all).toContain('Wulan sedang membalas di obrolan ini');
    await stream.close();
    const page = await rudi.get(chat);
    expect(page.html).toContain('Wulan sedang membalas');
    expect(page.html).not.toContain(`${chat}/kirim`);
    const sekali = 'coba-coba-saja';
    expect((await rudi.post(`${chat}/ambil`, { sekali })).status).toBe(409);
    const sent = await rudi.post(`${chat}/kirim`, { sekali, teks: 'saya saja' });
    expect(sent.status).toBe(409);
    expect(sent.html).toContain('tidak sedang di tangan');
    expect((await rudi.post(`${chat}/serahkan`, { sekali })).status).toBe(403);
    expect(sentTo().join()).not.toContain('saya saja');
  });

  it('is handed back for another by who leads', async () => {
    await takes();
    const lead = await office.desk('supervisor');
    const left = await leaves(lead);
    expect(left.html).toContain('diserahkan kembali');
    await office.app.idle();
    expect(sentTo().at(-1)).toContain('Wulan sudah keluar');
  });

  it('is taken, and a text sent, once by a double click', async () => {
    const { html } = await wulan.get(chat);
    const sekali = markOf(html, 'ambil');
    const twice = () => wulan.post(`${chat}/ambil`, { sekali });
    await Promise.all([twice(), twice()]);
    const shown = await wulan.get(chat);
    const mark = markOf(shown.html, 'kirim');
    const send = () => wulan.post(`${chat}/kirim`, { sekali: mark, teks: 'sekali saja' });
    await Promise.all([send(), send()]);
    await send();
    await office.app.idle();
    expect(sentTo().filter((text) => text.includes('sekarang di sini'))).toHaveLength(1);
    expect(sentTo().filter((text) => text === 'sekali saja')).toHaveLength(1);
    const done = audits().map(([action]) => action);
    expect(done.filter((action) => action === 'chat_say').length).toBe(
      office.rows("select 1 from audit where action = 'chat_say'").length,
    );
  });

  it('stays hers over a restart of the program', async () => {
    await takes();
    await office.restart();
    const before = sentTo().length;
    await office.owner(owner, 'masih di sini, bu?');
    expect(sentTo()).toHaveLength(before);
    await says('Masih, Bu.');
    await office.app.idle();
    expect(sentTo()).toEqual(['Masih, Bu.']);
    await leaves();
    await office.app.idle();
    expect(sentTo().at(-1)).toContain('Ada berapa karyawan');
  });

  it('answers a page with script by the part for writing alone', async () => {
    await takes();
    const { html } = await wulan.get(chat);
    const body = new URLSearchParams({ sekali: markOf(html, 'kirim'), teks: 'lewat skrip' });
    const headers = { 'hx-request': 'true' };
    const answer = await wulan.raw(`${chat}/kirim`, { method: 'POST', body, headers });
    const part = await answer.text();
    expect(part).toMatch(/^<div id="obrolan-tulis"/);
    expect(markOf(part, 'kirim')).not.toBe(markOf(html, 'kirim'));
    const long = new URLSearchParams({ sekali: 'satu-lagi', teks: 'x'.repeat(1001) });
    const refused = await wulan.raw(`${chat}/kirim`, { method: 'POST', body: long, headers });
    const kept = await refused.text();
    expect(kept).toContain('Pesannya 1001 huruf');
    expect(kept).toContain('x'.repeat(1001));
  });
});

describe('what goes wrong is said in a sentence', () => {
  it('a text that is too long, or none, or a form without its mark', async () => {
    await takes();
    const before = sentTo().length;
    const long = await says('x'.repeat(1001));
    expect([long.status, long.html]).toEqual([400, expect.stringContaining('Paling banyak 1000')]);
    const none = await says(' \n ');
    expect([none.status, none.html]).toEqual([400, expect.stringContaining('masih kosong')]);
    const bare = await wulan.post(`${chat}/kirim`, { teks: 'halo' });
    expect([bare.status, bare.html]).toEqual([400, expect.stringContaining('tidak lengkap')]);
    expect((await wulan.raw(`${chat}/aliran?sejak=x`)).status).toBe(400);
    await office.app.idle();
    expect(sentTo()).toHaveLength(before);
  });

  it('an owner who blocked us', async () => {
    await takes();
    await office.app.engine.accept([
      {
        channel: 'fake',
        address: owner,
        messageId: `b${number}`,
        at: office.app.clock.now(),
        content: { kind: 'blocked', blocked: true },
      },
    ]);
    await office.app.idle();
    const { html } = await wulan.get(chat);
    expect(html).toContain('memblokir kita');
    expect(html).not.toContain(`${chat}/ambil`);
    const refused = await wulan.post(`${chat}/ambil`, { sekali: 'tetap-saja' });
    expect([refused.status, refused.html]).toEqual([409, expect.stringContaining('memblokir')]);
  });

  it('an owner who wants silence, also when she says so meanwhile', async () => {
    await takes();
    const { html } = await wulan.get(chat);
    const stream = await openStream(wulan, streamPath(html));
    await office.owner(owner, 'berhenti');
    await stream.until('minta pesan dihentikan');
    await stream.close();
    expect(sentTo().at(-1)).toContain('saya berhenti mengirim pesan');
    const before = sentTo().length;
    const mark = markOf(html, 'kirim');
    const late = await wulan.post(`${chat}/kirim`, { sekali: mark, teks: 'tunggu' });
    expect([late.status, late.html]).toEqual([
      400,
      expect.stringContaining('minta pesan dihentikan'),
    ]);
    expect(sentTo()).toHaveLength(before);
    await office.owner(owner, 'petugas');
    expect((await takes()).html).toContain('di tangan Bapak/Ibu');
  });

  it('an owner who was erased has no chat', async () => {
    await takes();
    const [found] = office.rows<{ employer_id: string }>(
      `select employer_id from followup_case where id = '${id}'`,
    );
    const talk = await office.app.database.chat.talk(found?.employer_id ?? '');
    await office.owner(owner, 'hapus data saya', 'ya');
    const gone = await wulan.post(`${chat}/kirim`, { sekali: 'masih-ada', teks: 'halo?' });
    expect([400, 404]).toContain(gone.status);
    expect(sentTo().join()).not.toContain('halo?');
    expect(
      office.rows(`select 1 from takeover where conversation_id = '${talk?.conversationId}'`),
    ).toEqual([]);
  });
});

describe('what an owner writes', () => {
  it('is inert in the page and in the stream', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>\r\nid: 9.\r\nevent: x';
    const { html } = await wulan.get(chat);
    const stream = await openStream(wulan, streamPath(html));
    await office.owner(owner, evil);
    const all = await stream.until('onerror');
    await stream.close();
    expect(all).not.toContain('<script');
    expect(all).not.toContain('<img');
    expect(all).not.toMatch(/^(id: 9\.|event:)/m);
    const page = await wulan.get(chat);
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.html).not.toContain('<script>alert');
  });

  it('and an officer’s own words are shown as they are', async () => {
    await takes();
    const { html } = await says('<b>penting</b> & "tanda"');
    expect(html).toContain('&lt;b&gt;penting&lt;/b&gt; &amp; &quot;tanda&quot;');
    await office.app.idle();
    expect(sentTo().at(-1)).toBe('<b>penting</b> & "tanda"');
  });
});

describe('who waits too long for a person', () => {
  let quiet: Office;
  let desk: Desk;
  beforeAll(async () => {
    quiet = await startOffice({}, true);
    desk = await quiet.desk('officer', { name: 'Rudi' });
  });
  afterAll(() => quiet.stop());

  const inOrder = async () => {
    const { html } = await desk.get('/');
    return [
      ...new Set([...html.matchAll(/\/office\/kasus\/([0-9A-Z]{26})/g)].map(([, one]) => one)),
    ];
  };
  const goesOn = async (ms: number) => {
    quiet.pass(ms);
    await quiet.app.engine.wakeAll();
    await quiet.app.idle();
  };

  it('comes to the top, before and after somebody has joined', async () => {
    await quiet.owner('1', 'halo', 'petugas');
    await goesOn(20 * MINUTE);
    await quiet.owner('2', 'halo', 'hubungi saya jam 9', 'tidak', 'petugas');
    const [first, second] = quiet.rows<{ id: string }>(
      'select id from followup_case order by opened_at',
    );
    expect(await inOrder()).toEqual([second?.id, first?.id]);
    await goesOn(11 * MINUTE);
    expect(await inOrder()).toEqual([first?.id, second?.id]);
    expect((await desk.get('/')).html).toContain('menunggu balasan 31 menit');

    const at = `/kasus/${first?.id}/obrolan`;
    await desk.post(`${at}/ambil`, { sekali: 'mark-ambil' });
    expect(await inOrder()).toEqual([second?.id, first?.id]);
    await quiet.owner('1', 'bu?');
    await quiet.app.database.write((tx) => tx.deleteTimer(talkOf(first?.id ?? ''), 'takeover'));
    await goesOn(15 * MINUTE);
    await desk.post(`${at}/kirim`, { sekali: 'mark-kirim', teks: 'Ya, Bu' });
    await quiet.owner('1', 'saya mau tanya');
    const { html } = await desk.get(`/kasus/${first?.id}`);
    expect(html).not.toContain('menunggu balasan');
    await goesOn(31 * MINUTE);
    const late = await desk.get(`/kasus/${first?.id}`);
    expect(late.html).toContain('menunggu balasan 31 menit');
    expect((await desk.get(at)).html).toContain('Rudi belum sempat membalas');
  });

  function talkOf(caseId: string): string {
    const [row] = quiet.rows<{ id: string }>(
      `select c.id from conversation c join followup_case f on f.employer_id = c.employer_id where f.id = '${caseId}'`,
    );
    return row?.id ?? '';
  }
});

describe('a stream', () => {
  it('ends when the sign-in ends', async () => {
    const desk = await office.desk('officer');
    const { html } = await desk.get(chat);
    const stream = await openStream(desk, streamPath(html));
    const [session] = await office.app.database.accounts.sessionsOf(desk.officer.id);
    const now = office.app.clock.now();
    await office.app.database.write((tx) => tx.endSession(session?.id ?? '', now));
    await office.owner(owner, 'rahasia');
    await stream.ended;
    await expect(stream.until('rahasia')).rejects.toThrow();
  }, 20_000);

  it('is not given without end', async () => {
    const desk = await office.desk('officer');
    const { html } = await desk.get(chat);
    const path = streamPath(html);
    const open = await Promise.all(Array.from({ length: 8 }, () => openStream(desk, path)));
    const more = await desk.raw(path);
    expect(more.status).toBe(429);
    await more.body?.cancel();
    for (const one of open) await one.close();
  });
});
