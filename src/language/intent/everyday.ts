import { isNoName, isPlace } from '../name/stopwords.ts';
import { sameWord, wordSet } from '../words.ts';
import { CONCEPTS } from './lexicon.ts';

/** Words that owners write here and that no other vocabulary has; nobody's name. */
const MORE = wordSet(`
  abang adil adopsi ahli ajar alat alitan ampun aneh angkat angkut apalagi apapun arab arahan asam
  asin asisten aturaken ayah bab bahasane bahaya baik bal balasan bangku bangun bangunan banking
  basane batese batu bawah beginian belajar belakang bentuk berdarah berdiri berdomisili berhak
  berikut berjalan berkali berobate beroperasi bertambah biarin biru blas bocahe bolak bolehkah bor
  bose bpjsipun bukake buku bunga bungkus buntu buru buta cabange caket campur carane cerita cina
  coba corona covid cuci curhat daerah dagangan dagangane dalan dalane dalemipun dana dapur darah
  dawa deloken demi deres desain dhe diambil diarani diatur dibawah dibiarin dibuang dibutuhin
  dichat didebet digital digungung dijadin dijukut dikejar dikenal dikira dikunci dilayani dilewati
  diluar diminta dinas dipencet dipun dipunginakaken dipunkirangi disalahin disambungin disebut
  ditingal ditolak dok dukung duluan dunia durian fisioterapi formal gadis gantian gelar gergaji
  grombyang hadir halus harta helm hewan hibah hitam honorer hub hubungan ijik ijo inti isine janji
  janjian jarene jaringan jasa jatah jateng jawabe jebul jeda jembatan jempol jenis jepang kabare
  kabaripun kaget kaki kamare kampung kapitasi kasian kasus katut kayu kebagian kebakaran kedahipun
  kegedean kehadiran kelamin keliling keluarin kemauan kembar kepala kering kertas kertune kes
  kesempatan ketelan keterlambatan kewalahan kg khusus kiat kisipun kjp klarifikasi kode kolektif
  kompensasi konfirmasi kono kontrol kpr ktpne kumpul kumpulin kunci kursus lahan lahiripun lairan
  laku lalai langanan lantai lapangan laut layanane lebaran lemah les lipat liyane lolos lor luar
  mal maling mandi manga manis manjur marketing maron masal masang mastin masyarakat mata matin
  mbah mbayare mbayaripun mbekayu meden melbu memeriksa mempan mending meng mengatur mengenai
  menikah menurut mepet merah metune mirsani miturut mlaku mlebetipun moco mode motonge mripat
  mudik mulih muncul mungel musibah nabung nalika nanas nangkep napas nariki nasib nasional
  ndaftare nebeng negeri nerangna ngajar ngakan ngaktifin ngaku ngambil ngangkat ngapain ngaruh
  ngeneh ngetokna ngilang ngingetin nglarang nglinting ngumpulin ngumpulna ngurip nikahan nike
  njawabe njemur nongol normal numpang numpuk nunda nunjukin nuntut nunut nurunin nurut nyalin
  nyambung nyangkut nyapu nyekel nyerah obate obatipun ojk olihe ongkire paguyuban paket paling
  pantura papa parkir part pas pasang pasien pasti pecah pegaweku pekerjan pelaku pemberi pencet
  pendatan penerima pengajuan pengecualian pengrajin pengunduran penjelasane penyesuaian penyuluhan
  perang perdana permanen pernikahan perpanjang perpanjangan persis pertokoan pihak pikir pikiran
  pingir piring pisah pisang plang pns po pokok pol prematur produksi program publik punjul pura
  puskesmase putih ragade rajin rakyat ramai rambut rame rapat rata reaktivasi regane rekam
  relaksasi remen rendah renovasi restoran rintisan rontok rujuk rumuse rutin sa sak saku sambil
  sambung sambungin sangup santai sapine sawahe saweg sbg se secara sedurunge sehat sekaligus
  sekolahe sekolahin selama semalem sembuh sementara seneng sengketa seolah sepatu sepisan
  sepuhipun seratus setau sewulane sinyale soal sopan sosialisasi spanduk suara subsidine sugih
  sumur suntik surate syarate tabel talangan tambal tanda tangaku tangan target tatap tega tenang
  tengah tensi tentang tentu tepat tepung terang terbatas terdapat terhitung terjadi ternyata
  tersedia tidur timbangan timur tiyange tiyangipun toleransi toli tombol transport tugas tulang
  turu turut tuwane tv udu ulangan umahe undang upahipun urat usus virus wacakna wadul waktune
  warga waris warni wayang wei wekdalipun wektune werna wilayah wolungatus yuk zaman
  bahwa beberapa ber beliau dr e gapernah gawan ke ku kpp manak mu nge nipun nya pom sih vendor waras dede
`);

const CONCEPT_WORDS = new Set([...CONCEPTS.keys()].map(sameWord));
/** What may hang on a word without making it another. */
const ENDING = /(?:nya|nipun|ipun|ne|ku|mu|lah|kah|e)$/;
const SHORTEST_STEM = 3;
/** How words are made that are hardly ever a name: "perpanjangan", "menggunakan", "terdaftarkan". */
const MADE =
  /^(?:ber|ter|mem|meng|meny|nge|di).{4,}(?:an|i|in|na|ke)$|^(?:pe|ke).{4,}an$|^(?:ng[gik]|nj|mb).{3,}$|.{3}aken$/;

/** Whether a word (in comparable form) is one of everyday talk about these matters rather than a name. */
export function isEveryday(word: string): boolean {
  const stem = word.replace(ENDING, '');
  return isKnown(word) || (stem.length >= SHORTEST_STEM && isKnown(stem)) || MADE.test(word);
}

function isKnown(word: string): boolean {
  return isNoName(word) || isPlace(word) || CONCEPT_WORDS.has(word) || MORE.has(word);
}
