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
