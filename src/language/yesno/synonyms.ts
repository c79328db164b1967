import { ADDRESS, PARTICLES, POLITE, SELF, sameWord, wordSet } from '../words.ts';
import { slipsOf } from './typing.ts';

/**
 * One word for many spellings: how owners in Pemalang write the small words of yes and no, in
 * Indonesian, Javanese ngoko and krama, and their usual typing errors (DOMAIN 4.4).
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  ya: 'ya yo yha ye yow',
  iya: `iya iy ia iyq iua iyaq iyah iyh iyak iye iyeh iyes iyo iyoh iyoo y yoi yup yups yupz yap yaps yep yes yess
    nggih nggeh ngge ngih inggih injih injeh enggih enggeh enjih ngih njih gih ggih hooh hoh hoo heeh hem heem he-eh ho-oh
    iyaiya yaya yayaya iya-iya ya-ya yoyo tentu sure yeah yea ho iyaa iyyah`,
  tidak: `tidak tdk tdak tidk tida tidka tiak nggak enggak gak ga g gk ngga engga kagak kaga gx nggk ngk gag gaa kgk
    ngg enda ndak nda ndk orak ora ra ura mboten boten mbten belih bli moten nope no n nehi egk engg enggk
    ngak not dont tydac tydak gak-gak ga-ga nggak-nggak engak-engak orah`,
  bukan: 'bukan bkn bukannya dudu sanes bukane dede',
  belum:
    'belum blm blum belom blom durung dereng durng derng beloman blun blm2 bleum during rung drung drng',
  jangan: 'jangan jgn jgan jngn jangn ojo jng',
  sudah:
    'sudah uwis uwes owis sdh udah udh uda suda sudha udha sudh ud wis wes wus sampun mpun sampon udhh sdah ws already',
  ada: 'ada ana ono wonten enten ad ono2 nana nono onten',
  punya: 'due punya pnya py pny pnya duwe nduwe gadhah gadah kagungan duwé mempunyai memiliki',
  laka: 'laka nggada ngada gakono rakono gada gad gda',
  pernah: 'pernah prnh nate prnah pnah',
  perlu: 'perlu prlu usah butuh',
  jadi: 'jadi jd sida sido sios siyos',
  mau: 'mau mao gelem gelm purun kersa kerso pengen pingin pengin kepengin minat berminat niat tertarik arep',
  boleh: 'boleh blh bleh bolh oleh olih angsal pareng',
  bisa: 'bisa bs bsa saged iso isa bise',
  setuju:
    'setuju perbolehkan diperbolehkan membolehkan stuju setju stj setujuh sepakat bersedia mengizinkan diizinkan diijinkan mengijinkan ngijinin ngizinin izinin ijinin diizinin izinkan ijinkan sarujuk deal acc akur mufakat menyetujui rela ikhlas',
  benar:
    'benar correct true betul bener bnr btl btul bnar bnr2 betl betlu leres sesuai sesuwai sesuwe pas cocok cocog tepat valid akurat sip-sip benar-benar',
  salah:
    'salah wrong false slh keliru kliru klentu kleru luput salh ngaco error typo kesalahan kekeliruan',
  oke: 'oke woke wokeh wokey oce ok okeh okay okey okai oc okd okedeh okelah okesip okok oke-oke ok-ok sip siip siap syap siyap sep sipp siapp siap-siap joss jos mantap mantab',
  silakan:
    'silakan silahkan slahkan monggo mangga sumangga silahken dipersilakan persilakan mbok monggoh',
  lanjut: `lanjut lanjutken ljt lanjot lnjot sikat tancap pol lnjut lanjt lanjud lnjt lanjutkan lanjutin lanjutna lanjutno lanjutaken diteruskan dilanjut dilanjutkan dilanjutin
    teruskan terusin terusna terusno teruske terusaken terus trus gas gass gaskeun gaskan gaspol ayo ayok ayuk yuk yuks ayuh hayu hayuk
    kuy skuy cus next go mulai dimulai mulaiin mulain lets ndang gaskun`,
  lagi: 'lagi lg lgi maning maneh malih meneh mning',
  masih: 'masih msh esih isih tasih taksih msih',
  semua:
    'semua smua all kabeh sedaya sedoyo sedanten semuanya kabehe sedayanipun smuanya seluruhnya keseluruhan',
  cukup: 'cukup ckp cekap cukupan',
  ini: 'ini iki kiye kie niki',
  itu: 'itu kuwe kuwi iku niku kui nika segitu segituan semono segini seginian semene semanten semonten sakmono sakmonten mekaten',
  saja: 'saja kemawon ae wae bae mawon doang doank thok tok thog aj aja sj',
  nanti: 'nanti later nnti ntr mengko mngko mangke ntar nti engko nanti-nanti tar',
  dulu: 'dulu dl dlu disit sit sek sik rumiyin riyin disik ndisit',
  besok: 'besok bsk sesuk mbenjing benjing enjing lusa emben ngesuk besok-besok',
  tapi: 'tapi tp tpi ning nanging tetapi namun ttpi tpai tapine sayangnya',
  kalau:
    'kalau kalo klo kl klau nek nak yen menawi asal asalkan jika bila umpama umpamane misal misalnya misale ngger angger syaratnya tergantung gumantung',
  tahu: `tahu tau taw ngerti paham faham mudeng ingat inget kelingan eling weruh reti sumerep ngertos ngrti mengerti phm sadar hafal apal`,
  yakin: 'yakin jelas yaqin mantep',
  sekarang: 'sekarang skrg skrang skg skr saiki sakniki sakmenika',
  malam: 'malam malem mlm bengi wengi dalu',
  coba: 'coba nyoba dicoba nyobain cobain cobak',
  pasti: 'pasti mesti pstinya',
  ingatkan:
    'ingatkan ingetin ingatin diingatkan diingetin diingatin elingna elingno ngelingke dielingke dielingna dielingno dielingaken kabari kabarin dikabari dikabarin',
  kecuali: 'kecuali kejaba kajawi',
  apa: 'apa opo nopo napa',
  papa: 'papa popo apa-apa opo-opo nopo-nopo napa-napa ppa kenapa-kenapa kenapa-napa apa-papa papapa knp-knp',
  masalah: 'masalah mslh problem nolak menolak menola masalahnya dadi-masalah',
  keberatan: 'keberatan kabotan kaboten',
  ubah: 'ubah diubah rubah dirubah ngubah mengubah merubah owah owahi diowahi diowah ngowahi ubahi',
  ganti: 'ganti diganti mengganti ngganti gantos digantos gantine diganteni ganten',
  lama: 'lama dangu suwe lawas suwi lami lmaa',
  sendiri:
    'sendiri sndiri sendirian dewek dewekan ijen dewean dhewean ijenan dhewek dhewekan piyambak piyambakan dewe dhewe sendirii sorangan',
  cuma: 'cuma cuman hanya mung namung mek gur cm hny',
  nikah:
    'nikah menikah kawin rabi berkeluarga nikahan beristri bersuami bojoan omah-omah emah-emah berumahtangga',
  selesai:
    'selesai slesai done finish finished beres rampung rampungan lengkap komplit komplet habis abis entek telas rampoeng kelar slse',
  NUM: `satu siji setunggal dua loro kalih tiga telu tigo empat papat sekawan lima limo gangsal enam nem enem tujuh pitu
    delapan wolu sembilan sanga songo sepuluh sedasa sebelas sewelas rolas selusin berdua bertiga berempat berlima`,
  buah: 'buah buahku buahe',
  ikut: 'ikut melu milu katut',
  siapa: 'siapa sapa sopo sinten',
  anak: 'anak anake putra yogya anak-anak',
  pasangan:
    'istri suami istriku suamiku bojoku bojone bojo garwa semah pasangan bini laki istrinya suaminya',
  kerabat: 'keluarga kluarga famili kerabat mboke simbok orangtua',
  saudara:
    'saudara sodara sedulur adik adek kakak ponakan keponakan mertua ipar sepupu rayi adiknya kakaknya',
};

const CANONICAL = new Map<string, string>();
for (const [word, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of wordSet(spellings)) CANONICAL.set(spelling, word);
}

/** Words that look like slips but are none. */
const OTHER_WORDS = wordSet('ita susah enak lanjur angan oya koe ole ike idah');

const KNOWN: ReadonlySet<string> = new Set(Object.keys(SPELLINGS));

const NEGATIONS = wordSet(
  'nggak enggak gak ga gk ngga engga tdk tidak ora ra tak mboten boten ndak bli',
);
const GLUED =
  /^(nggak|ngak|enggak|engak|engga|ngga|gak|ga|gk|tak|ora|ra|bli|belum|blm|udah|udh|dah)(ada|ad|mau|usah|perlu|jadi|punya|bisa|boleh|setuju|tau|papa|popo|opo|benar|bener|masalah|duwe|ana|lagi|jelas)$/;

/** Words worth guessing behind a slip of the finger. */
const GUESSABLE = wordSet(
  'iya setuju betul benar bener lanjut tidak nggak enggak sudah udah belum boleh cukup sendiri jangan silakan selesai oke',
);
const SLIPS = slipsOf(GUESSABLE, (word) => CANONICAL.has(word) || OTHER_WORDS.has(word));

/** The one spelling of a word already in comparable form; an unknown word is returned as it is. */
export function canonical(word: string): string {
  const known = CANONICAL.get(word);
  if (known !== undefined) return known;
  const meant = SLIPS.get(word);
  if (meant !== undefined) return CANONICAL.get(meant) ?? meant;
  const half = /^([a-z]{2,})-\1$/.exec(word)?.[1];
  if (half !== undefined) return CANONICAL.get(half) ?? word;
  const softened = /^(.{2,}?)(?:lah|dong|deh|sih|kok)$/.exec(word)?.[1];
  if (softened !== undefined && CANONICAL.has(softened)) return CANONICAL.get(softened) ?? word;
  const stem = /^(.{3,}?)(?:nya|ne|nipun)$/.exec(word)?.[1];
  if (stem !== undefined) return CANONICAL.get(sameWord(stem)) ?? word;
  return word;
}

const JAVANESE_NOT = wordSet('ora ra durung drg bli');
const JAVANESE_I = wordSet('kulo kula aku inyong nyong enyong');
const PUN = wordSet('pun empun');
const MUCH = wordSet('banyak akeh sanget byk');
const THANKS = /^(?:t?r?i?ma)?k?a?sih$|^mak?sih$|^makasi$|nuwun$|^suwun$/;

const COURTESY = wordSet(
  'sir madam bro pangapunten ngapura ngapuro pangapura pangaksami hapunten nuwunsewu matursuwun',
);
const DROPPED = new Set([...ADDRESS, ...PARTICLES, ...POLITE, ...SELF, ...COURTESY]);

/**
 * The words of an answer, each in its one spelling and without address, thanks and particles;
 * "," marks the end of a clause.
 */
export function canonicalWords(words: readonly string[]): string[] {
  const out: string[] = [];
  words.forEach((word, at) => {
    for (const kept of keptOf(word, at, words, out)) {
      if (kept !== ',' || (out.length > 0 && out.at(-1) !== ',')) out.push(kept);
    }
  });
  while (out.at(-1) === ',') out.pop();
  return out;
}

/**
 * What one word of an answer becomes: none, one, or two words ("gamau"). "aja" and "ampun" are the
 * Javanese "don't" only behind "tapi" or where something follows at the start; elsewhere "aja" is
 * the Indonesian "just" (DOMAIN 4.4).
 */
function keptOf(
  word: string,
  at: number,
  words: readonly string[],
  out: readonly string[],
): readonly string[] {
  const first = out.length === 0;
  const before = words[at - 1] ?? '';
  if (first && (word === 'ampun' || word === 'aja')) {
    const more = words.slice(at + 1).some((w) => w !== ',' && !DROPPED.has(w));
    if (more) return ['jangan'];
  }
  // The krama "sampun", cut short.
  if (PUN.has(word) && (before === '' || before === ',')) return ['sudah'];
  if (word === 'dah') return first ? ['sudah'] : [];
  if ((word === 'aja' || word === 'ampun') && out.at(-1) === 'tapi') return ['jangan'];
  // "durung tau" is the Javanese "never yet", not the Indonesian "know".
  if (word === 'tau' && JAVANESE_NOT.has(before)) return ['pernah'];
  if (MUCH.has(word) && THANKS.test(before)) return [];
  // "kula tak siap-siap": the Javanese "I shall".
  if (word === 'tak' && JAVANESE_I.has(before)) return ['tak'];
  if (word === 'tak') return [notOrShall(canonical(words[at + 1] ?? ''))];
  if (SELF.has(word) && out.at(-1) === 'cuma') return ['sendiri'];
  if (DROPPED.has(word)) return [];
  const glued = CANONICAL.has(word) ? null : GLUED.exec(word);
  if (glued?.[1] === undefined || glued[2] === undefined) return [canonical(word)];
  return [NEGATIONS.has(glued[1]) ? 'tidak' : canonical(glued[1]), canonical(glued[2])];
}

/** "tak ada" is Malay for "is not"; "tak lanjut" may as well be the Javanese "I shall go on". */
function notOrShall(next: string): string {
  if (next === 'lanjut') return 'entah';
  return KNOWN.has(next) ? 'tidak' : 'tak';
}
