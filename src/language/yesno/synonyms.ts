import { ADDRESS, PARTICLES, POLITE, SELF, sameWord, wordSet } from '../words.ts';

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
    ngak gak-gak ga-ga nggak-nggak engak-engak orah`,
  bukan: 'bukan bkn bukannya dudu sanes bukane dede',
  belum: 'belum blm blum belom blom durung dereng durng derng beloman blun blm2 bleum during',
  jangan: 'jangan jgn jngn jangn ojo jng',
  sudah:
    'sudah uwis uwes owis sdh udah udh uda suda sudha udha sudh ud wis wes wus sampun mpun sampon udhh sdah ws',
  ada: 'ada ana ono wonten enten ad ono2',
  punya: 'punya pnya py pny pnya duwe nduwe gadhah gadah kagungan duwé mempunyai memiliki',
  laka: 'laka gada gad gda',
  pernah: 'pernah prnh nate prnah pnah',
  perlu: 'perlu prlu usah butuh',
  jadi: 'jadi jd sida sido sios siyos',
  mau: 'mau mao gelem gelm purun kersa kerso pengen pingin pengin kepengin minat berminat niat tertarik arep',
  boleh: 'boleh blh bleh bolh oleh olih angsal pareng',
  bisa: 'bisa bs bsa saged iso isa bise',
  setuju:
    'setuju stuju setju stj setujuh sepakat bersedia mengizinkan diizinkan diijinkan izinkan ijinkan sarujuk deal acc akur mufakat menyetujui rela ikhlas',
  benar:
    'benar betul bener bnr btl btul bnar bnr2 betl betlu leres sesuai sesuwai sesuwe pas cocok cocog tepat valid akurat sip-sip benar-benar',
  salah: 'salah slh keliru kliru klentu kleru luput salh ngaco error typo kesalahan kekeliruan',
  oke: 'oke oce ok okeh okay okey okai oc okd okedeh okelah okesip okok oke-oke ok-ok sip siip siap syap siyap sep sipp siapp siap-siap joss jos mantap mantab',
  silakan:
    'silakan silahkan slahkan monggo mangga sumangga silahken dipersilakan persilakan mbok monggoh',
  lanjut: `lanjut lnjut lanjt lanjud lnjt lanjutkan lanjutin lanjutna lanjutno lanjutaken diteruskan dilanjut dilanjutkan dilanjutin
    teruskan terusin terusna terusno teruske terusaken terus trus gas gass gaskeun gaskan gaspol ayo ayok ayuk yuk yuks hayu hayuk
    kuy skuy cus next go mulai dimulai mulaiin mulain lets ndang gaskun`,
  lagi: 'lagi lg lgi maning maneh malih meneh mning',
  masih: 'masih msh esih isih tasih taksih msih',
  semua:
    'semua smua kabeh sedaya sedoyo sedanten semuanya kabehe sedayanipun smuanya seluruhnya keseluruhan',
  cukup: 'cukup ckp cekap cukupan',
  ini: 'ini iki kiye kie niki',
  itu: 'itu kuwe kuwi iku niku kui nika segitu semono segini semene semanten sakmono mekaten',
  saja: 'saja ae wae bae mawon doang doank thok tok thog aj aja sj',
  nanti: 'nanti nnti ntr mengko mngko mangke ntar nti engko nanti-nanti tar',
  dulu: 'dulu dl dlu disit sit sek sik rumiyin riyin disik ndisit',
  besok: 'besok bsk sesuk mbenjing benjing enjing lusa emben ngesuk besok-besok',
  tapi: 'tapi tp tpi ning nanging tetapi namun ttpi tpai tapine sayangnya',
  kalau:
    'kalau kalo klo kl klau nek nak yen menawi asal asalkan jika bila umpama umpamane misal misalnya misale ngger angger syaratnya tergantung gumantung',
  tahu: `tahu tau taw ngerti paham faham mudeng ingat inget kelingan eling weruh reti sumerep ngertos ngrti mengerti phm sadar hafal apal`,
  yakin: 'yakin jelas yaqin mantep',
  pasti: 'pasti mesti pstinya',
  ingatkan:
    'ingatkan ingetin ingatin diingatkan diingetin diingatin elingna elingno ngelingke dielingke dielingna dielingno dielingaken kabari kabarin dikabari dikabarin',
  kecuali: 'kecuali kejaba kajawi',
  apa: 'apa opo nopo napa',
  papa: 'papa popo apa-apa opo-opo nopo-nopo napa-napa ppa kenapa-kenapa kenapa-napa apa-papa papapa knp-knp',
  masalah: 'masalah mslh problem keberatan kabotan nolak menolak menola masalahnya dadi-masalah',
  sendiri:
    'sendiri sndiri sendirian dewek dewekan ijen ijenan dhewek dhewekan piyambak piyambakan dewe dhewe sendirii sorangan',
  cuma: 'cuma cuman hanya mung namung mek gur cm hny',
  nikah:
    'nikah menikah kawin rabi berkeluarga nikahan beristri bersuami bojoan omah-omah emah-emah berumahtangga',
  selesai:
    'selesai slesai beres rampung rampungan lengkap komplit habis abis entek telas rampoeng kelar slse',
  NUM: `satu siji setunggal dua loro kalih tiga telu tigo empat papat sekawan lima limo gangsal enam nem enem tujuh pitu
    delapan wolu sembilan sanga songo sepuluh sedasa sebelas sewelas rolas selusin berdua bertiga berempat berlima`,
  anak: 'anak anake putra yogya anak-anak',
  pasangan: 'istri suami bojo garwa semah pasangan bini laki istrinya suaminya',
  kerabat:
    'keluarga kluarga adik kakak ponakan keponakan sodara saudara mertua rayi famili kerabat adiknya mboke simbok orangtua',
};

const CANONICAL = new Map<string, string>();
for (const [word, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of wordSet(spellings)) CANONICAL.set(spelling, word);
}

const NEGATIONS = wordSet(
  'nggak enggak gak ga gk ngga engga tdk tidak ora ra tak mboten boten ndak bli',
);
const GLUED =
  /^(nggak|ngak|enggak|engak|engga|ngga|gak|ga|gk|tak|ora|ra|bli|belum|blm|udah|udh|dah)(ada|ad|mau|usah|perlu|jadi|punya|bisa|boleh|setuju|tau|papa|popo|opo|benar|bener|masalah|duwe|ana|lagi|jelas)$/;

/** Two adjacent letters typed in the wrong order ("tidka", "setjuu") in a word worth guessing. */
const GUESSABLE = wordSet(
  'setuju betul benar lanjut tidak sudah belum boleh cukup sendiri',
).values();
const SWAPPED = new Map<string, string>();
for (const word of GUESSABLE) {
  for (let i = 1; i + 1 < word.length; i++) {
    const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (!CANONICAL.has(swapped)) SWAPPED.set(swapped, word);
  }
}

/** The one spelling of a word already in comparable form; an unknown word is returned as it is. */
export function canonical(word: string): string {
  const known = CANONICAL.get(word);
  if (known !== undefined) return known;
  const swapped = SWAPPED.get(word);
  if (swapped !== undefined) return CANONICAL.get(swapped) ?? swapped;
  const half = /^([a-z]{2,})-\1$/.exec(word)?.[1];
  if (half !== undefined) return CANONICAL.get(half) ?? word;
  const softened = /^(.{2,}?)(?:lah|dong|deh|sih|kok)$/.exec(word)?.[1];
  if (softened !== undefined && CANONICAL.has(softened)) return CANONICAL.get(softened) ?? word;
  const stem = /^(.{3,}?)(?:nya|ne|nipun)$/.exec(word)?.[1];
  if (stem !== undefined) return CANONICAL.get(sameWord(stem)) ?? word;
  return word;
}

const JAVANESE_NOT = wordSet('ora ra durung drg bli');
const MUCH = wordSet('banyak akeh sanget byk');
const THANKS = /^(?:t?r?i?ma)?k?a?sih$|^mak?sih$|^makasi$|nuwun$|^suwun$/;

const DROPPED = new Set([...ADDRESS, ...PARTICLES, ...POLITE, ...SELF]);

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
 * Javanese "don't" only where something follows at the start ("aja dikirim"); elsewhere "aja" is
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
  if (word === 'dah') return first ? ['sudah'] : [];
  // "durung tau" is the Javanese "never yet", not the Indonesian "know".
  if (word === 'tau' && JAVANESE_NOT.has(before)) return ['pernah'];
  if (MUCH.has(word) && THANKS.test(before)) return [];
  if (word === 'tak') return [CANONICAL.has(words[at + 1] ?? '') ? 'tidak' : 'tak'];
  if (SELF.has(word) && out.at(-1) === 'cuma') return ['sendiri'];
  if (DROPPED.has(word)) return [];
  const glued = CANONICAL.has(word) ? null : GLUED.exec(word);
  if (glued?.[1] === undefined || glued[2] === undefined) return [canonical(word)];
  return [NEGATIONS.has(glued[1]) ? 'tidak' : canonical(glued[1]), canonical(glued[2])];
}
