import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from './command.ts';

const spread = (table: readonly (readonly [string, string])[]) =>
  table.flatMap(([command, list]) =>
    list.split(';').map((text) => ({ command, text: text.trim() })),
  );

const WHOLE = spread([
  [
    'menu',
    `menu; MENU; menu utama; ke menu; kembali ke menu; balik ke menu; menu dong mas; lihat menu;
   menune; kembali ke menu utama; /menu; kembali ke awal; mau ke menu; tampilkan menu;
   balik ke awal; menu mas; menu aja; bali nang menu; buka menu`,
  ],
  [
    'help',
    `bantuan; help; bantu; tolong; tulung; gimana; gimana caranya; caranya gimana; bingung;
   saya bingung; priben iki; priben; kepriben carane; ga ngerti; ora mudeng; kurang paham;
   apa maksudnya?; maksudnya apa; maksudnya?; maksude priben; ?; ??; aku bingung mas;
   bingung saya mas; terus gimana; harus gimana; gimana nih; gimana ini mas; tolong bantu saya;
   ora ngerti; mboten ngertos; minta bantuan; butuh bantuan; piye iki; pripun niki; primen carane;
   bantu saya dong; ga paham mas; gimana caranya mas?; apa maksude; aku kudu priben`,
  ],
  [
    'repeat',
    `ulangi; ulang; apa tadi?; tadi apa; baleni; pertanyaannya apa?; tolong diulang; ulang lagi;
   sekali lagi; bisa diulang?; apa tadi mas; ulangi pertanyaannya; maaf apa tadi; tulung dibaleni;
   apa mau; baleni maning; tadi nanya apa ya; ulangi dong; bisa diulangi mas?; pertanyaane apa mau;
   sampai mana tadi?; coba ulangi`,
  ],
  [
    'back',
    `kembali; balik; mundur; balik satu; yang tadi salah, balik satu;
   kembali ke pertanyaan sebelumnya; sebelumnya; back; mundur satu; balik dulu; balik ke yang tadi;
   mbalik; pertanyaan sebelumnya; kembali ke sebelumnya; mau balik; bisa balik?; kembali mas;
   mundur disit; balik satu pertanyaan; kembali satu langkah`,
  ],
  [
    'cancel',
    `batal; gak jadi; ga jadi; batalkan; batal aja; ga jadi mas; cancel; batalin; ora sida;
   mboten sios; ora sido; saya mau batal; batal daftar; gajadi; ga jadi daftar; batal mas maaf;
   tolong dibatalkan; ga jadi deh; wurung; ga jadi aja; batal saja pak`,
  ],
  [
    'officer',
    `petugas; cs; admin; operator; mau ngomong sama orang; telpon aja; hubungkan ke petugas;
   bicara dengan petugas; minta petugas; mau bicara sama petugas; ngomong karo wong;
   tolong telpon saya; ditelpon aja; orang; manusia; sambungkan ke admin; customer service;
   bisa bicara dengan petugas?; panggil petugas; mau sama orang asli; hubungi petugas;
   saya mau ngomong sama petugas; nyambung ke cs; pengen ngomong karo petugas;
   mau ngobrol sama orang aja; minta nomor petugas; mana petugasnya?; telpon aja mas;
   saya minta ditelpon; mau ketemu petugas; petugas aja; chat admin; hubungi admin;
   pengin ngomong karo wong`,
  ],
  [
    'stop',
    `stop; STOP; berhenti; stop dulu ya mas, makasih; jangan wa lagi; unsub; ampun dikirimi maneh;
   jangan kirim lagi; jangan kirim pesan lagi; aja wa maning; ojo wa maneh; ga usah wa lagi;
   stop kirim pesan; jangan hubungi saya lagi; jangan ganggu; unsubscribe; stop wa; setop;
   berhenti kirim pesan; tolong berhenti; stop mas; jangan wa saya lagi; aja dikirimi maning;
   ora usah wa maneh; jangan chat lagi; tolong jangan wa lagi; mandeg; ga usah kirim pesan lagi;
   ga usah diingatkan lagi; jangan ganggu saya; saya mau berhenti; stop dulu; udah jangan wa lagi;
   Tolong hentikan pesan ini; jangan hubungi lagi; ojo ngirimi maneh; jangan spam;
   ga usah dikirimi lagi; udah cukup jangan kirim lagi; ora usah wa maning; mpun mandeg mawon;
   wis uwis leren bae; jangan kirim-kirim lagi; ora gelem diwa maning; mandegna disit ya;
   udahan ya, jangan wa lagi`,
  ],
  [
    'start',
    `start; START; mulai lagi kirim; lanjut kirim lagi; mulai lagi; boleh wa lagi; kirim lagi;
   aktifkan lagi pengingat; boleh kirim lagi; kirimi maneh; aktifkan pengingat;
   mulai kirim pesan lagi; wa lagi aja; lanjut lagi kirim pengingat`,
  ],
  [
    'erase',
    `hapus data saya; HAPUS DATA; hapusen dataku; tolong data saya dibuang; hapus semua data;
   hapus semua data saya; delete data; data saya tolong dihapus; hapus akun saya; hapus data;
   tolong hapus data saya mas; saya mau data saya dihapus; hapus data usaha saya; busak dataku;
   dataku dibusak; apus data saya; saya minta data saya dihapus; hapus dataku;
   data kula dipun busak; hilangkan data saya; minta hapus data; dataku tulung dibuang;
   hapus datanya; saya mau hapus data; hapus data saya semua; hapus data pribadi saya;
   saya ingin semua catatan saya dihapus saja`,
  ],
]);

const CONTAINED = spread([
  ['stop', `usaha saya udah tutup, jangan wa lagi; maaf saya sibuk banget, stop dulu`],
  ['officer', `saya bingung sekali dari tadi salah terus, tolong telpon saya`],
]);

const NONE = spread([
  [
    'none',
    `jangan dihapus data saya; ga usah berhenti; bukan mau batal; hapus data Slamet saja;
   Toko Menu Sedap; Warung Stop Lapar; karyawan 3 orang; petugasnya galak ya?;
   karyawan saya berhenti kerja; stop kontrak karyawan; berhenti kerja; Slamet mandeg kerja;
   kontrak karyawan stop bulan depan; wis leren dadi kuli; ada petugas yang minta duit; iya; tidak; halo; /start; Slamet;
   jangan batalkan; ga jadi batal; 3 orang; hapus data karyawan yang keluar; hapus data slamet;
   gaji 2jt; bukan stop; jangan stop; jangan berhenti kirim; uangnya kembali ga?;
   petugas kemarin datang ke toko; Warni, admin, 1,8jt; budi petugas kebersihan;
   saya jualan bantu istri; halo admin; bagaimana cara bayar iuran?; gimana cara daftar karyawan;
   apa itu BPJS?; siapa yang wajib?; karyawan sudah berhenti; udah berhenti bulan lalu;
   dia berhenti; warung orang tua; tolong daftarkan karyawan saya; nomor telpon saya 0812345;
   Bengkel Bantu Jaya; menu makanan di warung saya; jangan sering-sering wa; lanjut; mulai;
   hapus karyawan nomor 2; Batalyon; Toko Kembali Jaya; saya bantu isi datanya;
   ada petugas datang minta uang; adminnya jutek; ora usah dihapus; jangan hapus data saya;
   data saya jangan dihapus; belum mau berhenti; tidak mau berhenti; stop kontak; pulsa telpon;
   data gaji salah; hapus gaji yang tadi; orang tua saya; ulang tahun; wa saya 0812;
   Warung Petugas; tidak mau batal; siapa petugasnya?; ga mau dihapus; kirim lewat wa; boleh;
   ga usah; nanti aja; 1; apakah petugas minta uang?; saya petugas kebersihan; bisa balik modal ga`,
  ],
]);

const ABOUT_OFFICERS = spread([
  [
    'none',
    `mas ini robot apa orang?; lho saya ga minta petugas. jangan dikirim petugas ya; petugas?;
   petugas bpjs itu emang wa lewat sini?; katanya nanti didatengin petugas trus ditagih. bener ga?;
   ini petugas?; ini petugas bpjs ya?; orang?; ada petugas?; ini orang asli?; jangan telpon saya;
   ga mau ngomong sama petugas; nanti dihubungi petugas; emoh petugas; harus ketemu petugas?;
   saya ga mau ketemu petugas, takut; kalau mau ngomong sama petugas gimana?; saya takut petugas`,
  ],
]);

const QUESTIONS = spread([
  [
    'none',
    `apakah data saya bisa dihapus?; bisa hapus data saya?; kalau berhenti gimana?;
   apa bisa berhenti?`,
  ],
]);

describe('a global command', () => {
  it.each(WHOLE)('"$text" is nothing but $command', ({ command, text }) => {
    expect(readCommand(text)).toEqual({ command, whole: true });
  });

  it.each(CONTAINED)('"$text" holds $command among other things', ({ command, text }) => {
    expect(readCommand(text)).toEqual({ command, whole: false });
  });

  it.each(NONE)('"$text" is no command', ({ text }) => {
    expect(readCommand(text)).toBeNull();
  });

  it.each(ABOUT_OFFICERS)('"$text" asks about officers and does not call one', ({ text }) => {
    expect(readCommand(text)).toBeNull();
  });

  it.each(QUESTIONS)('"$text" only asks about it', ({ text }) => {
    expect(readCommand(text)?.whole ?? false).toBe(false);
  });

  it('is looked for in any text without throwing', () => {
    const words = fc.constantFrom(
      'stop',
      'hapus',
      'data',
      'saya',
      'jangan',
      'petugas',
      'balik',
      'ke',
      'menu',
      'mau',
      'tolong',
      ',',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = readCommand(text);
        if (found !== null) expect(typeof found.whole).toBe('boolean');
      }),
    );
  });
});
