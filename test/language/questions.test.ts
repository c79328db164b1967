import { expect, it } from 'vitest';
import { answers } from '../../flows/answers/index.ts';
import { loadIntents } from '../../src/conversation/intents.ts';

/** The 62 questions that owners ask, and the answer that each is to meet. */
const QUESTIONS: readonly (readonly [string, ...string[]])[] = [
  ['Warungku cuma 1 karyawan, masa wajib juga?', 'who'],
  ['Katane di bawah 10 orang bebas?', 'who'],
  ['Mulai kapan wajibnya?', 'deadline'],
  ['Belum punya NIB, gimana?', 'no_nib'],
  ['Yang kerja istri sama anak sendiri', 'family_workers'],
  ['Saya sendirian, ga ada karyawan', 'alone'],
  ['Aku yang punya usaha masuk PPU juga?', 'owner_self'],
  ['Karyawan harian/borongan itu ikut?', 'daily', 'piece'],
  ['Penjahit ambil kerjaan dibawa pulang, bayar per potong', 'home_work', 'piece'],
  ['Masih training/percobaan', 'trial'],
  ['Anak PKL/magang?', 'intern'],
  ['Pembantu rumah tangga di rumah?', 'household'],
  ['Karyawan saya orang Tegal, KTP sana', 'other_town'],
  ['Ada karyawan bule', 'foreigner'],
  ['Sudah 60 tahun masih kerja', 'old_age'],
  ['Sudah ikut BPJS Ketenagakerjaan, masih perlu?', 'labour_too'],
  ['Sudah punya asuransi swasta', 'private_insurance'],
  ['Karyawan ga mau, ga mau dipotong', 'unwilling', 'deduct'],
  ['Karyawan udah punya KIS gratis', 'pbi'],
  ['Nanti bansosnya hilang ga?', 'pbi_bansos'],
  ['Kalau keluar kerja bisa balik gratis?', 'pbi_back'],
  ['Dia sudah bayar mandiri', 'mandiri'],
  ['Mandirinya nunggak 2 tahun', 'mandiri_arrears'],
  ['Istri karyawan kerja juga di pabrik', 'spouse_works'],
  ['Dia ikut BPJS suaminya', 'on_spouse'],
  ['Kerja di dua tempat', 'two_jobs'],
  ['KIS-nya katanya mati sejak Februari', 'pbi_dead'],
  ['Bayarnya berapa?', 'amount'],
  ['Gaji cuma 1,2 juta, bayarnya ikut 1,2?', 'low_wage'],
  ['Lho UMKM kan boleh di bawah UMK?', 'low_wage'],
  ['Gaji 15 juta?', 'cap'],
  ['Uang makan harian dihitung?', 'allowances'],
  ['Boleh aku tanggung semua?', 'all_by_owner'],
  ['Potong 5% dari gaji karyawan boleh?', 'deduct'],
  ['Yang ditanggung siapa saja?', 'family'],
  ['Anaknya 5', 'more_children'],
  ['Orang tua/mertua bisa?', 'parents'],
  ['Anak umur 22 masih kuliah', 'student'],
  ['Dapat kelas berapa?', 'class'],
  ['Bayar tanggal berapa, kemana?', 'pay'],
  ['Telat sehari kena denda?', 'late'],
  ['Nunggak lama, harus bayar semua?', 'arrears'],
  ['Karyawan masuk RS pas nunggak', 'arrears_hospital'],
  ['Denda 5% itu apa?', 'inpatient_fine'],
  ['Bisa dicicil?', 'instalments'],
  ['Usaha sepi, minta keringanan', 'relief'],
  ['Tahun depan naik?', 'next_year'],
  ['Daftarnya dimana?', 'where'],
  ['Berkasnya apa?', 'documents'],
  ['Lewat WA sini langsung jadi?', 'here_done'],
  ['Kapan aktifnya?', 'active_when'],
  ['Ga punya komputer', 'no_computer'],
  ['NIK karyawan ga ketemu', 'nik_unknown'],
  ['Karyawan masuk tanggal 25, bulan ini bayar?', 'mid_month'],
  ['Karyawan keluar, wajib lapor?', 'leaves'],
  ['Kalau di-PHK masih bisa berobat?', 'laid_off'],
  ['Usaha saya sudah tutup', 'business_closed'],
  ['Lupa password e-Dabu', 'password'],
  ['Kalau ga daftar kena apa?', 'sanctions'],
  ['Kok dapat surat dari kejaksaan?', 'prosecutor_letter'],
  ['Buat KUR perlu BPJS?', 'loans'],
  ['Ini beneran BPJS? Data aman?', 'safe'],
];

const read = loadIntents();

it.each(QUESTIONS)('%s', (question, ...topics) => {
  const topic = read(question)[0]?.topic ?? '';
  expect(topics).toContain(topic);
  expect(answers.has(topic)).toBe(true);
});
