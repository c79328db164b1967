import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHour } from '../language/hour.ts';
import { type CallHour, callHour } from './call-hour.ts';

/** Monday 23 November 2026, in WIB. */
const monday = (time: string, days = 0) =>
  Date.parse(`2026-11-23T${time}:00+07:00`) + days * 86_400_000;

/** What she wrote, as the talk keeps it. */
function told(text: string, askedAt: number | null) {
  const hour = readHour(text);
  if (!hour) throw new Error(`no hour in ${text}`);
  return { ...hour, askedAt };
}

describe('the hours at which she wants to be called', () => {
  it.each<[string, number, number, CallHour]>([
    ['jam 3', monday('09:00'), monday('14:59'), 'ahead'],
    ['jam 3', monday('09:00'), monday('15:00'), 'now'],
    ['jam 3', monday('09:00'), monday('15:59'), 'now'],
    ['jam 3', monday('09:00'), monday('16:00'), 'missed'],
    // Nobody called: the same hours of the next day are the best.
    ['jam 3', monday('09:00'), monday('09:00', 1), 'missed'],
    ['jam 3', monday('09:00'), monday('15:30', 1), 'now'],
    // Told after these hours, they are the next day's.
    ['pagi', monday('20:00'), monday('20:30'), 'ahead'],
    ['pagi', monday('20:00'), monday('07:00', 1), 'now'],
    ['pagi', monday('20:00'), monday('11:00', 1), 'missed'],
    ['besok jam 10', monday('08:00'), monday('10:30'), 'ahead'],
    ['besok jam 10', monday('08:00'), monday('10:30', 1), 'now'],
    ['besok jam 10', monday('08:00'), monday('12:00', 1), 'missed'],
    ['lusa sore', monday('08:00'), monday('16:00', 1), 'ahead'],
    ['lusa sore', monday('08:00'), monday('16:00', 2), 'now'],
    ['rabu siang', monday('08:00'), monday('12:00', 1), 'ahead'],
    ['rabu siang', monday('08:00'), monday('12:00', 2), 'now'],
    ['senin siang', monday('08:00'), monday('12:00'), 'now'],
    ['senin siang', monday('15:00'), monday('12:00', 1), 'ahead'],
    ['senin siang', monday('15:00'), monday('12:00', 7), 'now'],
    ['mengko bengi', monday('08:00'), monday('19:00'), 'now'],
    // Her midnight is not UTC's.
    ['besok pagi', monday('06:30'), monday('08:00', 1), 'now'],
    ['besok pagi', monday('06:30'), monday('08:00'), 'ahead'],
  ])('"%s" written at %d is at %d %s', (text, askedAt, now, state) => {
    expect(callHour(told(text, askedAt), now)).toBe(state);
  });

  it('are the next ones once she was called in vain', () => {
    const call = told('jam 3', monday('09:00'));
    const at = (time: string, days: number, tried: number) =>
      callHour(call, monday(time, days), tried);
    // Before these hours nobody was to call: that counts for nothing.
    expect(at('15:10', 0, monday('10:00'))).toBe('now');
    expect(at('15:10', 0, monday('15:05'))).toBe('ahead');
    expect(at('17:00', 0, monday('15:05'))).toBe('ahead');
    expect(at('09:00', 1, monday('15:05'))).toBe('ahead');
    expect(at('15:00', 1, monday('15:05'))).toBe('now');
    expect(at('15:30', 1, monday('15:20', 1))).toBe('ahead');
    expect(at('15:30', 2, monday('17:20', 1))).toBe('now');
  });

  it('count by the clock alone where it is not known when they were told', () => {
    expect(callHour(told('sore', null), monday('16:00'))).toBe('now');
    expect(callHour(told('sore', null), monday('10:00'))).toBe('ahead');
  });

  it('come once, and are never to come again after that', () => {
    const texts = ['jam 3', 'pagi', 'besok sore', 'lusa siang', 'jumat malam', 'nanti jam 9'];
    const minutes = fc.integer({ min: 0, max: 20 * 24 * 60 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), minutes, minutes, minutes, (text, asked, a, b) => {
        const call = told(text, monday('00:00') + asked * 60_000);
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((after) =>
          callHour(call, monday('00:00') + (asked + after) * 60_000),
        );
        if (sooner !== 'ahead') expect(later).not.toBe('ahead');
        if (later === 'ahead') expect(sooner).toBe('ahead');
      }),
    );
  });

  it('come within eight days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('today', 'tomorrow', 'after_tomorrow', 'senin', 'minggu', null, 'kelak'),
        fc.integer({ min: 0, max: 47 }),
        fc.integer({ min: 0, max: 14 * 48 }),
        (day, half, after) => {
          const askedAt = monday('00:00') + after * 1_800_000;
          const call = { said: '', askedAt, day, from: half / 2, to: half / 2 + 0.5 };
          const states = Array.from({ length: 8 * 48 + 1 }, (_, at) =>
            callHour(call, askedAt + at * 1_800_000),
          );
          expect(states).toContain('now');
        },
      ),
    );
  });
});
