const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for the workers themselves; a number beside one is a count of workers. */
export const WORKERS = set(
  'orang org orng oarang orangan orangnya orange wong uwong wonge tiyang jiwa kepala karyawan krywn kryawan karyawati kary kry krywan karyawane karyawannya karyawanku pekerja pkrja pekerjanya pekerjane pegawai pgw pgwai pegawaine pegawainya buruh kuli cah cahe bocah bocahe bocahku tenaga staf staff rewang rencang pembantu personil personel anggota kru crew tim ojok batur',
);

/** What part of the workers a number is about: kinds, sexes, trades. Such numbers add up. */
export const KINDS = set(
  'tetap tetep harian harianan lepas borongan borong kontrak bulanan mingguan honorer honor freelance part paruh laki laki-laki lelaki lakik cowok cowo cwo pria lanang perempuan prempuan cewek cewe cwe wanita wadon wedok putri putra tukang penjahit jahit kasir pelayan koki juru masak sopir supir driver kurir admin sales montir mekanik pencuci kernet kenek penjaga jaga satpam operator pemotong pengemas packing finishing kitchen dapur toko gudang produksi lapangan kebun sawah depan belakang tua muda senior junior pagi siang sore malam waitress waiter barista kapster terapis guru perawat apoteker penggiling pemecah pencetak pengepul mandor laden kenek kuli antar nganter ngantar kirim ngirim pemasaran marketing manajer manager asisten helper pramuniaga spg teknisi desainer pembatik pengrajin perajin nelayan abk pemetik penggoreng pembuat pengantar penjual pencatat kebersihan obras bordir potong setrika gosok cuci',
);

/** Not workers: a number before one of these is left out. */
export const THINGS = set(
  'shift shif sif kucing ayam ekor anak-kucing kompor oven gerobak rombong etalase toko warung cabang outlet gerai kios lapak mesin mobil motor truk kg kilo meter lantai ruko gedung kamar meja kursi hektar ha kodi lusin pcs potong biji buah unit kolam tambak ekor sapi kambing tempat lokasi usaha cv pt nib ktp kk bpjs kis kartu anakku rumah perahu kapal hp nomor persen kali x hari hr jam menit minggu mgg bulan bln sasi wulan tahun thn th taun dina dino dinten jm',
);

/** The owner in his own words. */
export const SELF = set(
  'saya sy sya aku ak aq gw gue gua inyong enyong nyong kulo kula dalem pemilik pemiliknya owner ownernya bosnya bose juragan juragane sendiri dewek dewe dhewe pribadi sayanya awakku',
);

/** Family of the owner; whether they are paid decides, so the count alone is open. */
export const FAMILY =
  /(?<![a-z])(?:istri|isteri|istriku|istrinya|bini|bojo|bojoku|bojone|suami|suamiku|semah|garwa|keluarga|kluarga|klg|sekeluarga|famili|sodara|saudara|sedulur|dulur|adik|adek|adhi|adikku|kakak|kakakku|abang(?= (?:saya|sy|aku|gw|gue|sendiri|sndiri|kandung)(?![a-z]))|abangku|kakang|mbakyu|mas ipar|ipar|ponakan|keponakan|ponakanku|keponakanku|sepupu|sepupuku|ibu saya|ibuku|bapak saya|bapakku|orang ?tua|ortu|mertua|morotuwo|maratuwa|menantu|mantu|anakku|anak saya|anake dewek|anak sendiri|anak kandung|anak-istri|anak istri|anak bojo|anak perempuan|anak laki|cucu|putu|pasutri|suami-istri)(?![a-z])/;

/** Relatives who seldom share the owner's household, and so are likely employed like others. */
export const KIN =
  /(?<![a-z])(?:sodara|saudara|sedulur|dulur|famili|adik|adek|adhi|adikku|kakak|kakakku|ipar|ponakan|keponakan|ponakanku|keponakanku|sepupu|sepupuku)(?![a-z])/;

/** Ranges, hedges and vague amounts that make no count. */
export const VAGUE =
  /(?<![a-z])(?:kadang|kadhang|kadang-kadang|kdg|kdng|kdang|terkadang|sok|puluhan|belasan|ratusan|ribuan|beberapa|bbrp|brp orang|sebagian|banyak|bnyk|bnyak|akeh|kathah|okeh|sedikit|sdikit|sithik|sitik|sekedik|lumayan|macem-macem|pirang-pirang|tergantung|tgt|gumantung|musiman|ganti-ganti|gonta-ganti|naik turun|tidak tentu|ga tentu|gak tentu|ora mesti|ora mesthi|ga mesti|gak mesti|tidak mesti|mboten mesti|mboten mesthi|ga tetap|gak tetap|gak sama|gak menentu|berubah|tidak tetap|antara|kurang dari|lebih dari|di bawah|dibawah|di atas|diatas|hampir|minimal|maksimal|min|maks|max|ga sampai|ga sampe|gak sampai|gak sampe|nggak sampe|tidak sampai|belum sampai|ora tekan|ora nganti|luwih|lebih|lbh|punjul|sakcukupe|secukupnya|setiap|tiap|masing-masing|separuh|separo|setengah|persen|dua-tiga|(?:lima|enam|nem|telu|tiga|loro|dua|papat|empat)-(?:enam|tujuh|papat|empat|telu|tiga|lima|pitu))(?![a-z])|[%<>]/;

/** The speaker does not know. */
export const UNKNOWN =
  /(?<![a-z])(?:lupa|klalen|kesupen|embuh|mbuh|(?:ga|gak|g|gk|tidak|tdk|nggak|ngga|ora|mboten|kurang|blm|belum) (?:tau|tahu|ngerti|paham|inget|ingat|eling|hafal|apal|pasti|yakin)|gatau|gtau|gtw|entah|tanya|takon|bingung)(?![a-z])/;

/** The speaker is not sure. */
export const HEDGE =
  /(?<![a-z])(?:kayaknya|kayake|kyknya|kayanya|koyone|kayane|ketoke|sepertinya|mungkin|mngkn|mgkn|insya ?allah|insyaalloh|kira-kira|kira|kiro-kiro|kinten-kinten|sekitar|sekitaran|sktr|skitar|kurang lebih|kurleb|krg lbh|kisaran|rata-rata|paling|palingan|biasanya|biasane|rencana|rencananya|akan|mau|arep|pengen|pingin|butuh|target|(?:bulan|minggu|tahun|sasi|wulan|taun) (?:lalu|kemarin|wingi|kepungkur|wau)|mau nambah|arep|besok|nanti|mengko|kalau|kalo|klo|nek|misal|misalnya|umpama|katanya|jare|total sama|keluar|resign|berhenti|magang|pkl|prakerin|training|percobaan|freelance|reseller|mitra|bagi hasil|salah|keliru|tulis|ditulis|isi|diisi|lapor|laporkan|laporin|catat|dicatat|daftarkan|daftarin|daftarno|ketik|(?:ga|gak|g|gk|tidak|tdk|nggak|ngga|ora|mboten|tanpa) (?:di ?|tak |saya )?(?:gaji|digaji|dibayar|bayar|upah))(?![a-z])|[±~≈]|\+ ?[/-]/;

/** A question in the same breath; one that stands apart says nothing of the number. */
export const ASKED_BESIDE = /(?<![a-z])(?:boleh|wajib|masa|mosok|berapa|pira)(?![a-z])|\?/;
