import { describe, expect, it } from 'vitest';
import { workerNik } from './worker-nik.ts';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const NIK = '3327085205909901';
const read = (text: string) => workerNik.read(text, { now: NOW, choices: [], hint: {} });
const value = (text: string) => {
  const reading = read(text);
  return reading.is === 'value' ? (reading.value as Record<string, unknown>) : null;
};

describe('the answer to "which NIK?"', () => {
  it('is the number', () => {
    expect(value(NIK)).toMatchObject({ nik: NIK, sex: 'F', birth: '1990-05-12' });
    expect(value(NIK)).not.toHaveProperty('differs');
  });

  it.each([
    [`${NIK}, dia laki-laki`, 'sex'],
    [`${NIK} lanang`, 'sex'],
    [`${NIK} lahir 12-06-1991`, 'birth'],
  ])('"%s" is taken, and the difference is noticed', (text, differs) => {
    expect(value(text)).toMatchObject({ nik: NIK, differs });
  });

  it.each([`${NIK} perempuan`, `${NIK} lahir 12-05-1990`])('"%s" differs in nothing', (text) => {
    expect(value(text)).not.toHaveProperty('differs');
  });

  it('that would be of a child is shown back as perhaps a family card', () => {
    const reading = read('3327081209129907');
    expect(reading).toMatchObject({ is: 'value', confirm: true });
    if (reading.is === 'value')
      expect(workerNik.shown?.(reading.value).key).toBe('kinds:nik_child');
  });

  it.each([
    ['KK 3327081209129907', 'nik_is_kk'],
    [`NIK saya ${NIK} dulu`, 'nik_own'],
    [`pakai punya saya ${NIK}`, 'nik_own'],
    ['332708520590990', 'nik_length'],
    ['3.32708E+15', 'nik_not_digits'],
  ])('"%s" cannot stand: %s', (text, problem) => {
    expect(read(text)).toMatchObject({ is: 'problem', problem });
  });

  it('may be a list, or only a name with a form of address', () => {
    expect(value('Slamet 2jt, Warni 1,8jt')?.rows).toHaveLength(2);
    expect(value(`${NIK} warni 2jt`)?.rows).toHaveLength(1);
    expect(value('Pak Slamet')?.rows).toEqual([
      { name: 'Slamet', nik: null, wage: null, doubts: [] },
    ]);
  });

  it.each(['nanti', 'belum ada', 'KTP-ne ora tak gawa, ana ning omah', 'Slamet'])(
    '"%s" is none of these',
    (text) => {
      expect(read(text)).toEqual({ is: 'none' });
    },
  );
});
