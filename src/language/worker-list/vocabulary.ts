import { wordSet } from '../words.ts';

/** Words of a wage: they go to the wage reader together with the sum beside them. */
export const OF_WAGE = wordSet(
  `jt juta rb ribu k yuta ewu setengah stengah stgh sejuta sayuta umr umk rp idr an gaji gajine gajinya gajih digaji digajih upah upahe upahnya
   bayar bayaran bayarane bayarannya dibayar per bulan bln sebulan perbulan bulanan sasi sesasi sakwulan wulan hari hr sehari
   perhari harian dina sedina dino sedino saben minggu mgg seminggu mingguan perminggu dinten sedinten sadinten sakdinten sewulan jam sejam tahun setahun potong
   ongkos ongkose ongkosnya ongkosipun gajinipun gajihipun bayaranipun upahipun
   borongan sampai sampe nganti hingga sd s/d antara kisaran sekitar kira-kira kurleb`,
);

/** Words that only tell what follows, or are polite: no part of any cell. */
export const FILLER = wordSet(
  `nik nike niknya ktp ktpne ktpnya no nomor nomer nomernya nama namanya jeneng jenenge jenengnya an atas adalah yaitu iku itu ini iki niki nya
   karyawan karyawane karyawannya karyawanku pegawai pekerja pekerjane orang wong bocah data datanya datane daftar daftarnya berikut list
   saya sy aku kula kulo inyong ya yo nggih njih mohon tolong tulung maaf makasih suwun matur nuwun terima kasih
   yang yg sing sg ingkang pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kaping lain lainnya sisanya terakhir pungkasan terus trs lajeng tapi tp nanging nangin terus trus lalu njur njuk dengan dgn umur lahir lair tgl ttl
   laki-laki lakilaki laki lanang pria cowok perempuan wanita wedok cewek lk pr satu dua tiga empat lima siji loro telu papat limo
   naminipun asmanipun asmane nami setunggal setunggale setunggalipun satunggal satunggalipun satunya satune sijine menika punika niku nika
   ada ana wonten masing-masing kalau kalo nek juga jg ugi kerja bagian punya gadhah nyong ke urut hp wa halo permisi selamat pagi siang sore malam assalamualaikum bapak/ibu tambah tambahan lagi maning maneh meneh malih baru tetap tetep kontrak ket keterangan yaitu ialah itulah begini sbb`,
);

/** Of these, the words with which one more worker is brought in. */
export const INTRODUCES = wordSet(
  `pertama kedua ketiga keempat kelima keenam ketujuh kedelapan terakhir pungkasan terus trus trs lalu lajeng njur njuk tambah
   lagi maning maneh meneh malih namanya jenenge jenengnya naminipun asmanipun asmane satunya satune sijine`,
);

/** The wage itself: what follows is about it. */
export const WAGE_ITSELF = wordSet(
  `gaji gajine gajinya gajih upah upahe upahnya bayaran bayarane bayarannya ongkos ongkose ongkosnya ongkosipun gajinipun
   gajihipun bayaranipun upahipun`,
);

/** Words that set two workers apart. */
export const BETWEEN = wordSet('dan lan kalih karo ambek & + sareng serta kaliyan plus');

/** A wage that counts for all who have none of their own. */
export const FOR_ALL = wordSet(
  'semua semuanya kabeh kabehe sedaya sedoyo rata sama-sama podo-podo',
);

/** A wage like that of the worker before. */
export const LIKE_BEFORE = wordSet('idem sda podo padha podho sami');

/** After "sama": with whose wage it is compared. */
export const LIKENING = wordSet(
  'kayak kaya koyo kyk seperti kados dengan dgn karo kalih kaliyan persis plek',
);

/** Forms of address and what they say about the sex. */
export const ADDRESSED: Readonly<Record<string, 'M' | 'F'>> = {
  pak: 'M',
  mas: 'M',
  kang: 'M',
  bapak: 'M',
  lik: 'M',
  bu: 'F',
  mbak: 'F',
  mba: 'F',
  yu: 'F',
  ibu: 'F',
  laki: 'M',
  lanang: 'M',
  pria: 'M',
  cowok: 'M',
  'laki-laki': 'M',
  perempuan: 'F',
  wanita: 'F',
  wedok: 'F',
  cewek: 'F',
};
