import { describe, expect, it } from 'vitest';
import type { Offered } from '../kind.ts';
import { choice } from './choice.ts';
import { choiceOrYes } from './choice-or-yes.ts';

const MENU: readonly Offered[] = [
  { key: 'file', label: 'Siapkan pendaftaran', words: ['daftar'] },
  { key: 'whatif', label: 'Hitung-hitung iuran', words: ['hitung', 'iuran'] },
];
const OFFER: readonly Offered[] = [
  { key: 'now', label: 'Lengkapi sekarang', words: ['sekarang', 'lengkapi'] },
  { key: 'later', label: 'Lengkapi nanti', words: ['nanti', 'besok'] },
];

const chosen = (text: string) => choice.read(text, { now: 0, choices: MENU, hint: {} });
const offered = (text: string) =>
  choiceOrYes.read(text, { now: 0, choices: OFFER, hint: { yes: 'now', no: 'later' } });

describe('one of the choices on offer', () => {
  it.each([
    ['2', 'whatif'],
    ['iuran', 'whatif'],
    ['mau hitung iuran dulu', 'whatif'],
    ['daftar aja mas', 'file'],
  ])('"%s" is %s', (text, key) => {
    expect(chosen(text)).toEqual({ is: 'value', value: key });
  });

  it.each(['iuran berapa?', 'berapa iuran', 'iurannya pira ya', 'nggak mau daftar'])(
    '"%s" asks or denies, and chooses nothing',
    (text) => {
      expect(chosen(text)).toEqual({ is: 'none' });
    },
  );
});

describe('a choice whose own words deny', () => {
  const CARDS: readonly Offered[] = [
    { key: 'none', label: 'Belum punya', words: ['ga punya', 'belum'] },
    { key: 'pbi', label: 'KIS gratis', words: ['kis', 'gratis'] },
    { key: 'employer', label: 'Dari tempat kerja lain', words: ['pabrik'] },
  ];
  const card = (text: string) => choice.read(text, { now: 0, choices: CARDS, hint: {} });

  it('is chosen in a longer sentence too', () => {
    expect(card('ya ga punya kesehatannya')).toEqual({ is: 'value', value: 'none' });
  });

  it.each(['ga punya yang gratis', 'belum tau mas', 'dulu punya bpjs tk waktu di pabrik'])(
    '"%s" leaves it open',
    (text) => {
      expect(card(text)).toEqual({ is: 'none' });
    },
  );
});

describe('a choice of which one is a yes', () => {
  it('is put off by who says so, whatever else is told of it', () => {
    const later = { is: 'value', value: 'later' };
    expect(offered('Nanti saja ya Pak, yang lain saya lengkapi besok.')).toEqual(later);
    expect(offered('nanti saja')).toEqual(later);
  });

  it('is asked again where two are named without that', () => {
    expect(offered('lengkapi sekarang apa nanti')).toMatchObject({ is: 'options' });
  });
});
