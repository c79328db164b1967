import { SPOKEN } from './numbers/lexicon.ts';
import { plain } from './words.ts';

const LONGEST = 80;
const MOST_WORDS = 8;
/** Of a long text the beginning shows whether it asks. */
const MOST_READ = 600;
/** What goes on from an answer: "kalau …", "lha yang …", "terus …". */
const BEGINS =
  /^(?:(?:mas|mbak|pak|bu|min|oh|o|oke|ok|ya|iya|nggih|la|lha|lah|eh) ?,? )*(?:kalau|kalo|klo|kl|nek|yen|lek|angger|menawi|misal\w*|umpama\w*|lha|lah|terus|trus|njuk|trs|kalau|sing|yang|yg|ingkang)\b/;
const CHILD =
  '(?:anak|anake|anaknya|anakku|anakipun|anak-anaknya|putra|putrane|putranipun|lare|bocah)';
const NUMBER = `(?:\\d{1,2}|${[...SPOKEN.keys()].join('|')})`;
const CHILDREN = new RegExp(
  `(?<![\\p{L}])${CHILD}(?: (?:ada|ana|wonten|sampai|sampe|karyawan\\w*|pekerja\\w*|nya|e|ku|(?:sing|yang|yg) (?:siji|satu|1|setunggal)))* (${NUMBER})(?![\\p{L}\\d.,])|(?<![\\p{L}\\d.,])(${NUMBER}) ${CHILD}(?!\\p{L})`,
  'u',
);
const FEW = 15;
/** A question mark, a word that asks, or a "bisa … nggak" around what is asked. */
const ASKS_IN_WORDS =
  /(?<!\p{L})(?:apa(?:kah|an|ne|nya)?|opo|napa|nopo|menapa|menopo|punapa|punopo|punopa|pinapa|kapan|siapa|sapa|sopo|sinten|berapa\w*|brp|pira\w*|piro|pinten|gimana|gmn|gmna|bagaimana|priben|kepriben|kepriwe|priwe|pimen|piye|pripun|kenapa|knp|mengapa|ngapa|kenopo|mana|dimana|kemana|ngendi|endi|pundi|emang\w*|memang\w*|takon|tanya|nanya|tanglet|(?:masa|masak|mosok|moso)(?= (?:\p{L}+ )?(?:wajib|harus|kudu|kedah|perlu|kena|bayar|mbayar|melu|ikut))|\p{L}{3,}kah)(?!\p{L})|(?<!\p{L})(?:ga|gak|g|nggak|ngga|engga|enggak|ora|mboten|kan|to|tho|toh|po|ta|ndak|ora ya|ga ya|ga sih|pora)(?: (?:ya|pak|bu|mas|mbak|mba|min|kak|bos|om|sih|yo|nggih|si|koh))*\s*[.!?]*$|(?<!\p{L})(?:bisa|bs|boleh|harus|hrs|wajib|kena|perlu|masih|dapat|dapet|oleh|olih|entuk|kudu|saged|iso|isa|mesti|aman|bener|betul|tetap|tetep|ikut|melu)(?!\p{L}).*(?<!\p{L})(?:ga|gak|g|nggak|ngga|engga|ora|tidak|tdk|mboten|to|po|ta|ndak|belum|durung)[\s?]*$/u;

/** Whether a text goes on from what was just answered: short, and beginning as such fragments do. */
export function goesOn(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = plain(text);
  return BEGINS.test(said) && said.split(' ').length <= MOST_WORDS;
}

/** Whether a text asks anything, as far as its words show. */
export function asksSomething(text: string): boolean {
  return text.includes('?') || asksInWords(text);
}

/** Whether it does so in words: a question mark alone may only doubt an answer ("3 orang?"). */
export function asksInWords(text: string): boolean {
  return ASKS_IN_WORDS.test(plain(text).slice(0, MOST_READ));
}

/** How many children a question is about: "kalau anaknya 4?" is 4. Null where no number is said. */
export function readChildren(text: string): number | null {
  if (text.length > 2 * LONGEST) return null;
  const [, behind, before] = CHILDREN.exec(plain(text)) ?? [];
  const said = behind ?? before;
  if (said === undefined) return null;
  const count = SPOKEN.get(said) ?? Number(said);
  return Number.isInteger(count) && count > 0 && count <= FEW ? count : null;
}
