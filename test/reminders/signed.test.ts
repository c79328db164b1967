import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signTexts } from '../support/signing.ts';
import { startTalk, type TestTalk } from '../support/talk.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let talk: TestTalk;

beforeEach(async () => {
  talk = await startTalk({ env: { SIAP_OPERATOR: 'Kantor Contoh' } });
});
afterEach(() => talk.close());

const sign = (...keys: string[]) => signTexts(talk.app, talk.database, keys);

/** An owner who agreed to be reminded, registered on Monday 23 November 2026. */
async function registered(): Promise<void> {
  for (const said of ['halo', '3', '2jt', 'comal', 'ya', 'ya', 'Warung Contoh'])
    await talk.hears(said);
  await talk.hears('nyalakan pengingat');
  await talk.reminds(HOUR);
  const [{ employerId = '' } = {}] = await talk.database.reminders.facts('', 1);
  const now = talk.app.clock.now();
  const field = { subject: 'business', key: 'enrolled', value: { date: '2026-11-23' }, now };
  const storage = { sealed: true, lookup: null };
  await talk.database.write((tx) => tx.setField({ employerId, ...field, storage, by: 'o1' }));
  await talk.hears('menu');
}

/** What came until that day, with the day on which it did. */
async function cameUntil(end: number): Promise<string[]> {
  const came: string[] = [];
  while (talk.app.clock.now() < end) {
    const { length } = talk.sentTo('owner');
    const night = new Date(talk.app.clock.now() + 7 * HOUR).getUTCHours();
    await talk.reminds(night >= 20 || night < 7 ? HOUR : HOUR / 6);
    const day = new Date(talk.app.clock.now() + 7 * HOUR).toISOString().slice(0, 10);
    for (const { text } of talk.sentTo('owner').slice(length)) came.push(`${day} ${text}`);
  }
  return came;
}

const THROUGH = Date.parse('2026-12-17T03:00:00Z');

describe('what is said to many at once', () => {
  it('waits while nobody has signed its sentence', async () => {
    await registered();
    expect(await cameUntil(THROUGH)).toEqual([]);
  }, 60_000);

  it('comes in the days before the bill is due and before the branch closes its month, once signed', async () => {
    await sign('reminding:due_date_1', 'reminding:workers_monthly_1');
    await registered();
    const [bill, workers, ...more] = await cameUntil(THROUGH);
    expect(bill).toMatch(/^2026-12-(07|08|09|10) [\s\S]*10 Desember 2026/);
    expect(bill).toContain('Abaikan bila sudah bayar');
    expect(workers).toMatch(/^2026-12-1[5-7] [\s\S]*(karyawan|keluar)/);
    expect(more).toEqual([]);
  }, 60_000);

  it('is no longer said where the signature is taken back', async () => {
    await sign('reminding:due_date_1');
    await registered();
    const { clock, content } = talk.app;
    const letter = { officerId: 'o1', letter: '2/2026', letterDate: '2026-11-24' };
    const item = 'text:reminding:due_date_1';
    await talk.database.write((tx) =>
      tx.addSignature({ item, hash: '', ...letter, at: clock.now() + DAY }),
    );
    await content.refresh();
    expect(await cameUntil(THROUGH)).toEqual([]);
  }, 60_000);
});
