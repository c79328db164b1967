import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outbound } from '../../src/platform/message.ts';
import { startTalk, type TestTalk } from '../support/talk.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WIB = 7 * HOUR;
const MINUTES = HOUR / 6;
const OPERATOR = { SIAP_OPERATOR: 'Kantor Contoh', SIAP_OPERATOR_CONTACT: 'loket Kantor Contoh' };
let talk: TestTalk;

beforeEach(async () => {
  talk = await startTalk({ env: OPERATOR });
});
afterEach(() => talk.close());

const text = (messages: readonly Outbound[]) => messages.map((one) => one.text).join('\n');

/** An owner of three workers who agreed to be reminded; none of them is in the list yet. */
async function begun() {
  for (const said of ['halo', '3', '2jt', 'comal', 'ya', 'ya', 'Warung Contoh'])
    await talk.hears(said);
  await talk.hears('nyalakan pengingat');
}

/** Lets hours go by until a reminder comes; gives it, or nothing within so many days. */
async function nextReminder(days = 3): Promise<Outbound[]> {
  const end = talk.app.clock.now() + days * DAY;
  while (talk.app.clock.now() < end) {
    // Nothing is said at night; by day it may be at any minute.
    const hour = new Date(talk.app.clock.now() + WIB).getUTCHours();
    const came = await talk.reminds(hour >= 20 || hour < 7 ? HOUR : MINUTES);
    if (came.length > 0) return came;
  }
  return [];
}

async function only() {
  const [one, ...others] = await talk.database.followup.openCases();
  if (one === undefined || others.length > 0) throw new Error('not just one case');
  return one;
}

const employerId = async () => (await talk.database.reminders.facts('', 1))[0]?.employerId ?? '';
const reminders = async () => talk.database.reminders.remindersOf(await employerId());
const states = async () =>
  (await reminders())
    .map(
      ({ kind, step, state, reason }) => `${kind} ${step}: ${state}${reason ? ` (${reason})` : ''}`,
    )
    .sort();

describe('a reminder of a list that was left', () => {
  it('names who it is from and where to check it, and holds no link and no file', async () => {
    await begun();
    const [one, ...others] = await nextReminder();
    expect(others).toEqual([]);
    expect(one?.text).toContain('Kantor Contoh');
    expect(one?.text).toContain('Ragu ini asli? Tanyakan ke loket Kantor Contoh');
    expect(one?.text).toContain('yang mau didaftarkan 3 orang');
    expect(one?.text).not.toMatch(/https?:|wa\.me|t\.me/);
    expect(one).toMatchObject({ unasked: true, template: { name: 'siap_pengingat' } });
  });

  it('is answered "belum", asks what is in the way, and the reason reaches the queue', async () => {
    await begun();
    await nextReminder();
    expect(text(await talk.hears('durung'))).toContain('Apa yang bikin belum?');
    expect(text(await talk.hears('ora kober mas'))).toContain('Mau diingatkan kapan');
    expect(text(await talk.hears('besok sore'))).toContain('sekitar jam 15.00');
    expect((await only()).reasons).toContain('hindered_time');
    const outcomes = await talk.database.followup.outcomes(0);
    expect(outcomes.map(({ kind, reason }) => `${kind} ${reason}`)).toContain(
      'reminder_answered not_yet_time',
    );
    await talk.reminds(2 * 60_000);
    expect(await states()).toContain('own_wish 1: planned');
  });

  it('is answered at once with what it asked for, in place of sudah or belum', async () => {
    await begun();
    await nextReminder();
    const answer = text(await talk.hears('3327081708909931'));
    expect(answer).not.toContain('Sudah beres');
    const stored = await talk.database.reminders.stored(await employerId());
    expect(stored?.record.workers[0]?.fields.nik).toMatchObject({ nik: '3327081708909931' });
  });

  it('is answered "sudah", and what was done goes to the officers', async () => {
    await begun();
    await nextReminder();
    expect(text(await talk.hears('wis'))).toContain('Apa yang sudah dilakukan?');
    await talk.hears('berkas sudah ke petugas');
    expect((await only()).reasons).toContain('says_handed');
    const [sent] = (await reminders()).filter(({ state }) => state === 'sent');
    expect(sent).toBeDefined();
  });

  it('comes twice, never more, while nothing is done', async () => {
    await begun();
    let many = 0;
    for (let day = 0; day < 25; day += 1) many += (await nextReminder(1)).length;
    expect(many).toBe(2);
  });
});

describe('no reminder comes', () => {
  it('without her consent', async () => {
    for (const said of ['halo', '3', '2jt', 'comal', 'ya', 'ya', 'Warung Contoh'])
      await talk.hears(said);
    expect(await nextReminder(10)).toEqual([]);
  });

  it('after "stop dulu ya mas, makasih", and the record says why', async () => {
    await begun();
    await talk.hears('stop dulu ya mas, makasih');
    expect(await nextReminder(10)).toEqual([]);
    expect(await states()).toContain('list_unfinished 1: skipped (stopped)');
  });

  it('while she is in the middle of a talk: it is put off for two hours at least', async () => {
    await begun();
    let waited = 0;
    for (; waited < 76; waited += 1) {
      const came = await talk.reminds(HOUR / 2);
      if (came.length > 0) throw new Error('came in the middle of a talk');
      await talk.hears('apa itu JKN?');
    }
    expect(await states()).toEqual(
      expect.arrayContaining([expect.stringMatching(/list_unfinished 1: planned \((?!stopped)/)]),
    );
  });

  it('while a person of the office has taken the talk over', async () => {
    await begun();
    const join = { kind: 'officer', does: 'join', by: 'o1', name: 'Rini' } as const;
    await talk.office(join);
    for (let hour = 0; hour < 48; hour += 1) {
      const came = await talk.reminds(HOUR);
      expect(text(came)).not.toContain('Pengingat siap-jkn');
      await talk.office({ kind: 'officer', does: 'say', by: 'o1', name: 'Rini', text: 'sebentar' });
    }
    expect((await reminders()).filter(({ state }) => state === 'sent')).toEqual([]);
  });
});

describe('a reminder that does not arrive', () => {
  const failed = async (code: string) => {
    const [row] = (await reminders()).filter(({ state }) => state === 'sent');
    const messages = await talk.database.reminders.outboxOf(row?.id ?? '');
    for (const id of messages) await talk.database.write((tx) => tx.markDead(id, code));
  };

  it('because its hours were over comes at the next good hour', async () => {
    await begun();
    await nextReminder();
    await failed('too-late');
    expect(text(await nextReminder(3))).toContain('Pengingat siap-jkn');
  });

  it('on the only channel she has puts her on the officers list to be called', async () => {
    await begun();
    await nextReminder();
    await failed('number-gone');
    expect(await nextReminder(1)).toEqual([]);
    expect((await only()).reasons).toContain('reminder_failed');
    expect(await states()).toContain('list_unfinished 1: skipped (not_delivered)');
  });

  it('for the number has no welcome left waits for another day, and only at last is she called', async () => {
    await begun();
    for (let day = 0; day < 2; day += 1) {
      await nextReminder();
      await failed('unasked-ratio');
      await talk.reminds(2 * 60_000);
      expect(await states()).toContain('list_unfinished 1: planned (budget)');
    }
    expect(await talk.database.followup.openCases()).toEqual([]);
  });
});

describe('once', () => {
  it('a reminder that was on its way when the program ended is judged anew, and said once', async () => {
    await begun();
    talk.pass(DAY);
    // Planned, and brought to the talk, whose turn does not come.
    const now = talk.app.clock.now() + 5 * HOUR;
    while (await talk.app.reminders.planChanged(now));
    talk.pass(5 * HOUR);
    const first = await nextReminder(3);
    expect(first.length).toBe(1);
    await talk.app.reminders.planAll(talk.app.clock.now());
    expect(await talk.reminds(HOUR)).toEqual([]);
  });

  it('a week in which nothing ran brings no burst: what is stale is skipped with the reason', async () => {
    await begun();
    await talk.reminds(2 * 60_000);
    talk.pass(30 * DAY);
    const came = await nextReminder(6);
    expect(came).toEqual([]);
    expect(await states()).toEqual(expect.arrayContaining(['list_unfinished 1: skipped (stale)']));
  });
});

it('an owner who asked for an hour is reminded then, and not in her night', async () => {
  await begun();
  expect(text(await talk.hears('ingatkan besok jam 7 malam'))).toContain('19.00');
  const came = [...(await nextReminder(2)), ...(await nextReminder(2))];
  expect(text(came)).toContain('minta diingatkan sekarang');
});

it('what was said by a clock that ran ahead is planned for once it is right again', async () => {
  talk.pass(31 * DAY);
  await begun();
  talk.pass(-31 * DAY);
  await talk.reminds(HOUR);
  expect(await states()).toEqual(['list_unfinished 1: planned', 'list_unfinished 2: planned']);
});
