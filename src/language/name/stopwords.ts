import { ADDRESS, PARTICLES, POLITE, SELF, wordSet } from '../words.ts';
import { isOwnKin } from './kin.ts';
import { isTalk } from './talk-words.ts';

/** Words of sentences, answers, jobs and things: where one stands, the text is no person's name. */
const COMMON = wordSet(
  `anu siapaya ya iya iyo yo y yoi yup yes ok oke okeh sip siap betul bener benar leres nggih injih enggih inggih hooh boleh bisa setuju lanjut gas monggo sampun
   wis wes sudah sdh udah udh dah ada ono punya duwe tidak tdk nggak enggak gak ga g gk ngga engga bukan belum blm blum durung dereng ora mboten boten belih bli laka
   emoh wegah jangan ojo batal salah keliru nanti mengko ntar skip lewat males embuh mbuh mungkin kayaknya koyone sepertinya insyaallah kayake lupa klalen kelalen
   bingung ragu entah terserah tergantung kurang paham ngerti tau tahu gatau gtw tanya takon cek besok sesuk kemarin wingi sekarang saiki tadi dulu disit lusa
   apa apakah siapa sapa sinten kenapa mengapa ngapa gimana bagaimana priben priwe pripun kapan berapa brp mana dimana opo kok masa emang memang kan
   dia mereka ini itu iki kuwe kiye niki niku sini situ sana yang yg sing ingkang kang untuk buat nggo dari dr ke di pada dalam oleh sebagai seperti kaya kayak
   dan karo kalih dengan dgn lan ambi atau tapi tp tetapi karena soalnya kalau kalo kl klo nek jika bila supaya agar juga sama saja aja doang thok tok cuma cuman hanya mung semua kabeh banyak sedikit
   lagi masih esih sangat banget sekali terus trus lalu jadi dadi akan bakal mau arep pengen pingin minta butuh perlu usah harus wajib kudu
   karyawan pekerja pegawai buruh tukang kuli anak istri suami bojo garwa keluarga kakak adik ponakan keponakan saudara sodara mertua menantu mantu orangtua orang org wong
   bapaknya ibunya istrinya suaminya anaknya tetangga teman kawan rayi mbakyu bapakku ibuku
   nama namanya namaku jeneng jenenge jenengku asma asmane nik ktp kk kartu keluarga nomor nomer no hp wa telpon telp alamat umur usia lahir lair tanggal tgl tempat tahun th thn bulan
   bln gaji upah bayaran rupiah rp juta jt ribu rb kerja kerjanya kerjaan bekerja bagian jabatan posisi kasir penjahit sopir supir driver admin satpam koki masak pelayan helper
   mandor staf staff jahit jualan dagang usaha toko warung warteg konveksi bengkel laundry salon apotek klinik koperasi ud cv pt pd perusahaan pabrik kantor rumah desa
   kecamatan kelurahan kabupaten rt rw jalan jl gang bpjs jkn kis mandiri pbi data daftar mendaftar daftarin didaftarkan isi tulis ketik kirim foto fotonya gambar lampiran terlampir file
   berkas dokumen lengkap lengkapnya panggilan panggil panggilannya dipanggil biasa biasanya sesuai pertama kedua ketiga keempat terakhir satunya dua tiga empat lima enam tujuh delapan
   sembilan sepuluh sebelas satu siji loro telu papat nol kosong laki laki-laki perempuan pria wanita cewek cowok lanang wadon jaler estri menu bantuan bantu help ulang ulangi kembali balik mundur
   stop berhenti hapus petugas cs unsub halo hallo hai hi hello pagi siang sore malam selamat assalamualaikum assalamu alaikum salam permisi punten kulonuwun
   tes test testing cukup selesai beres rampung rahasia malu privasi kalian kamu anda situ sampeyan kowe ente lu gue gratis bayar iuran denda sanksi manfaat kerjasama bisnis
   begitu gitu gini begini pokoknya maksud maksudnya maksude ganti ubah ralat edit koreksi eh ehm hmm hm xxx asdf asdfg qwerty qwe dst dll null undefined none tester
   sakit mati meninggal nikah kawin bujang lajang janda duda baru lama sering kadang jarang pernah libur tutup buka tua muda sewu seribu diri sendiri piyambak dewek dewekan kita kami bos-nya
   terdaftar ngurus urus males repot sibuk belakangan menyusul nyusul besok-besok bohong ngawur asal ambil pakai pake pulang pergi masuk keluar datang tolong mohon silakan silahkan makasih
   toloong hpnya ktpnya bosnya juragan pemilik owner direktur manager manajer ketua lurah kades camat guru dokter bidan polisi sopirnya rekan mitra anakbuah tante
   takut wedi mahal larang duit uang entek spasi kerjo njahit masak ribet rumit diceluk celuk celukan bilang ngomong omong robot penipu nipu penipuan diapusi ngapusi bocor aman
   memegang pegang megang gawa nggawa bawa dibawa omah panjang panjangnya kuwi lho loh didatengin ditagih denda emang terlalu kebanyakan kelamaan cepat cepet suwe ndang jujur
   sunting unggah upload kalimat huruf angka digit kata ejaan ejaannya tulisan tulisannya betulnya benernya benarnya sebenarnya harusnya seharusnya
   lali liat lihat deleng delok hamba allah tuhan anonim anonymous goblok goblog bodoh tolol asu kowe bajingan anjing bangsat kampret monyet setan jancuk dancuk cok cuk matamu edan gila
   pinjaman online cair klik promo diskon judi slot gacor hadiah menang undian transfer saldo sistem sebutkan tampilkan tunjukkan alert memang pernah nomornya
   superman batman spiderman fulan fulanah doe presiden menteri my employee worker bot susah sembarang sembarangan ngasal penting gampang mbuhlah
   adalah yaitu yakni yaiku ialah tertulis tertera tercantum tulisane tulisen tulisna tulisno ditulis dicatat catat cateten diisi beda berbeda bedo benten sebutan suka sesuka seadanya bebas rada
   pudar luntur buram burem kabur samar hilang ilang rusak sobek suwek blawur jelas kebaca terbaca diwoco cetak asli asline jangkep jangkepipun
   bales balas membalas orangnya wonge tulise ngeja eja ejanya dobel huruf hurufe panggilane jenenge jenengan tambah tambahi nambah`,
);

/** A common word that is also a name often enough; a lone one is shown back. */
const EITHER = wordSet(
  `hari rebo jemuah setu ahad slasa senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember
   ana bagus mangga sabar ikhlas subur makmur rejeki rezeki mulai sri-rejeki sehat waras cantik manis sopan jaya barokah berkah amanah sejahtera maju
   terang kuat pasti rapi lurus ramai kuning putih hitam merah bawon ramadhan ramadan syawal muharram sapar rejeb ruwah puasa lebaran pasrah rela setia nang neng`,
);

/** Whether a word (in comparable form) never stands in a person's name. */
export function isNoName(word: string): boolean {
  return (
    COMMON.has(word) ||
    isTalk(word) ||
    isOwnKin(word) ||
    POLITE.has(word) ||
    SELF.has(word) ||
    ADDRESS.has(word) ||
    (PARTICLES.has(word) && word.length !== 1) ||
    isOwned(word) ||
    /^.{3,}(?:nya|nipun)$|^.{4,}kan$/.test(word) ||
    /^(?:wk|ha|he|hi){2,}[wkhaei]*$/.test(word)
  );
}

/** "bojone", "anake", "usahaku": a common word with a possessive ending. */
function isOwned(word: string): boolean {
  const stem = /^(.{4,}?)(?:-?ne|-?e|ku)$/.exec(word)?.[1];
  return stem !== undefined && COMMON.has(stem);
}

/** Whether a lone word is as likely something else, so that it must be shown back. */
export function isEither(word: string): boolean {
  return EITHER.has(word);
}

const PLACES = wordSet(
  `pemalang comal taman belik moga petarukan randudongkal ulujami ampelgading bantarbolang watukumpul warungpring pulosari bodeh
   tegal pekalongan brebes slawi batang purbalingga purwokerto semarang jakarta bandung solo cirebon indonesia jawa`,
);

/** Whether a lone word is a place rather than a person. */
export function isPlace(word: string): boolean {
  return PLACES.has(word);
}
