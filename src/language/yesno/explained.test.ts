import { describe, expect, it } from 'vitest';
import { readYesNo } from '../yesno.ts';

describe('a firm answer with what is told of it', () => {
  it.each([
    ['has_workers', 'ora nana, dewekan', 'no'],
    ['has_workers', 'gak ada pak, masih kecil usahanya', 'no'],
    ['has_workers', 'dereng wonten mas, nembe mbikak', 'no'],
    ['has_workers', 'punya pak tukang las dua orang', 'yes'],
    ['has_workers', 'nduwe mas, wis suwe melu aku', 'yes'],
    ['more_workers', 'masih ada satu, namanya Rasmi', 'yes'],
    ['more_workers', 'ana maning mas, jenenge Tono', 'yes'],
    ['more_workers', 'iya satu lagi yang bagian dapur', 'yes'],
    ['more_workers', 'wis cukup, kari kuwi tok', 'no'],
    ['has_family', 'ada, istri aja anaknya belum', 'yes'],
    ['has_family', 'sampun, lare kalih', 'yes'],
    ['has_family', 'belum pak, orangnya masih muda', 'no'],
    ['already_registered', 'dereng mas, mboten ngertos carane', 'no'],
    ['already_registered', 'belum soalnya gak ngerti harus kemana', 'no'],
    ['already_registered', 'belum pak saya baru tahu soal ini', 'no'],
    ['already_registered', 'belum mas, kemarin mau daftar tapi bingung', 'no'],
    ['confirm_data', 'kurang tepat, alamatnya pindah', 'no'],
    ['confirm_data', 'bener mas gak ada yang salah', 'yes'],
    ['proceed', 'boleh, kebetulan lagi kosong', 'yes'],
  ] as const)('to %s: "%s" is %s', (context, text, answer) => {
    expect(readYesNo(text, context)).toEqual({ answer });
  });

  it.each([
    ['has_workers', 'ora ana mas, tak lakoni dewe karo bojo', 'no'],
    ['has_workers', 'tadinya punya dua tapi pada keluar semua', 'no'],
    ['has_family', 'duda gak punya anak', 'no'],
    ['proceed', 'besok saja ya pak sekarang mau ke pasar', 'no'],
  ] as const)('to %s: "%s" is likely %s', (context, text, answer) => {
    expect(readYesNo(text, context)).toEqual({ answer, confirm: true });
  });

  it.each([
    ['has_workers', 'gak ada yang tetap pak, harian semua'],
    ['has_workers', 'ada pak kadang-kadang'],
    ['has_workers', 'iya pak sebentar'],
    ['already_registered', 'sudah pak kayaknya'],
    ['more_workers', 'sudah semua, kecuali Tini'],
    ['consent', 'iya tapi takut'],
    ['consent', 'belum tahu pak'],
  ] as const)('to %s: "%s" is none', (context, text) => {
    const reading = readYesNo(text, context);
    expect(reading.answer === 'unclear' || reading.confirm).toBe(true);
  });

  it('never makes a consent with a reserve firm', () => {
    for (const text of ['ya pak, tapi jangan kemana-mana datanya', 'boleh pak soalnya penting'])
      expect(readYesNo(text, 'consent')).not.toEqual({ answer: 'yes' });
  });
});
