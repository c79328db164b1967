import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from '../yesno.ts';

const said = (text: string, context?: YesNoContext) => {
  const { answer, confirm } = readYesNo(text, context);
  return confirm ? `${answer}?` : answer;
};

describe('words that look like an answer', () => {
  it.each<[YesNoContext, string]>([
    ['has_workers', '2,4jt'],
    ['has_workers', 'Rp 500.000'],
    ['next_worker', '2125000'],
    ['more_workers', '1.800.000'],
    ['has_workers', 'saya cuma karyawan biasa'],
    ['has_workers', 'boleh'],
    ['consent', 'UD Setuju Makmur'],
    ['confirm_data', 'oh iya'],
    ['proceed', 'lama gak?'],
    ['already_registered', 'ada yang sudah'],
  ])('to %s say nothing: "%s"', (context, text) => expect(said(text, context)).toBe('unclear'));
});

describe('an answer in unusual dress', () => {
  it.each<[YesNoContext, string, string]>([
    ['proceed', 'kenapa tidak?', 'yes?'],
    ['proceed', 'tidak sabar mau mulai', 'yes'],
    ['proceed', 'ayo tapi jangan lama2', 'yes'],
    ['proceed', 'manut mawon', 'yes?'],
    ['proceed', 'oke ga jadi', 'no'],
    ['confirm_data', '100% cocok', 'yes'],
    ['confirm_data', 'ojo diganti, wis pas', 'yes'],
    ['confirm_data', 'ganti dulu yang nomor 3', 'no'],
    ['confirm_data', 'nggih\n\nDikirim dari HP saya', 'yes'],
    ['consent', '🙏 nggih 🙏', 'yes'],
    ['consent', 'ora kabotan', 'yes'],
    ['consent', 'mohon maaf, saya keberatan data pegawai disimpan', 'no'],
    ['has_workers', 'belasan', 'yes'],
    ['more_workers', 'tidak mas cukup', 'no'],
    ['more_workers', 'tinggal dua', 'yes'],
    ['more_workers', 'tambah Kirno', 'yes'],
    ['more_workers', 'wis 3 kuwe thok', 'no'],
    ['has_family', 'duda anak siji', 'yes'],
    ['has_family', 'nikah tapi belum punya momongan', 'unclear'],
    ['reminder_ok', 'boleh tapi jangan pagi', 'yes'],
    ['reminder_ok', 'boleh tapi jangan sering-sering', 'yes?'],
    ['reminder_ok', 'dasar bot, jangan ganggu', 'no'],
    ['reminder_ok', 'emoh diwa', 'no'],
  ])('to %s is understood: "%s" is %s', (context, text, answer) => {
    expect(said(text, context)).toBe(answer);
  });
});
