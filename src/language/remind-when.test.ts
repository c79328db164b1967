import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { humane, type Resolved, resolveWhen } from './remind/resolve.ts';
import { readRemindWhen } from './remind-when.ts';

/** Monday 23 November 2026, 08.00 in western Indonesia. */
const NOW = Date.parse('2026-11-23T01:00:00Z');
const WIB = 420;

function resolved(text: string, now = NOW): Resolved | null {
  const when = readRemindWhen(text);
  return when && resolveWhen(when, now, WIB);
}

/** The moment as a clock in Pemalang shows it: '2026-11-24 15.00'; else the problem, or null. */
function local(text: string, now = NOW): string | null {
  const one = resolved(text, now);
  if (one === null || 'problem' in one) return one?.problem ?? null;
  return shown(one.at);
}

function shown(at: number): string {
  return new Date(at + WIB * 60_000).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');
}

describe('when somebody wants to be reminded', () => {
  it.each([
    ['besok', '2026-11-24 09.00'],
    ['besok sore', '2026-11-24 15.00'],
    ['sesuk sore', '2026-11-24 15.00'],
    ['mbenjing enjing', '2026-11-24 08.00'],
    ['besok jam 10', '2026-11-24 10.00'],
    ['lusa', '2026-11-25 09.00'],
    ['emben', '2026-11-25 09.00'],
    ['3 hari lagi', '2026-11-26 09.00'],
    ['telung dina maning', '2026-11-26 09.00'],
    ['rong minggu engkas', '2026-12-07 09.00'],
    ['minggu depan', '2026-11-30 09.00'],
    ['minggu ngarep', '2026-11-30 09.00'],
    ['bulan depan', '2026-12-23 09.00'],
    ['wulan ngarep', '2026-12-23 09.00'],
    ['hari senin', '2026-11-30 09.00'],
    ['rebo', '2026-11-25 09.00'],
    ['jumat depan', '2026-12-04 09.00'],
    ['hari minggu sore', '2026-11-29 15.00'],
    ['malam jumat', '2026-11-26 18.00'],
    ['tanggal 5', '2026-12-05 09.00'],
    ['tgl 25', '2026-11-25 09.00'],
    ['tgl 5 bulan depan', '2026-12-05 09.00'],
    ['tanggal 31', '2026-12-31 09.00'],
    ['5/12', '2026-12-05 09.00'],
    ['5 desember', '2026-12-05 09.00'],
    ['5 maret', '2027-03-05 09.00'],
    ['akhir bulan', '2026-11-30 09.00'],
    ['awal bulan', '2026-12-01 09.00'],
    ['habis gajian', '2026-12-01 09.00'],
    ['bar gajian', '2026-12-01 09.00'],
    ['nanti sore', '2026-11-23 15.00'],
    ['mengko sore', '2026-11-23 15.00'],
    ['jam 4', '2026-11-23 16.00'],
    ['2 jam lagi', '2026-11-23 10.00'],
  ])('"%s" is %s', (text, at) => {
    expect(local(text)).toBe(at);
  });

  it('after Lebaran is within two weeks of it', () => {
    const one = resolved('habis lebaran');
    expect(one && 'at' in one ? shown(one.at) : '').toMatch(/^2027-03-1\d /);
  });

  it.each([
    ['31 februari', 'impossible'],
    ['tgl 31 april', 'impossible'],
    ['tanggal 35', 'impossible'],
    ['5/13', 'impossible'],
    ['besok jam 27', 'impossible'],
    ['kemarin', 'past'],
    ['nanti jam 7 pagi', 'past'],
    ['1 november 2026', 'past'],
    ['1 juni', 'too_far'],
    ['300 hari lagi', 'too_far'],
  ])('"%s" cannot be: %s', (text, problem) => {
    expect(local(text)).toBe(problem);
  });

  it('an hour that has passed is meant for tomorrow where no day was told', () => {
    expect(local('jam 9', NOW + 3 * 3_600_000)).toBe('2026-11-24 09.00');
  });

  it('the usual hour stands in where none was told', () => {
    const when = readRemindWhen('besok');
    const one = when && resolveWhen(when, NOW, WIB, 16 * 60);
    expect(one).toEqual({ at: Date.parse('2026-11-24T09:00:00Z') });
  });

  it.each([
    '',
    'nanti',
    'kapan-kapan',
    'terserah',
    'sekarang',
    '3',
    'Slamet',
    '2jt',
    'ya',
    '12 orang',
  ])('is not told by "%s"', (text) => {
    expect(readRemindWhen(text)).toBeNull();
  });

  it('never throws, and what it gives lies ahead and not too far', () => {
    const words =
      'besok sore minggu depan tanggal 31 februari jam 27 habis gajian 3 hari lagi 5/12 malam'.split(
        ' ',
      );
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const one = resolved(text);
        if (one && 'at' in one) {
          expect(one.at).toBeGreaterThan(NOW);
          expect(one.at).toBeLessThanOrEqual(NOW + 181 * 86_400_000);
        }
      }),
    );
  });
});

describe('the hours at which anybody is written to', () => {
  const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00+07:00`);
  it.each([
    ['05:30', '2026-11-24 08.00', 'early'],
    ['08:00', '2026-11-24 08.00', null],
    ['20:00', '2026-11-24 20.00', null],
    ['21:00', '2026-11-24 19.30', 'late'],
  ])('%s becomes %s', (clock, meant, moved) => {
    const one = humane(at(clock), NOW, WIB);
    expect([shown(one.at), one.moved]).toEqual([meant, moved]);
  });

  it('the evening that has passed becomes the next morning', () => {
    expect(shown(humane(at('21:00'), at('20:30'), WIB).at)).toBe('2026-11-25 08.00');
  });
});
