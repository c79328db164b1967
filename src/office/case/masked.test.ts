import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../../flows/kit/record.ts';
import { formName, maskedForm, maskNumbers, maskPhone, namedNumber, numberIn } from './masked.ts';

describe('a telephone number', () => {
  it.each([
    ['+6281212345678', '0812••••5678'],
    ['+62811234567', '0811••••67'],
    ['+6285742011223', '0857••••1223'],
    ['+62284321456', '0284••••56'],
    ['', '••••'],
    ['something else', '••••'],
  ])('%s is shown as %s', (e164, shown) => {
    expect(maskPhone(e164)).toBe(shown);
  });

  it.each([
    ['HP saya 085742011223 ya', 'HP saya 0857••••1223 ya'],
    ['0812-3456-7890', '0812••••7890'],
    ['+62 812 3456 7890', '0812••••7890'],
    ['6281234567890.', '0812••••7890.'],
    ['gaji Rp2.500.000, 08.00 sampai 16.00', 'gaji Rp2.500.000, 08.00 sampai 16.00'],
    ['NIK 3327124505030002', 'NIK 3327••••••••0002'],
  ])('in a text is masked: %s', (text, shown) => {
    expect(maskNumbers(text)).toBe(shown);
  });
});

describe('a number that a form names', () => {
  const record = {
    ...emptyRecord,
    business: { phone: '+6281212345678' },
    workers: [
      { ref: 'w1', fields: { name: 'Ika', nik: { nik: '3327124505030002' }, kk: '3327' } },
      { ref: 'w2', fields: { name: 'Ani', kk: '3328', removed: 'left' } },
    ],
  };
  it.each([
    ['w1.nik', '3327124505030002'],
    ['w1.kk', '3327'],
    ['w1.phone', null],
    ['w2.kk', null],
    ['business.phone', '+6281212345678'],
    ['business.kk', null],
    ['w3.kk', null],
  ])('%s is %s', (name, value) => {
    const number = namedNumber(name);
    expect(number && numberIn(record, number)).toBe(value);
    expect(number && formName(number)).toBe(name);
  });

  it.each(['', 'w1', 'w1.name', 'w1.nik.kk', '.', 'business.businessName'])(
    '%s is none',
    (name) => {
      expect(namedNumber(name)).toBeNull();
    },
  );

  it('is masked by its kind', () => {
    expect(maskedForm('nik', '3327124505030002')).toBe('3327••••••••0002');
    expect(maskedForm('phone', '+6281212345678')).toBe('0812••••5678');
  });
});
