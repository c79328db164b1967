/** What an owner can ask for at any point of a talk. `start` resumes messages after `stop`. */
export type Command =
  | 'menu'
  | 'help'
  | 'repeat'
  | 'back'
  | 'cancel'
  | 'officer'
  | 'stop'
  | 'start'
  | 'erase';

/**
 * What each command sounds like, on lines made by `spellOut`. `alone`: counts only as the whole
 * text, because the words mean other things inside a sentence ("orang", "balik"). `anywhere`: a
 * clause of its own in a longer text counts too, as contained.
 */
export type Pattern = { command: Command; anywhere: RegExp | null; alone: RegExp | null };

const ME = '(?: saya| usaha| usaha saya| akun| toko saya| warung saya)*';
const PLEASE = '(?:(?:tolong|mau|saya|bantu|langsung|lebih baik|mendingan) )*';
const TAIL = '(?: (?:aja|saya|lagi|sekarang|tolong|please|mau|tadi))*';

function line(source: string): RegExp {
  return new RegExp(`^${PLEASE}(?:${source})${TAIL}$`);
}

/** First match wins; erasing and stopping come before the shorter words they may contain. */
export const PATTERNS: readonly Pattern[] = [
  {
    command: 'erase',
    anywhere: line(
      `hapus (?:semua )?(?:data|akun)(?: semua| pribadi)?${ME}(?: semua| dari (?:sistem|sini|server))?|` +
        `(?:semua )?(?:data|akun)(?: semua| pribadi)?${ME}(?: (?:tolong|semua|mau|di))* hapus(?: semua)?|` +
        'hapus (?:saya dari (?:sistem|daftar)|akun|semua)|hapus semua tentang saya|hapus semua informasi(?: saya)?',
    ),
    alone: null,
  },
  {
    command: 'stop',
    anywhere: line(
      '(?:cukup )*(?:stop|stop (?:langganan|berlangganan)|stop (?:kirim )?(?:pesan|kirim|hubungi)(?: ini| ke saya| pesan)*|' +
        'pesan(?: ini)? stop|(?:jangan|tidak usah|tidak mau) (?:di ?)?(?:kirim|pesan|hubungi|kirim pesan|pesan pesan|terima pesan|kirim kirim|di ?pesan|hubungi pesan)(?: (?:saya|ke saya|lagi|apa apa|pesan|ke sini|ke nomor ini|nomor ini|nomor saya|apa-apa))*(?: lagi)?|' +
        'tidak mau(?: lagi)?(?: di)? (?:kirim|hubungi|terima)(?: pesan)?(?: lagi)?|(?:blokir|hapus) nomor saya|hapus nomor saya dari daftar|keluar dari daftar|stop semua|stop langganan|stop semua pesan)',
    ),
    alone: null,
  },
  {
    command: 'start',
    anywhere: line(
      'unstop|mulai lagi (?:kirim|hubungi)(?: (?:pesan|saya))*|mulai (?:kirim|hubungi)(?: pesan| saya)* lagi|mulai(?: lagi)? kirim pesan|mulai lagi pesan|kirim(?: pesan)? lagi|kirim lagi pesan|pesan lagi(?: aja)?|' +
        'pesan kirim lagi|(?:hubungi|kirim)(?: saya| pesan)? lagi|langganan lagi|mulai langganan(?: lagi)?|mulai pesan|mulai lagi pesan',
    ),
    alone: line('start|mulai lagi'),
  },
  {
    command: 'menu',
    anywhere: line(
      '(?:(?:balik|lihat|liat|buka|tampilkan|masuk|kasih|munculkan|keluarkan|main|pilih|daftar|deleng|tuduhna|mana|lihatkan|pindah|ganti) )*(?:(?:ke|dengan|di) )?(?:menu|main menu)(?: (?:utama|awal|depan|pilihan))?|' +
        'balik (?:(?:ke|dengan) )?(?:awal|halaman (?:utama|awal|depan)|beranda|home|depan)|(?:ulang|mulai)(?: lagi)? dari awal',
    ),
    alone: line(
      'home|halaman utama|(?:ke|dengan) awal|beranda|pilihan(?: apa)?|ada menu apa|menu apa|apa menu|mana menu|menu mana|mulai dari awal|ulang dari nol',
    ),
  },
  {
    command: 'officer',
    anywhere: line(
      '(?:(?:bicara|telpon|hubungi|pesan|nomor|kontak|minta|mau|panggil|tanya|langsung|nyambung|ada|mana|pengen)(?: dengan)? )+(?:dengan )?(?:petugas|orang|manusia)(?: (?:bpjs|asli|beneran|langsung|kantor|aja|endi|mana|nya))*|' +
        'telpon (?:saya|aja|aku)(?: aja)?|(?:mau )?telpon|(?:bicara|sambung)(?: saya)? (?:dengan )?(?:petugas|orang|manusia|cs)(?: bpjs| asli)*|jangan bot|dengan (?:orang|petugas)(?: (?:aja|asli|beneran|langsung))*|orang (?:asli|beneran)|bukan bot|petugas (?:aja|bpjs|mana|endi)|telpon saya aja',
    ),
    alone: line(
      'petugas|orang|customer service|petugas bpjs|mana petugas|endi petugas|petugas endi|telpon|live (?:petugas|chat|pesan)|manusia|nomor petugas|hubungi bpjs|telpon bpjs|dengan petugas',
    ),
  },
  {
    command: 'cancel',
    anywhere: line(
      'batal|batal (?:daftar|aja|semua|pendaftaran|proses)+(?: aja| semua)*|tidak jadi(?: (?:daftar|lanjut|aja|mulai|ndaftar))*|saya tidak jadi|jangan jadi|batal (?:isi|ngisi)|tidak jadi mulai',
    ),
    alone: null,
  },
  {
    command: 'back',
    anywhere: line(
      'balik(?: (?:ke|dengan|nang))?(?: (?:yang|sing|pertanyaan|step))*(?: (?:sebelumnya|tadi|mau|satu|siji|setunggal|setindak|pertanyaan|1|sekali|selangkah|langkah|satu pertanyaan|pertanyaan sebelumnya|sebelum|ke belakang))+|' +
        '(?:ke |dengan )?pertanyaan (?:yang )?sebelumnya|balik (?:dengan|ke) belakang|selangkah (?:ke|dengan) belakang',
    ),
    alone: line(
      'balik|sebelumnya|(?:ke|dengan) (?:yang )?sebelumnya|balik (?:aja|lagi|tadi)|yang (?:sebelumnya|tadi)|langkah sebelumnya|(?:ke|dengan) yang tadi|(?:ke|dengan) belakang',
    ),
  },
  {
    command: 'repeat',
    anywhere: line(
      '(?:ulang|sebutkan|tanya|tampilkan|kirim)(?: lagi)? (?:pertanyaan|yang tadi|tadi|sing tadi)(?: (?:tadi|lagi|apa|mau))*|pertanyaan(?: tadi)? apa(?: tadi)?|apa pertanyaan(?: tadi)?|(?:apa tadi|tadi apa)(?: pertanyaan)?|pertanyaan tadi(?: apa)?|tadi (?:tanya|nanya|takon)(?: apa)?|(?:nanya|tanya|takon) apa(?: tadi)?|sampai mana(?: tadi)?|tadi sampai mana|tekan ngendi(?: tadi)?',
    ),
    alone: line(
      'ulang|ulang (?:lagi|sekali lagi|sekali)|sekali lagi|apa|hah|heh|hah apa|gimana tadi|tadi gimana|ulang pertanyaan|pertanyaan|apa mau|apa bicara|pertanyaan gimana',
    ),
  },
  {
    command: 'help',
    anywhere: line(
      '(?:bantu|tolong) (?:saya|aku)|(?:saya )?bingung|(?:masih|malah|tambah|agak|jadi|saya) (?:saya )?bingung|(?:masih )?(?:tidak|kurang|belum) (?:paham|mudeng|ngerti) (?:maksud|cara|gimana)?|(?:tidak|kurang|belum)(?: terlalu)? paham|gimana cara|cara gimana|apa maksud|maksud (?:apa|gimana)|bingung (?:cara|saya|gimana)|tidak paham (?:cara|maksud|pertanyaan)',
    ),
    alone: line(
      'bantu|tolong|gimana|gimana gimana|maksud|gimana maksud|terus gimana|saya (?:kudu|harus|mesti) gimana|(?:harus|kudu) gimana|cara|apa yang harus saya (?:lakukan|tulis|isi|jawab)|(?:harus|kudu) (?:jawab|isi|nulis|tulis|ngisi) apa|terus apa|bingung .{0,20}gimana|gimana carane|help me|ini gimana|gimana ini|maksud .{0,12}apa|jawab apa|isi apa|jawab gimana|isi gimana',
    ),
  },
];
