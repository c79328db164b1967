import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Errand, readErrand } from './errand.ts';

const SAID: Readonly<Record<Errand, readonly string[]>> = {
  status: [
    'status saya',
    'sampai mana urusan saya',
    'Status saya gimana mas?',
    'statusku piye',
    'cek status',
    'berkas saya sampai mana ya',
    'urusan saya sudah sampai mana?',
    'wis didaftarke durung',
    'pendaftarane priben',
    'sudah terdaftar belum?',
  ],
  mydata: [
    'data saya',
    'DATA SAYA',
    'lihat data',
    'mau lihat data saya dong',
    'dataku',
    'apa saja yang disimpan?',
    'data apa saja yang disimpan',
    'sing disimpen apa bae',
    'cek data kulo nggih',
  ],
  send: [
    'kirim',
    'kirim aja mas',
    'langsung kirim saja',
    'kirimkan semuanya',
    'tak kirim bae ya',
    'cukup segini dulu',
    'sampai sini dulu aja',
    'semene disit',
    'cek berkas',
  ],
  form: [
    'FORM',
    'form',
    'formulir',
    'isi lewat formulir',
    'minta link',
    'lewat form aja mas',
    'ganti hp',
    'tautannya hilang',
    'njaluk formulir maning',
  ],
  documents: [
    'berkas yang dibawa',
    'berkas apa saja yang harus dibawa?',
    'ke kantor bawa apa?',
    'nek nang kantor gawa apa bae',
    'harus bawa apa aja',
    'sing kudu digawa apa',
  ],
  reminders_on: ['nyalakan pengingat', 'aktifkan pengingat'],
  reminders_off: ['matikan pengingat', 'pengingat dimatikan aja', 'ga usah pengingat'],
  reminders: ['pengingat', 'atur pengingat'],
  officer_off: [
    'gak jadi petugas',
    'batal petugas',
    'batalkan permintaan petugas',
    'ora sida petugas mas',
    'petugasnya ga usah',
    'ga usah ditelpon',
    'tidak jadi bicara dengan petugas',
    'mboten sios petugas nggih',
  ],
  withdraw: [
    'saya batalkan persetujuan',
    'batalkan persetujuan',
    'cabut persetujuan saya',
    'persetujuannya saya cabut',
    'saya tidak setuju lagi',
    'gak jadi setuju',
  ],
  other_channel: ['pindah ke WA', 'lanjut ning telegram bae', 'sambungkan telegram saya'],
  language: [
    'bahasa jawa',
    'pakai bahasa jawa saja',
    'nganggo basa jawa bae',
    'pake jawa aja mas',
    'bisa bahasa jawa?',
    'english please',
  ],
};

describe('what an owner asks for besides answering', () => {
  it.each(
    Object.entries(SAID).flatMap(([errand, texts]) => texts.map((text) => [text, errand] as const)),
  )('"%s" is %s', (text, errand) => {
    expect(readErrand(text)).toBe(errand);
  });

  it.each([
    '',
    '?',
    'hapus data saya',
    'petugas',
    'ga jadi, petugas',
    'petugase ora teka-teka',
    'petugas tidak ada',
    'minta petugas',
    'tidak setuju',
    'setuju',
    'Slamet Riyadi',
    'Warung Data Jaya',
    'NIK saya salah',
    'data saya salah, yang gaji 2jt',
    'gaji data entry 2jt',
    'ga jadi',
    'batal',
    'berhenti',
    'jangan ingatkan saya',
    'Toko Jawa Abadi',
    'jawa',
    'Jawa Tengah',
    'status',
    'tetap',
    'x'.repeat(5000),
  ])('"%s" is an answer, a command or nothing', (text) => {
    expect(readErrand(text) ?? 'none').toBe(text === 'status' ? 'status' : 'none');
  });

  it('never throws, and leaves long texts alone', () => {
    fc.assert(fc.property(fc.string(), (text) => void readErrand(text)));
    expect(readErrand('kalau nambah 1 orang gaji 2jt? '.repeat(200))).toBeNull();
  });
});
