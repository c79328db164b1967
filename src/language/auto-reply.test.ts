import { describe, expect, it } from 'vitest';
import { isAutoReply, likeness } from './auto-reply.ts';

describe('what another program sends by itself', () => {
  it.each([
    'Terima kasih telah menghubungi Toko Berkah. Kami akan segera membalas pesan Anda.',
    'Maaf, saat ini di luar jam kerja kami. Jam operasional 08.00 - 17.00',
    'Ini adalah pesan otomatis. Admin akan segera menghubungi Anda',
    '[Pesan otomatis] toko tutup',
    'Halo kak! Ketik 1 untuk order, ketik 2 untuk komplain',
    'Thank you for contacting Konveksi Barokah! Please let us know how we can help you.',
  ])('is known: %s', (text) => {
    expect(isAutoReply(text)).toBe(true);
  });

  it.each([
    '',
    'terima kasih mas atas bantuannya',
    'terima kasih sudah menghubungi saya',
    'petugasnya akan menghubungi kapan ya?',
    'ini pesan otomatis ya mas? kok jawabnya cepat',
    'karyawan saya 3 orang, gajinya 2jt',
    'telpon di jam kerja saja',
    'maaf mas itu balasan otomatis, karyawan saya 2',
  ])('is not taken for it: %s', (text) => {
    expect(isAutoReply(text)).toBe(false);
  });

  it('is known again when only its numbers and signs change', () => {
    expect(likeness('Antrean Anda: 12. Mohon tunggu!')).toBe(
      likeness('antrean anda 13, mohon tunggu'),
    );
    expect(likeness('Mohon tunggu')).not.toBe(likeness('Mohon sabar'));
  });
});
