import { isThanks } from './thanks.ts';
import { ADDRESS, PARTICLES, POLITE, wordSet, wordsOf } from './words.ts';

const GREETINGS = wordSet(
  `halo hallo hai hi hello helo hey hei hay haii hallow halow oi woi woy oy oii ping p pp tes test testing hola yuhu spada sepada
   permisi permsi misi misii punten kulonuwun kulonwun kulanuwun nuwun sewu nuwunsewu nyuwunsewu amit amitsewu
   pagi siang sore malam malem mlm mlam pgi sng enjing sonten dalu ndalu esuk awan bengi morning selamatpagi
   salam salom shalom syalom swastiastu assalamualaikum asalamualaikum asalam asalamu asalamualikum asalamuallaikum
   askum aslm aslkm asw aslkum aslmlkm mikum samlekum samlikum samlekom salamlekum asamualaikum asamulaikum waalaikumsalam
   waalaikumussalam wassalam wasalam start as asw`,
);

/** Words that belong to a greeting without being one. */
const ALONGSIDE = wordSet(
  `selamat slamat slmt met sugeng kabar kabarnya apa kabare gimana pripun sejahtera semua semuanya wr wb wrwb warahmatullahi warohmatullahi
   warahmatulahi wabarakatuh wabarokatuh warohmatulohi wabarokatu om wa alaikum alaikumsalam alaikumussalam alaikumsalam ualaikum admin cs bot
   petugas bpjs jkn siap good sewu sedulur dulur gaes gais guys cak saudara lur ya yo sanak kula kulo`,
);

const ISLAMIC = /^(?:w?a?l?a?)?as{1,2}[aeo]?l*[aeo]?m+[aou]*[\s'-]*u?[\s'-]*al+[ae]?i?y?k+[uo]m+/;

/**
 * Whether a text is nothing but a greeting, a knock or a test of the line: "assalamualaikum",
 * "pagi mas", "permisi", "kulonuwun", "p", "/start". A greeting with a wish behind it is not.
 */
export function isGreeting(text: string): boolean {
  const short = text.trim();
  if (short === '' || short.length > 120) return false;
  if (isThanks(short)) return false;
  const words = wordsOf(short.replace(/^\/(start|mulai)\b/i, '/start'));
  if (words.join(' ') === 'start') return short.startsWith('/');
  const joined = words.filter((word) => word !== ',').join(' ');
  const islamic = ISLAMIC.exec(joined)?.[0];
  const rest = (islamic === undefined ? joined : joined.slice(islamic.length)).split(' ');
  const left = rest.filter((word) => word !== '' && !isBeside(word));
  const greets =
    islamic !== undefined || left.some((word) => GREETINGS.has(word)) || KNOCK.test(joined);
  return greets && left.every((word) => GREETINGS.has(word) && word !== 'start');
}

const KNOCK =
  /^(?:apa kabar|gimana kabar|apa kabarnya|pripun kabare|selamat datang|om swastiastu|kula? ?nuwun|kulo nuwun|nyuwun sewu)/;

function isBeside(word: string): boolean {
  return (
    ADDRESS.has(word) ||
    PARTICLES.has(word) ||
    ALONGSIDE.has(word) ||
    (POLITE.has(word) && !GREETINGS.has(word)) ||
    /^[?!]$|\p{Extended_Pictographic}/u.test(word)
  );
}

/** How somebody greets, as it is returned. */
export type Greeting =
  | 'salam'
  | 'pagi'
  | 'siang'
  | 'sore'
  | 'malam'
  | 'sugeng_enjing'
  | 'sugeng_siang'
  | 'sugeng_sonten'
  | 'sugeng_dalu'
  | 'kulonuwun'
  | 'swastiastu'
  | 'shalom';

/** Only the beginning of a message greets. */
const BEGINNING = 80;
/** What may stand before a greeting. */
const BEFORE = wordSet(
  'halo hallo hai hi hello hei hey p ping permisi permsi misi punten nuwun nyuwun sewu nuwunsewu bismillah',
);
const WISHED = '(?:selamat|slamat|slmt|met|good)';
/** "Assalam Laundry" and "pagi ini" greet nobody: only before an address, a pause or the end. */
const PAUSE = `(?= ,| (?:${[...ADDRESS].join('|')})(?: |$)|$)`;

/** Of a daytime alone the words may mean an hour. */
const PLAIN: readonly (readonly [Greeting, RegExp])[] = [
  [
    'salam',
    /^(?:as wr|asw wr|mikum|samlekum|samlikum|samlekom|salamlekum|aslm|aslkm|aslkum)(?: |$)/,
  ],
  ['salam', new RegExp(`^(?:as?alam|asalamu|as|askum)${PAUSE}`)],
  ['kulonuwun', /^kul[ao]? ?nu?wun(?: |$)/],
  ['swastiastu', /^om swastiastu(?: |$)/],
  ['shalom', /^(?:shalom|syalom)(?: |$)/],
  ['pagi', new RegExp(`^${WISHED} (?:pagi|pgi)(?: |$)`)],
  ['siang', new RegExp(`^${WISHED} siang(?: |$)`)],
  ['sore', new RegExp(`^${WISHED} sore(?: |$)`)],
  ['malam', new RegExp(`^${WISHED} (?:malam|malem|mlm|mlam)(?: |$)`)],
  ['sugeng_enjing', /^sugeng enj[ai]ng(?: |$)/],
  ['sugeng_siang', /^sugeng siang(?: |$)/],
  ['sugeng_sonten', /^sugeng sonten(?: |$)/],
  ['sugeng_dalu', /^sugeng n?dalu(?: |$)/],
];
const DAYTIMES: readonly (readonly [Greeting, RegExp])[] = [
  ['pagi', new RegExp(`^(?:pagi|pgi)${PAUSE}`)],
  ['siang', new RegExp(`^siang${PAUSE}`)],
  ['sore', new RegExp(`^sore${PAUSE}`)],
  ['malam', new RegExp(`^(?:malam|malem|mlm|mlam)${PAUSE}`)],
];

/**
 * How a text greets at its beginning, whatever follows: "assalamualaikum mas, mau tanya" is `salam`;
 * null where it does not, and for "halo". `daytime`: "pagi" alone may be an answer.
 */
export function greetingIn(text: string, { daytime = false } = {}): Greeting | null {
  const words = wordsOf(text.slice(0, BEGINNING));
  const from = words.findIndex(
    (word, at) => word !== ',' && !BEFORE.has(word) && !(at > 0 && ADDRESS.has(word)),
  );
  const said = (from === -1 ? [] : words.slice(from)).join(' ');
  const joined = said.replaceAll(' ,', '');
  if (ISLAMIC.test(joined) && !joined.startsWith('w')) return 'salam';
  const all = daytime ? PLAIN : [...PLAIN, ...DAYTIMES];
  return all.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
