import { expect, it } from 'vitest';
import { asksForCall } from './call-wish.ts';

it.each([
  'njaluk ditelpon',
  'telpon saja',
  'Telpon aja mas, mau ngomong sama orang',
  'tolong telepon saya',
  'minta ditelepon petugas',
  'ditelpon bae mas',
  'saya mau ditelepon besok',
  'kula nyuwun dipun telpon mawon',
  'mending ditelpon',
  'telponen wae',
  'hubungi saya saja',
  'minta telpon',
])('to be called is wished in "%s"', (text) => {
  expect(asksForCall(text)).toBe(true);
});

it.each([
  'telpon',
  'nomor telpon petugas',
  'telpon bpjs',
  'jangan telpon saya',
  'gausah ditelpon',
  'kemarin sudah ditelpon',
  'kapan saya ditelepon?',
  'telp toko',
  '0812345678 telpon',
  'hubungi petugas',
  'jangan hubungi saya lagi',
])('to be called is not wished in "%s"', (text) => {
  expect(asksForCall(text)).toBe(false);
});
