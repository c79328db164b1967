import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Wanted } from '../../src/reminders/ports.ts';
import { WITH_GAPS } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

const DAY = 86_400_000;

let office: Office;
let desk: Desk;
let now: number;
let caseId: string;
let employerId: string;

/** A reminder of somebody, planned; its id. */
async function planned(more: Partial<Wanted> = {}, inDays = 0): Promise<string> {
  const key = { employerId, kind: 'missing_data', occasion: '2026-11-01', step: 1, ...more };
  const { database } = office.app;
  await database.write((tx) => tx.plan([{ ...key, dueAt: now + inDays * DAY }], now));
  const [row] = office.rows<{ id: string }>(
    `select id from reminder where employer_id = '${key.employerId}' and kind = '${key.kind}' and step = ${key.step}`,
  );
  return row?.id ?? '';
}

/** Made-up owners for whom the first reminder came due that many days ago, some of them done since. */
async function owners(name: string, heldOut: boolean, whole: number, done: number, days = 40) {
  const { database } = office.app;
  const at = now - days * DAY;
  for (let i = 0; i < whole; i++) {
    const who = `${name}${i}`;
    const id = await planned({ employerId: who });
    await database.write(async (tx) => {
      if (heldOut) await tx.skip(id, 'holdout', at);
      else await tx.sent(id, `talk-${who}`, null, at);
      // The last of each who are not done is done too late.
      if (i <= done) {
        const late = at + (i < done ? 29 : 31) * DAY;
        const outcome = { kind: 'terdaftar', reason: null, by: 'x', at: late } as const;
        await tx.logOutcome({ employerId: who, ...outcome });
      }
    });
  }
}

beforeAll(async () => {
  office = await startOffice({ SIAP_REMINDER_HOLDOUT: 'missing_data=20%,due_date=10%' }, true);
  await office.owner('gaps', ...WITH_GAPS);
  desk = await office.desk('officer');
  now = office.app.clock.now();
  const [row] = office.rows<{ id: string; employer: string; talk: string; message: string }>(
    `select c.id, c.employer_id as employer, t.id as talk, o.id as message from followup_case c
     join conversation t on t.employer_id = c.employer_id join outbox o on o.conversation_id = t.id`,
  );
  if (!row) throw new Error('no case');
  caseId = row.id;
  employerId = row.employer;
  const { database } = office.app;
  const sent = await planned();
  const moved = await planned({ step: 2 }, 2);
  const skipped = await planned({ kind: 'list_unfinished' });
  await database.write(async (tx) => {
    await tx.sent(sent, row.talk, row.message, now - 3 * DAY);
    await tx.answered(sent, 'not_yet_money', now - 2 * DAY);
    await tx.move(moved, now + 2 * DAY, 'holiday');
    await tx.skip(skipped, 'stopped', now - DAY);
    const answer = { kind: 'reminder_answered', reason: 'left', by: 'bot', at: now } as const;
    await tx.logOutcome({ employerId, ...answer });
  });
}, 120_000);
afterAll(() => office.stop());

/** The words of one part of a page. */
function partOf(html: string, id: string): string {
  const from = html.indexOf(`<section class="card" id="${id}"`);
  expect(from, id).toBeGreaterThan(0);
  const next = html.indexOf('<section class="card"', from + 1);
  return html
    .slice(from, next === -1 ? html.indexOf('</main>', from) : next)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

describe('the history of a case', () => {
  const history = async () =>
    partOf((await desk.get(`/kasus/${caseId}?saring=reminder`)).html, 'riwayat');

  it('tells of each reminder what became of it, the newest first', async () => {
    const text = await history();
    const at = [
      'data masih kurang, ke-2 · direncanakan',
      'daftar karyawan belum selesai, ke-1 · tidak dikirim: pemilik minta tidak dikirimi pesan',
      'data masih kurang, ke-1 · dikirim lewat Saluran uji · dijawab: belum, soal biaya',
    ].map((line) => text.indexOf(line));
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(text).toContain('digeser: hari libur');
  });

  it('follows its message until it was read, or that it was not to be sent', async () => {
    const [row] = office.rows<{ channel: string; ref: string }>(
      'select channel, ref from outbox join reminder on outbox.id = outbox_id',
    );
    await office.app.database.write((tx) =>
      tx.noteReceipt({ channel: row?.channel ?? '', ref: row?.ref ?? '', state: 'read', at: now }),
    );
    expect(await history()).toContain('ke-1 · dibaca lewat Saluran uji');
  });

  it('says what it led to: she handed her file over three days later', async () => {
    const text = await history();
    expect(text).toMatch(/dijawab: belum, soal biaya · lalu berkas diserahkan \d+ November/);
    expect(text.match(/ lalu /g)).toHaveLength(1);
  });

  it('stands among all that happened, an answer as what was answered', async () => {
    const text = partOf((await desk.get(`/kasus/${caseId}`)).html, 'riwayat');
    expect(text).toContain('data masih kurang, ke-1');
    expect(text).toContain('menjawab pengingat · ada karyawan keluar');
    expect(text).not.toMatch(/office-|undefined|reminder_/);
  });
});

describe('the page of reminders', () => {
  const page = async () => (await desk.get('/pengingat')).html;

  it('is in the menu of who sees figures', async () => {
    for (const role of ['officer', 'supervisor', 'auditor'] as const) {
      const html = (await (await office.desk(role)).get('/pengingat')).html;
      expect(html, role).toContain('href="/office/pengingat"');
    }
  });

  it('counts by kind what is planned, was sent, read and answered, and why it was not sent', async () => {
    const html = await page();
    // Planned, sent, arrived, read, failed, answered, led to it, not sent.
    expect(partOf(html, 'jenis')).toContain(' data masih kurang 1 1 1 1 0 1 1 0 ');
    expect(partOf(html, 'jenis')).toContain(' daftar karyawan belum selesai 0 0 0 0 0 0 0 1 ');
    expect(partOf(html, 'jenis')).toContain(' jatuh tempo iuran 0 0 0 0 0 0 0 0 ');
    expect(partOf(html, 'jawaban')).toContain('data masih kurang belum, soal biaya 1');
    expect(partOf(html, 'alasan')).toContain('pemilik minta tidak dikirimi pesan 1');
    expect(html).not.toMatch(/office-reminders|undefined|NaN| style=/);
  });

  it('does not say what reminding does before there is enough to say it', async () => {
    const effect = partOf(await page(), 'guna');
    expect(effect).toContain('jatuh tempo iuran 10% 0 dari 0 0 dari 0 –');
    expect(effect).toContain('paling sedikit 20 pemilik');
  });

  it('says by how much more were done of those that were reminded, as published', async () => {
    await owners('early', false, 5, 5, 60);
    await owners('t', false, 70, 56);
    await owners('h', true, 80, 48);
    await owners('young', false, 5, 5, 29);
    // Newcombe 1998, table II (a): 0.0524 to 0.3339.
    const effect = partOf(await page(), 'guna');
    expect(effect).toContain('data masih kurang 20% 56 dari 70 48 dari 80');
    expect(effect).toContain('+20 poin persen (+5,2 sampai +33,4)');
    expect(effect).toContain('Lebih banyak yang beres kalau diingatkan.');
  }, 60_000);

  it('says how far the calendar reaches, and whether the clock is doubted', async () => {
    const { database } = office.app;
    expect(partOf(await page(), 'batas')).toContain('31 Desember 2028');
    expect(partOf(await page(), 'batas')).toContain('Dipercaya');
    await database.write((tx) => tx.keepClockDoubt('long_away', now));
    await database.write((tx) => tx.keepClockDoubt('long_away', now + DAY));
    expect(await database.reminderCounts.clockDoubt()).toEqual({ code: 'long_away', since: now });
    expect(partOf(await page(), 'batas')).toContain('Diragukan: jamnya jauh sesudah');
    await database.write((tx) => tx.keepClockDoubt(null, now));
    expect(partOf(await page(), 'batas')).toContain('Dipercaya');
  });

  it('is what doctor counts too', async () => {
    const { reminderCounts } = office.app.database;
    expect(await reminderCounts.standing(now)).toEqual({
      ...{ planned: 1, due: 0, overdue: 0, stuck: 0, failed: 0 },
    });
    expect(await reminderCounts.standing(now + 4 * DAY)).toMatchObject({ due: 1, overdue: 1 });
  });
});
