import { sameWord, wordSet } from '../words.ts';

/** One spelling for the words commands are made of (DOMAIN 4.4, "Help/stop/human"). */
const SPELLINGS: Readonly<Record<string, string>> = {
  tidak:
    'tidak tdk tdak tidka nggak enggak gak ga g gk ngga engga kagak kaga ndak nda ora ra ura orak mboten boten mbten belih bli tak nope',
  usah: 'usah perlu prlu',
  jangan: 'jangan jgn jngn ojo aja ampun jng',
  bukan: 'bukan bkn dudu sanes bukannya',
  belum: 'belum blm blum durung dereng',
  jadi: 'jadi jd sida sido sios siyos',
  lagi: 'lagi lg maning maneh malih meneh',
  ulang:
    'ulang ulangi ulangin diulang diulangi baleni balenana balenono dibaleni ulangan ulg dibalenana wangsuli repeat mbaleni ulangno',
  balik:
    'balik kembali mundur back bali mbalik undo kmbali blik kembaliin mbali wangsul mbaleg kmbl munduro',
  sebelumnya:
    'sebelumnya sblmnya sebelume sebelum tadinya previous sadurunge sakdurunge saderengipun',
  pertanyaan:
    'pertanyaan pertanyaannya pertanyaane pertanyan soal soalnya pitakon pitakone prtanyaan langkah tahap',
  tadi: 'tadi tdi wau',
  apa: 'apa opo napa nopo apaan',
  gimana:
    'gimana gmn gmna gimn bagaimana bgmn bgaimana priben kepriben priwe kepriwe primen prime piye kepiye pripun keprimen pribe prben kpriben gimna',
  cara: 'cara caranya carane caranipun crnya',
  maksud: 'maksud maksudnya maksude maksdnya mksudnya mksd maksute maksut',
  bingung: 'bingung bngung binun puyeng mumet mbingungi',
  paham: 'paham faham ngerti mengerti mudeng ngertos phm dong ngrti tau tahu',
  bantu:
    'bantu bantuan help bantuin bantuannya ngrewangi rewangi bntu bantuane pitulung pitulungan panduan petunjuk tutorial pertolongan',
  tolong: 'tolong tlg tulung tlong tulungi',
  batal:
    'batal batalkan batalin cancel dibatalkan dibatalin membatalkan pembatalan btal urung wurung batalno batalke gajadi gakjadi ngajadi canceled',
  hapus: `hapus apus hapusen hapuske hapusin dihapus diapus dihapusin hapusno apusen busak busaken dibusak delete dibuang buang buangin hilangkan
    dihilangkan hilangin ilangno diilangi dibusek busek hapuskan dihapuskan menghapus hps dihps musnahkan dimusnahkan apusin hpus ngapus ngapusna`,
  data: 'data datanya datane dataku datakuh datasaya catatan catatannya catatane catatanku riwayat riwayatnya',
  semua: 'semua smua kabeh sedaya sedoyo semuanya seluruh seluruhnya sekabehane kabehe',
  stop: 'stop setop stoop stp berhenti brhenti hentikan henti dihentikan diberhentikan stopp mandeg mandheg mandegna mandegno mandegke mandegaken leren lereni unsub unreg unsubscribe unsubcribe unsubs unsubscibe berenti brenti distop stopin mandek setopin',
  kirim:
    'kirim kirimi dikirimi dikirim ngirim ngirimi kirimin mengirim kirimkan kiriman dikirimin krim dikrimi ngirimin kirim-kirim ngirim-ngirim kirim-kirimi ngirim-ngirimi',
  pesan:
    'pesan pesen psn wa wasap whatsapp wasapan chat cht sms pm notif notifikasi pengingat reminder pemberitahuan broadcast brodkes japri wangan telegram diwa diwasap pesannya spam nyepam wanya ngechat ngewa chatnya chattan',
  hubungi:
    'hubungi dihubungi menghubungi ngubungi ganggu diganggu mengganggu ngganggu ingatkan diingatkan ingetin diingetin ngingetin ngingatkan',
  petugas:
    'petugas petugase petugasnya cs admin operator customerservice csnya adminnya agen agent helpdesk manusia petgas ptugas kantornya officer atmin',
  orang: 'orang org wong tiyang orangnya orange asli orang2 manungsa',
  bicara:
    'bicara bcara ngomong ngobrol omong ngomongan bicarakan berbicara matur konsultasi curhat chatting ketemu bertemu nemoni disambungkan sambungkan sambungin disambungin hubungkan dihubungkan hubungin dihubungin panggil panggilkan panggilin dipanggil panggilno alihkan dialihkan oper dioper ngomongke nyambung connect',
  telpon:
    'telpon telp tlp telepon telfon ditelpon ditelp ditelepon telponan tlpn call nelpon menelpon telpun tilpun ditelfon ditlp tlpon telponen ditelponi nelfon',
  dengan: 'dengan dgn sama sm karo kalih ke nang marang ning neng kepada sama2 kaliyan ambi mbi',
  mau: 'mau mw mao pengen pingin pengin arep kepengin badhe ajeng ingin gelem purun minta mnta njaluk nyuwun butuh bisa bs saged iso boleh pengene tak',
  menu: 'menu menune menunya menyu mnu',
  mulai:
    'mulai aktifkan aktifin nyalakan hidupkan unstop subscribe lanjut lanjutkan lanjutin wiwit terusna mulaine terusno aktifkn',
  aja: 'saja ae wae bae mawon sj',
  saya: 'saya sy aku ku inyong enyong nyong kulo kula gue kami ku2 ak sya kita gw nyonge',
};

const CANONICAL = new Map<string, string>();
for (const [word, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of wordSet(spellings)) {
    if (!CANONICAL.has(spelling)) CANONICAL.set(spelling, word);
  }
}

const POLITE = wordSet(
  `pak bu mas mbak mba mbk min kak kakak bos boss kang om bapak ibu bpk gan sis bro bang dik dek yu sih kok dong donk deh mah lah nih ni tuh tu
   to lho loh oh eh wah nah ah a si kan maaf mf maap ngapunten sori sorry permisi punten please pls plis mohon mhn makasih mksih mksh makasi trims thx
   thanks suwun nuwun matur maturnuwun matursuwun terimakasih trimakasih terima kasih ya yo yah iya nggih inggih ok oke dulu dl disit disik rumiyin
   riyin sek sik dah sudah udah udh wis wes sampun mpun uwis uwes udahan halo hai min kiye iki ini niki kie banyak sanget banget ngge coba cb dipun wahai monggo mangga jkn siap bot tulung2`,
);

/** "aja" at the start or before a verb is the Javanese "don't", after a word it is "just". */
function spelt(word: string, at: number): string {
  if (word === 'aja' && at > 0) return 'aja';
  return CANONICAL.get(word) ?? word.replace(/^(.{3,})nya$/, '$1');
}

/**
 * A clause of a text as one line in the one spelling, without address and politeness, for the
 * patterns of `patterns.ts`. `words` are in comparable form and hold no clause marks.
 */
export function spellOut(words: readonly string[]): string {
  const kept = words.filter(
    (word) => !POLITE.has(sameWord(word)) && !/\p{Emoji_Presentation}/u.test(word),
  );
  return kept
    .map(spelt)
    .filter((word, at, all) => word !== all[at - 1])
    .join(' ');
}
