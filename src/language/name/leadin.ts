import { ADDRESS, sameWord } from '../words.ts';
import { isKin } from './kin.ts';
import { isNoName } from './stopwords.ts';
import { isTitle } from './titles.ts';

const ADDRESSED =
  "(?:,? +(?:mas|mbak|mba|pak|bu|min|kak|bos|ya|yo|kok|sih|dong|itu|iku|kuwi|adalah|yaitu|yakni|yaiku|ialah|cuma|tuh|tu|nih|kiye|kuwe|tertulis(?:nya)?|tertera|tercantum|tulisan(?:nya|e)|tulise)\\b(?!['.-]))*";
const OWNER =
  '(?:(?:karyawan|pekerja|pegawai|buruh|orang|wong|istri|suami|anak|pemilik)(?:nya|ne|e|ku)|kerja|(?:yang|yg|sing) (?:benar|betul|bener|leres)|saya|sy|aku|ku|inyong|nyong|kulo|kula|pekerja|karyawan|pegawai|pemilik|owner|istri|suami|anak|bapak|ibu|orang|lengkap|lengkapnya|lengkape|jangkep(?:ipun)?|asli|aslinya|asline|sesuai|ktp(?:-?nya|-?ne|-?e)?|di|nang|neng|ning|kk|panjang(?:nya|e)?|nya|dia|beliau|panggilan|pertama|kedua|ketiga|keempat|terakhir|satunya|yang|yg|sing|ke-?\\d|penuh|e|ne|terang|usaha)';
const NAMED =
  "(?:nama(?:nya|ku|ne)?|nami(?:ne|nipun)?|nma|nm|(?:my|his|her) name(?: is|'s)?|jeneng(?:e|ku|an)?|jenengipun|asma(?:ne|nipun)?|aran(?:e)?|name|atas nama|a\\.?n\\.?)";

const THROUGH_NAME = new RegExp(
  `^.{0,60}?\\b(?:ber)?${NAMED}(?= |:|=|,)(?: *${OWNER}(?= |:|=|,))*${ADDRESSED} *[:=,-]? *(?=\\S)`,
  'i',
);
const ORDINAL =
  /^(?:(?:yang|yg|sing|pekerja|karyawan|pegawai|anak|istri|suami|nomor|nomer|no|ke|orang)[ -]*)*(?:pertama|kedua|ketiga|keempat|kelima|terakhir|satunya|ke[- ]?\d{1,2}|nom[oe]r \d{1,2}|no\.? ?\d{1,2})(?: (?:itu|adalah|namanya|ya)(?= ))* *[:=,-]? *(?=\p{L})|^(?:karyawan|pekerja|pegawai|orang|anak) ?(?:ke-?)?\d{1,2} *[:.)=-]? *(?=\p{L})/iu;
const COURTESY =
  /^(?:(?:min|admin|mas|mbak|mba|pak|bu|kak|kang|bos|nggih|inggih|enggih|injih|ya|iya|yo|oh|ooh|ok|oke|siap|baik|maaf|permisi|punten|nama|jeneng|to|toh|eh|anu|lha|la|nah|begini|ngene|alhamdulillah|sebentar)[ .]*)+[,:;\n][ ,\n]*(?=\p{L})/iu;
const FILLERS =
  /(?<!\p{L})(?:e{2,}h?|em{2,}|e{2,}m+|hm{2,}|h{2,}m+|anu|apa ya|opo yo)(?!\p{L})[ ,]*|[ ,]+(?:gitu|ngono|ngoten)[. ]*$/giu;
const NUMBERED = /^(?:\(?\d{1,2} ?[.):-]|[-*•#]) *(?=\p{L})/u;
const CORRECTED =
  /^(?:(?:eh|bukan(?=[,.:])|salah(?: (?:ketik|tulis|pencet))?|typo|kepencet|maaf|ralat|keliru|maksud(?: ?(?:saya|ku|nya))?|maksudnya|yang (?:benar|betul|bener)|sing bener|harusnya|seharusnya|yg (?:bener|benar|betul)|koreksi)(?: (?:pak|bu|mas|mbak|min)(?=[ ,.]))?[ ,:.-]+)+(?=\p{L})/iu;
const INTRODUCED =
  /^(?:(?:ini|iki|kiye|niki|iku|itu|oh|eh|ya|yo|iya|nggih|baik|ok|oke|halo|assalamualaikum|pagi|siang|sore|dengan|perkenalkan|kenalkan|kenalin|saya|sy|aku|inyong|enyong|nyong|kulo|kula|dalem|si|namanya|betul|bener|benar|leres|siap|sip|berikutnya|selanjutnya|berikute|lanjut|terus|trus|lalu|kemudian|wkwk\w*|haha\w*|hehe|karyawan|pekerja|pegawai|cuma|hanya|mung|namung|tambah|tambahkan|tambahi|nambah|masukkan|masukin|tadi|pemilik(?:nya|e)|yang punya|sing duwe)(?: saya| ku)?[ ,:]+)+(?=\p{L})/iu;
const RELATION =
  '(?:istri|suami|anak|bojo|garwa|adik|adek|kakak|ponakan|keponakan|mertua|bapak|ibu|ayah|simbok|ipar|sepupu|menantu|mantu|tetangga|saudara|sodara|sedulur|teman|paman|bibi|mbakyu|pemilik)';
const WHOSE =
  '(?: (?:saya|sy|kulo|kula|nyong|inyong|aku|kami|ipar|sepupu|kandung|tiri|angkat|bungsu|sulung|mbarep|ragil|pertama|kedua|ketiga|(?:yang|yg|sing) (?:pertama|kedua|ketiga|terakhir|bungsu|sulung|mbarep|ragil|besar|kecil))| lanang| wedok| laki-laki| perempuan| cowok| cewek|ku)+(?!\\p{L})';
const THEIRS = '(?:nya|ne|e)(?!\\p{L})';
const RELATED = new RegExp(
  `^(?:${RELATION}${WHOSE} *[:=,]? *|${RELATION}(?:${THEIRS})? *[:=,] *|(?:istri|suami|bojo) +)(?=\\p{L})`,
  'iu',
);
/** "istrinya Warni": Warni, or Warni's wife. With a form of address it is somebody's wife. */
const RELATED_TO = new RegExp(
  `^${RELATION}${THEIRS} +(?!(?:pak|bu|mas|mbak|kang|yu|lik|mbah|bapak|ibu|si) )(?=\\p{L})`,
  'iu',
);
const HEDGED =
  /(?:^|[ ,])(?:kayaknya|kayake|kyknya|sepertinya|koyone|mungkin|kalau (?:ga|gak|nggak|tidak) salah|kalo (?:ga|gak|nggak|tidak) salah|klo (?:ga|gak|nggak) salah|seingat saya|seinget saya|kira-kira)(?=[ ,.]|$)/iu;
const CALLED =
  /[ ,(]+(?:(?:tapi|tp|cuma|ning|nek) )?(?:biasa(?:nya|ne)? (?:di)?(?:panggil|celuk|undang)|di(?:panggil|celuk)|(?:nek )?(?:panggil|celuk)an(?:nya|e|ne)?|biasa disebut|alias|atau biasa|a\.?k\.?a\.?)(?: |:).*$/iu;
const CALL_ME =
  /^(?:(?:biasa|biasanya|panggil|dipanggil|panggilan|panggilannya|saja|aja) )+(?=\p{L})/iu;
const NAMES_BEHIND =
  /(?<!^(?:pak|bu|mas|mbak|mak|mbok|mbah|kang|bang|yu|bapak|ibu))[ ,]+(?:(?:nama|jeneng|asma)(?:nya|ku|e|ne|nipun)?(?: (?:saya|lengkap(?:nya)?|aku|dia|asli(?:nya|ne)?))?|(?:sesuai|miturut|menurut|nurut|seperti|kaya|kayak|kados) (?:di |ning |nang |neng )?(?:ktp|kk|kartu)(?:nya|-?ne|-?e)?|(?:di|nang|neng|ning|ing|wonten|ana) (?:ktp|kk|kartu)(?:nya|-?ne|-?e)?|(?:nama |jeneng )?lengkap(?:nya|e)?|(?:saja|aja|doang|thok|tok|mawon|bae|wae|ae)|(?:mas|mbak|mba|mbk|pak|bu|min|kak|bos|bang|ya|yah|yo|nggih|kok|dong|sih|deh|lho|loh|nih|tuh|itu|iku|kuwi|kuwe|hehe\w*|haha\w*|wkwk\w*|makasih|mksh|trims|suwun|(?:matur )?nuwun|(?:terima|trima) ?kasih))[.! ]*$/iu;

const IN = '(?:di|nang|neng|ning|ing|wonten|sesuai|menurut|miturut)';
const CARD = '(?:e-?)?(?:ktp|kk|kartu)(?:[ -]?(?:nya|ne|e))?';
const WRITTEN =
  '(?:tertulis(?:nya)?|tertera|tercantum|(?:di)?tulis(?:an)?(?:nya|ne|e)|namanya|jenenge|adalah|yaitu|yaiku|ialah|itu|kuwi|iku|sih|ya|ki)';
/** "di KTP tulisannya Suwarti", "KTP tertulis: …", "tertulis di KTP …". */
const ON_CARD = new RegExp(
  `^(?:aslinya|asline) +(?=\\p{L})|^(?:(?:kalau|kalo|klo|nek|lek|yang|yg|sing|${WRITTEN}) ){0,2}(?:${IN} ${CARD}(?: ${WRITTEN})*|${CARD}(?: ${WRITTEN})+)[ ,:]+(?=\\p{L})`,
  'iu',
);
/** "yang jaga toko itu namanya": who is meant, by what he does. */
const BY_WORK =
  /^(?:(?:kalau|kalo|klo|nek|untuk) )?(?:yang|yg|sing|ingkang) (?!(?:pertama|kedua|ketiga|keempat|kelima|terakhir|satu|siji|satunya|sijine|dua|loro|tadi|mau|lain)(?!\p{L}))(?:(?!(?:yang|yg|sing|dan|karo|lan)(?!\p{L}))\p{L}+ ){1,5}(?=(?:namanya|jenenge|asmane|asmanipun|bernama|nama)(?!\p{L}))/iu;
/** "nama yang bantu saya itu …" */
const NAME_OF_WHO =
  /^(?:nama|jeneng|asma)(?:nya|ne|e)? (?:yang|yg|sing|ingkang) (?:\p{L}+ ){1,4}?(?:itu|adalah|yaitu|yaiku|kuwi|kuwe|iku) (?=\p{L})/iu;
const THE_ONE_WHO =
  /^(?:yang|yg|sing) \p{L}+(?: \p{L}+)? (?:itu|adalah|yaitu|yaiku|kuwi|kuwe|iku) (?=\p{L})/iu;
const WRITE =
  /^(?:tolong )?(?:di)?(?:tulis|catat|catet|ketik|isi|masuk)(?:kan|in|no|na|en)?(?: (?:aja|saja|wae|bae|ya|gini|pak|mas|mbak|bu))* *[:,]? +(?=\p{L})/iu;

export type Led = { rest: string; confirm: boolean };

/**
 * Takes away what stands before and behind a name and says it is one: "namanya", "yang pertama",
 * "1.", "ini", "Slamet namanya". A correction, a hedge or a nickname asks for confirmation.
 */
export function withoutLeadIn(text: string): Led {
  let rest = text;
  let confirm = false;
  const cut = (pattern: RegExp, doubt = false) => {
    const next = rest.replace(pattern, '').trim();
    if (next !== rest) confirm ||= doubt;
    rest = next;
  };
  cut(FILLERS);
  cut(COURTESY);
  cut(NUMBERED);
  cut(HEDGED, true);
  rest = rest.replace(/^[ ,]+|[ ,]+$/g, '');
  cut(CORRECTED);
  cut(NAMES_BEHIND);
  cut(ON_CARD);
  cut(BY_WORK);
  cut(NAME_OF_WHO);
  confirm ||= strangersBefore(THROUGH_NAME.exec(rest)?.[0]);
  cut(THROUGH_NAME);
  cut(INTRODUCED);
  cut(ORDINAL);
  cut(THROUGH_NAME);
  cut(ON_CARD);
  cut(THE_ONE_WHO, true);
  const unwritten = rest;
  cut(WRITE);
  // "tulis aja Wati" may well be short for more.
  confirm ||= rest !== unwritten && !/ /.test(withoutClosing(rest));
  cut(RELATED);
  cut(RELATED_TO, true);
  cut(CALLED);
  cut(CALL_ME, true);
  return { rest: withoutClosing(rest), confirm };
}

/** Takes away what closes a name and is none of it: "ya mas", "namanya", "di KTP". */
export function withoutClosing(text: string): string {
  let rest = text;
  for (let i = 0; i < 4; i++) rest = rest.replace(NAMES_BEHIND, '').trim();
  return rest;
}

/** Whether words before "namanya" say something else, such as a nickname or another name. */
function strangersBefore(lead: string | undefined): boolean {
  const words = lead?.split(/[^\p{L}\p{N}'-]+/u).map(sameWord) ?? [];
  return words.some(
    (word) =>
      word !== '' &&
      !/\d|^ke-|^[an]$|^nya$|^(?:atas|baik|a\.?n|an|nm|nami|my$|his$|her$|mbarep$|ragil$|bungsu$|sulung$|nma|kar|aran)|^(?:ber)?(?:nama|jeneng|asma)/.test(
        word,
      ) &&
      !isNoName(word) &&
      !isKin(word) &&
      !ADDRESS.has(word) &&
      !isTitle(word),
  );
}
