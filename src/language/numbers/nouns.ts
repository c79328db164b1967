const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words behind a number that make it a number of people ("3 wong", "2 bocah"). */
export const PERSON_WORDS = set(
  'orang org orng oarang orangan wong uwong tiyang jiwa kepala karyawan krywn kryawan karyawati kary kry krywan karyawane karyawannya pekerja pkrja pegawai pgw pgwai buruh kuli tukang anak-anak anak anake bocah cah cewek cowok laki laki-laki lelaki perempuan pria wanita lanang wadon tenaga kerja pembantu penjahit sopir supir kurir kasir pelayan koki admin sales staf staff rewang helper magang tetap harian kontrak honorer',
);

/** Words in front of a number that make it a number of people ("karyawan 3", "cah 2"). */
export const PERSON_LEADS = set(
  'orang org orange orangnya wong uwong wonge karyawan krywn kryawan kry krywan karyawane karyawannya karyawanku pekerja pekerjane pekerjanya pkrja pegawai pegawaine pegawainya pgw buruh kuli bocah bocahe cah cahe jumlah jumlahe jumlahnya punya duwe nduwe gadah gadhah tenaga staf staff penjahit tukang',
);

/** Words of time; a bare number before one is a length of time. */
export const TIME_WORDS = set(
  'hari hr hri dina dino dinten jam jm menit mnt minggu mgg mggu mg mngg pekan bulan bln bl sasi wulan tahun thn th taun tahunan bulanan mingguan harian',
);

/** Words that make the number before them "so many times". */
export const TIMES_WORDS = set('kali x kl ping pisan shift');
