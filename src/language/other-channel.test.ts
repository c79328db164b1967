import { describe, expect, it } from 'vitest';
import { readErrand } from './errand.ts';
import { channelNamed } from './other-channel.ts';

describe('a wish to go on by another channel', () => {
  it.each([
    ['pindah ke WA', 'whatsapp'],
    ['Lanjut di telegram', 'telegram'],
    ['pakai wa saja', 'whatsapp'],
    ['sambungkan telegram saya', 'telegram'],
    ['mas, bisa lanjut di whatsapp aja?', 'whatsapp'],
    ['wa aja pak', 'whatsapp'],
    ['minta link telegram dong', 'telegram'],
    ['ada wa nya?', 'whatsapp'],
    ['saya mau pindah ke Telegram ya', 'telegram'],
    ['nganggo wa bae', 'whatsapp'],
    ['pindah nang WA bae mas', 'whatsapp'],
    ['liwat telegram mawon nggih', 'telegram'],
    ['terusna ning tele wae', 'telegram'],
    ['sambungaken telegram kula', 'telegram'],
    ['obrolane nang wa wae', 'whatsapp'],
    ['sambungkan wa sama telegram', null],
    ['pindah ke aplikasi lain', null],
  ] as const)('is heard in "%s"', (text, to) => {
    expect(readErrand(text)).toBe('other_channel');
    expect(channelNamed(text)).toBe(to);
  });

  it.each([
    'sambungkan ke petugas',
    'wa saya 081200000001',
    'nomor wa saya sama',
    'hubungi saya lewat wa',
    'telegram itu apa',
    'telepon lewat wa jam 9',
    'jangan pindah ke wa',
    'wa',
    'lanjut',
    'pindah usaha ke Comal',
    'karyawan saya pakai wa semua',
    'pindah faskes',
    'pakai wae',
    'Warsini',
    'Wati',
    'ganti hp',
  ])('is not heard in "%s"', (text) => {
    expect(readErrand(text)).not.toBe('other_channel');
  });
});
