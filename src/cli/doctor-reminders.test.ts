import { describe, expect, it } from 'vitest';
import type { ReminderCounts } from '../office/reminders/ports.ts';
import { checkReminders } from './doctor-reminders.ts';

const NONE = { planned: 0, due: 0, overdue: 0, stuck: 0, failed: 0 };

/** The two lines at that time. */
async function lines(day: string, more: Partial<typeof NONE> = {}, doubt: string | null = null) {
  const now = Date.parse(`${day}T03:00:00Z`);
  const counts = {
    standing: async () => ({ ...NONE, ...more }),
    clockDoubt: async () => (doubt === null ? null : { code: doubt, since: now }),
  } as unknown as ReminderCounts;
  const [calendar, reminders] = await checkReminders(counts, now);
  if (!calendar || !reminders) throw new Error('two lines');
  return { calendar, reminders };
}

describe('the line of the calendar', () => {
  it('says how far it reaches', async () => {
    const { calendar } = await lines('2026-11-23');
    expect(calendar).toEqual({
      check: 'kalender',
      ok: true,
      detail: 'hari libur diketahui sampai 2028-12-31',
    });
  });

  it('names a year that is computed, and that it is not decreed', async () => {
    const { calendar } = await lines('2027-03-01');
    expect(calendar.ok).toBe(true);
    expect(calendar.detail).toContain('tahun 2028 dihitung, belum ditetapkan');
  });

  it('names years that are missing, and is no fault before they are needed', async () => {
    const early = await lines('2028-03-01');
    expect(early.calendar.ok).toBe(true);
    expect(early.calendar.detail).toContain('tahun 2029 belum ada');
    expect((await lines('2028-11-30')).calendar.ok).toBe(false);
    const late = await lines('2030-06-01');
    expect(late.calendar.ok).toBe(false);
    expect(late.calendar.detail).toContain('tahun 2030, 2031 belum ada');
  });
});

describe('the line of the reminders', () => {
  it('counts them', async () => {
    const { reminders } = await lines('2026-11-23', { planned: 12, due: 3, failed: 1 });
    expect(reminders.ok).toBe(true);
    expect(reminders.detail).toContain('12 direncanakan, 3 sudah waktunya');
    expect(reminders.detail).toContain('1 gagal terkirim');
  });

  it('is a fault where some are long overdue or stuck, or the clock is doubted', async () => {
    expect((await lines('2026-11-23', { overdue: 1 })).reminders.ok).toBe(false);
    expect((await lines('2026-11-23', { stuck: 1 })).reminders.ok).toBe(false);
    const doubted = (await lines('2029-11-23', {}, 'long_away')).reminders;
    expect(doubted.ok).toBe(false);
    expect(doubted.detail).toContain('jam diragukan sejak 2029-11-23T03:00:00.000Z');
    expect(doubted.detail).toContain('tidak ada yang dikirim');
  });
});
