import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NikReading, nikRegion, readNik } from './nik.ts';

const NOW = Date.UTC(2026, 10, 22, 3);
const NIK = '3327081205909901';
const OTHER = '3327085205909902';
const CARD = '3327082509129907';
const sure: NikReading = { nik: NIK, sex: 'M', birth: '1990-05-12', problem: null };
const asked: NikReading = { ...sure, confirm: true };
const none: NikReading = { nik: null, sex: null, birth: null, problem: null };
const read = (text: string) => readNik(text, NOW);

describe('a NIK as owners write it', () => {
  it.each([
    NIK,
    '33 2708 120590 9901',
    '3327-0812-0590-9901',
    '3327 - 0812 - 0590 - 9901',
    '33.27.08.120590.9901',
    '332708 1205909901',
    'nik e 3327081205909901',
    'NIK: 3327081205909901',
    'nik3327081205909901',
    'No. KTP 3327081205909901',
    'N I K 3327081205909901',
    'niknya 3327081205909901 ya pak',
    '3327081205909901ya',
    "'3327081205909901",
    '*3327081205909901*',
    '３３２７０８１２０５９０９９０１',
    '\u202a3327081205909901\u202c',
    '3327081205909901.0',
    '1. 3327 0812 0590 9901',
    'Slamet, 3327081205909901, 12-05-1990, gaji 1,8jt',
    '3327081205909901;Slamet;12051990',
    `${NIK} dan ${NIK}`,
    `NIK ${NIK} HP 081234567890`,
    `mau daftar bpjs ${NIK}`,
    `NIK 16 digit: ${NIK}`,
    `belum ada KK, ${NIK}`,
    `hp 081234567890 nik ${NIK}`,
    `${NIK} 081234567890`,
    `${NIK} hp saya rusak`,
    `NIK ${NIK}, NPWP 09.254.294.3-407.000`,
    '3327081205\n 909901',
    '3327,0812,0590,9901',
    '(33)(27)(08)(120590)(9901)',
    'NIK: 3327 0812,\n0590 9901',
    '3327081205909901 16 angka kan',
    '3327081205909901, 1 orang dulu',
  ])('%j is read without asking', (text) => expect(read(text)).toEqual(sure));

  it.each([
    '33270812O59O99O1',
    '332708l205909901',
    '332708I2O5909901',
    '3327 O8l2 O59O 99O1',
    '332708120590990l',
    '3327081205909901 2',
    '332708120590990 1 orang',
    '33270812О5909901',
    'bukan 3327081205909901 itu punya istri saya',
    'gajinya 2 juta, 3327, 0812, 0590, 9901',
    '3327081205909901L',
    '3327 0812 0590 9901 0812 3456 7890',
    `NIK ${NIK} eh salah ${NIK}1`,
    `npwp ${NIK}`,
    `kayaknya ${NIK}`,
    `ini bukan nik ${NIK}`,
    '3.327.081.205.909.901',
    `kirim lewat wa ya ${NIK}`,
  ])('%j is repaired or doubtful and has to be confirmed', (text) =>
    expect(read(text)).toEqual(asked),
  );

  it("a woman's day is 40 higher", () => {
    expect(read('3327085205909901')).toMatchObject({ sex: 'F', birth: '1990-05-12' });
    expect(read('3327087112909901')).toMatchObject({ sex: 'F', birth: '1990-12-31' });
  });
});

describe('the number of the family card is not the NIK', () => {
  it.each([
    `KK ${CARD}`,
    `no kk saya ${CARD}`,
    `NO.KK : ${CARD}`,
    `kk e 3327 0825 0912 9907`,
    `kartu keluarga ${CARD}`,
    `${CARD} (KK)`,
    `${CARD} itu no kk`,
    `ini bukan nik, ini kk ${CARD}`,
    `nik ga hafal, kk nya ${CARD}`,
    'kk saya hilang',
    `kk 16 digit: ${CARD}`,
    'wa 081234567890 belum ada nik',
    `rek bri ${NIK}`,
  ])('%j is no answer', (text) => expect(read(text)).toEqual(none));

  it.each([
    `KK ${CARD} NIK ${NIK}`,
    `NIK: ${NIK}\nNo KK: ${CARD}`,
    `${NIK} (NIK) ${CARD} (KK)`,
    `${NIK} nik, ${CARD} kk`,
    `kk: ${CARD}\nktp: ${NIK}`,
    `bukan kk, ini nik ${NIK}`,
    `${NIK}, KK menyusul`,
    `NIK saya ${NIK} sesuai KK`,
  ])('%j has the NIK beside it', (text) => expect(read(text)).toEqual(sure));

  it.each([`${NIK} sesuai kk`, `di KK tertulis ${NIK}`, `nik dan kk ${NIK}`, `KK ${CARD} ${NIK}`])(
    '%j leaves it open and asks',
    (text) => expect(read(text)).toEqual(asked),
  );

  it('a number that would make the worker a child is asked about', () => {
    expect(read(CARD)).toMatchObject({ nik: CARD, birth: '2012-09-25', confirm: true });
    expect(read('3327082311119901').confirm).toBe(true);
    expect(read('3327082211119901').confirm).toBeUndefined();
  });
});

describe('two people in one message are no answer', () => {
  it.each([' ', '\n', ', ', '/', '', ' dan '])('when %j stands between them', (between) =>
    expect(read(NIK + between + OTHER)).toEqual(none),
  );
  it.each([
    '3327 0812 0590 9901 3327 0852 0590 9902',
    `${NIK} 3327 0852 0590 9902`,
    `nik istri ${OTHER} nik saya ${NIK}`,
  ])('nor in %j', (text) => expect(read(text).nik).toBeNull());
});

describe('what is wrong is named', () => {
  const wrong: [NonNullable<NikReading['problem']>, string[]][] = [
    [
      'length',
      [
        '332708120590990',
        '33270812059099011',
        'nik 33270812',
        '12345',
        '1. 332708120590990',
        '081234567890',
        '3327 0812 0590 9901 2',
        'nik: 332708120590990 (15 angka)',
      ],
    ],
    [
      'not_digits',
      [
        '33270812A5909901',
        '332708120590990A',
        '33270812A05909901',
        '3327xxxxxxxx9901',
        '3327••••••••9901',
        '3327 08XX XXXX 9901',
        '3,32708E+15',
        '3.32708120590990E+15',
        'tiga tiga dua tujuh nol delapan satu dua nol lima sembilan nol sembilan sembilan nol satu',
      ],
    ],
    [
      'placeholder',
      ['3327081205900000', '1111111111111111', '0000000000000000', '1234567890123456'],
    ],
    ['bad_region', ['9927081205909901', '0027081205909901', '2227081205909901']],
    [
      'bad_date',
      [
        '3327083205909901',
        '3327083002909901',
        '3327081213909901',
        '3327083104909901',
        '3327082902909901',
        '3327080012909901',
        '3327084012909901',
        '3327087212909901',
        '3327087102009901',
      ],
    ],
  ];
  it.each(wrong.flatMap(([problem, texts]) => texts.map((text) => [text, problem] as const)))(
    '%j: %s',
    (text, problem) => expect(read(text)).toEqual({ ...none, problem }),
  );

  it.each([
    '',
    'ga tau',
    'belum punya ktp',
    'umur 35',
    '3 orang',
    'gaji 2.500.000',
    'nik 16 angka ya?',
  ])('%j is no attempt at all', (text) => expect(read(text)).toEqual(none));
});

describe('the century of the birth year', () => {
  it.each([
    ['3327082902009901', '2000-02-29'],
    ['3327081205109901', '2010-05-12'],
    ['3327081205309901', '1930-05-12'],
    ['3327081205199901', '1919-05-12'],
  ])('%s is born on %s', (nik, birth) => expect(read(nik).birth).toBe(birth));
  it('is asked about where only a centenarian would be of working age', () =>
    expect(read('3327081205199901').confirm).toBe(true));
});

describe('where a NIK was issued', () => {
  it('is told as far as the list of today knows it', () => {
    expect(nikRegion(NIK)).toBe('Kec. Pemalang, Kab. Pemalang');
    expect(nikRegion('3327991205909901')).toBe('Kab. Pemalang');
    expect(nikRegion('9101011205909901')).toBe('Papua');
    expect(nikRegion('9901011205909901')).toBeNull();
    expect(nikRegion('')).toBeNull();
  });
  it.each(['9101011205909901', '3399081205909901', '3327991205909901'])(
    '%s, from a region no longer listed, is taken with a question',
    (nik) => expect(read(nik)).toMatchObject({ nik, problem: null, confirm: true }),
  );
  it('people of Warungpring whose NIK still says Moga are not asked', () =>
    expect(read('3327011205909901').confirm).toBeUndefined());
});

describe('any text at all', () => {
  const soup = fc.string({ unit: fc.constantFrom(...'0123456789OolI|xk nik.-,/()E+\n') });
  it('is read without an error, and a NIK comes with its date and sex or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), soup), (text) => {
        const { nik, sex, birth, problem } = read(text);
        if (nik === null) expect([sex, birth]).toEqual([null, null]);
        else {
          expect(nik).toMatch(/^\d{16}$/);
          expect(birth).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(problem).toBeNull();
        }
      }),
    );
  });
  it.each(['1', '1 ', 'o1', 'x1', '1. ', 'kk ', '3327 ', 'bukan no ', 'e1,11', ' '])(
    'of 5000 characters of %j is read quickly',
    (part) => {
      const start = performance.now();
      read(part.repeat(Math.ceil(5000 / part.length)));
      expect(performance.now() - start).toBeLessThan(200);
    },
  );
});
