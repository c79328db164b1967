import { ADDRESS, sameWord } from '../words.ts';
import { isNoName } from './stopwords.ts';
import { isTitle } from './titles.ts';

const ADDRESSED =
  "(?:,? +(?:mas|mbak|mba|pak|bu|min|kak|bos|ya|yo|kok|sih|dong|itu|iku|kuwi|adalah|yaitu|yakni|cuma|tuh|nih|kiye|kuwe)\\b(?!['.-]))*";
const OWNER =
  '(?:karyawannya|pekerjanya|pegawainya|istrinya|suaminya|anaknya|pemiliknya|karyawanku|istriku|suamiku|saya|sy|aku|ku|inyong|nyong|kulo|kula|pekerja|karyawan|pegawai|pemilik|owner|istri|suami|anak|bapak|ibu|orang|lengkap|lengkapnya|lengkape|asli|sesuai|ktp(?:-?nya|-?ne|-?e)?|di|nang|neng|ning|kk|panjang(?:nya|e)?|nya|dia|beliau|panggilan|pertama|kedua|ketiga|keempat|terakhir|satunya|yang|yg|sing|ke-?\\d|penuh|e|ne|terang|usaha)';
const NAMED =
  '(?:nama(?:nya|ku|ne)?|nma|nm|jeneng(?:e|ku|an)?|jenengipun|asma(?:ne|nipun)?|aran(?:e)?|atas nama|a\\.?n\\.?)';

const THROUGH_NAME = new RegExp(
  `^.{0,60}?\\b(?:ber)?${NAMED}(?= |:|=|,)(?: *${OWNER}(?= |:|=|,))*${ADDRESSED} *[:=,-]? *(?=\\S)`,
  'i',
);
const ORDINAL =
  /^(?:(?:yang|yg|sing|pekerja|karyawan|pegawai|anak|istri|suami|nomor|nomer|no|ke)[ -]*)*(?:pertama|kedua|ketiga|keempat|kelima|terakhir|satunya|ke-?\d{1,2}|nomor \d{1,2}|no\.? ?\d{1,2})(?: (?:itu|adalah|namanya|ya)(?= ))* *[:=,-]? *(?=\p{L})|^(?:karyawan|pekerja|pegawai|orang|anak) ?(?:ke-?)?\d{1,2} *[:.)=-]? *(?=\p{L})/iu;
const NUMBERED = /^(?:\(?\d{1,2} ?[.):-]|[-*•#]) *(?=\p{L})/u;
const CORRECTED =
  /^(?:(?:eh|bukan(?=[,.:])|salah|maaf|ralat|keliru|maksud(?: ?(?:saya|ku|nya))?|maksudnya|yang (?:benar|betul|bener)|sing bener|harusnya|seharusnya|yg (?:bener|benar|betul)|koreksi)(?: (?:pak|bu|mas|mbak|min)(?=[ ,.]))?[ ,:.-]+)+(?=\p{L})/iu;
const INTRODUCED =
  /^(?:(?:ini|iki|kiye|niki|iku|itu|oh|eh|ya|yo|iya|nggih|baik|ok|oke|halo|assalamualaikum|pagi|siang|sore|dengan|perkenalkan|kenalkan|kenalin|saya|aku|inyong|nyong|kulo|si|namanya|karyawan|pekerja|pegawai)(?: saya| ku)?[ ,:]+)+(?=\p{L})/iu;
const RELATED =
  /^(?:(?:istri|suami|anak|bojo|adik|kakak|ponakan|mertua|bapak|ibu|ayah)(?: saya|ku| kulo| nyong)|(?:istri|suami|bojo)nya|(?:istri|suami|bojo)) *[:=,]? *(?=\p{L})/iu;
const HEDGED =
  /(?:^|[ ,])(?:kayaknya|kayake|kyknya|sepertinya|koyone|mungkin|kalau (?:ga|gak|nggak|tidak) salah|kalo (?:ga|gak|nggak|tidak) salah|klo (?:ga|gak|nggak) salah|seingat saya|seinget saya|kira-kira)(?=[ ,.]|$)/iu;
const CALLED =
  /[ ,(]+(?:biasa(?:nya|ne)? (?:di)?(?:panggil|celuk|undang)|di(?:panggil|celuk)|(?:nek )?(?:panggil|celuk)an(?:nya|e|ne)?|biasa disebut|alias|atau biasa|a\.?k\.?a\.?)(?: |:).*$/iu;
const CALL_ME =
  /^(?:(?:biasa|biasanya|panggil|dipanggil|panggilan|panggilannya|saja|aja) )+(?=\p{L})/iu;
const NAMES_BEHIND =
  /(?<!^(?:pak|bu|mas|mbak|kang|bang|yu|bapak|ibu))[ ,]+(?:(?:nama|jeneng|asma)(?:nya|ku|e|ne|nipun)?(?: (?:saya|lengkap(?:nya)?|aku|dia|asli(?:nya|ne)?))?|(?:sesuai|miturut|menurut|nurut|seperti|kaya|kayak|kados) (?:di |ning |nang |neng )?(?:ktp|kk|kartu)(?:nya|-?ne|-?e)?|(?:di|nang|neng|ning|ing|wonten|ana) (?:ktp|kk|kartu)(?:nya|-?ne|-?e)?|(?:saja|aja|doang|thok|tok|mawon|bae)|(?:mas|mbak|pak|bu|min|kak|ya|yah|nggih|kok|dong|sih|deh))[.! ]*$/iu;

const ON_CARD =
  /^(?:(?:kalau|kalo|klo|nek|lek|yang|yg|sing) )?(?:di|nang|neng|ning|ing|sesuai|menurut) (?:ktp|kk)(?:-?nya|-?ne|-?e)?(?: (?:itu|kuwi|iku|sih|ya))*[ ,:]+(?=\p{L})/iu;
const THE_ONE_WHO =
  /^(?:yang|yg|sing) \p{L}+(?: \p{L}+)? (?:itu|adalah|yaitu|yaiku|kuwi|kuwe|iku) (?=\p{L})/iu;
const WRITE =
  /^(?:tolong )?(?:tulis|catat|ketik|isi|masuk)(?:kan|in|no|na)?(?: (?:aja|saja|wae|bae|ya|gini|pak|mas|mbak|bu))* *[:,]? +(?=\p{L})/iu;

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
  cut(NUMBERED);
  cut(HEDGED, true);
  rest = rest.replace(/^[ ,]+|[ ,]+$/g, '');
  cut(CORRECTED, true);
  cut(NAMES_BEHIND);
  cut(ON_CARD);
  confirm ||= strangersBefore(THROUGH_NAME.exec(rest)?.[0]);
  cut(THROUGH_NAME);
  cut(INTRODUCED);
  cut(ORDINAL);
  cut(THROUGH_NAME);
  cut(ON_CARD);
  cut(THE_ONE_WHO, true);
  cut(WRITE, true);
  cut(RELATED, true);
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
      !/\d|^ke-|^(?:atas|baik|a\.?n|an|nm|nma|kar|aran)|^(?:ber)?(?:nama|jeneng|asma)/.test(word) &&
      !isNoName(word) &&
      !ADDRESS.has(word) &&
      !isTitle(word),
  );
}
