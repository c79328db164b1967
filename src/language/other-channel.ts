import { plain } from './words.ts';

const WHATSAPP = '(?:wa|w\\.a|whats ?app|whatsap|watsap+|wasap+|wats?app|wosap)';
const TELEGRAM = '(?:tele|tg|telegram|telegrem|telegrim|telgram|tlegram|telegeram)';
// "Wae" is Javanese for "only".
const ENDED = '(?: ?nya|ne)?';
const NAMED = `(?:${WHATSAPP}|${TELEGRAM})${ENDED}`;
const AT =
  '(?:ke|di|nang|ning|neng|ing|teng|dateng|maring|liwat|lewat|via|pakai|pake|nganggo|ngagem)';
const OWN = '(?: (?:saya|sy|ku|aku|kulo|kula|inyong|nyong|kami|ini|iki|kiye|niki))*';
const GOES =
  '(?:pindah|pindhah|pindahkan|pindahin|alih|ngalih|beralih|lanjut|lanjutkan|lanjutin|dilanjut|dilanjutkan|terus|teruskan|terusin|terusna|terusno|terusaken|nerusna|nerusake|diterusna|diteruskan)';
const JOINS =
  '(?:sambung|sambungkan|sambungin|sambungna|sambungno|sambungaken|nyambung|nyambungna|nyambungke|disambung|disambungkan|hubungkan|hubungin|gandeng|gandengkan|gabung|gabungkan|satukan|gathukna)';
const USES =
  '(?:pakai|pake|nganggo|nganggone|ngagem|lewat|liwat|via|ganti|ganti ke|ganti nang|ganti ning)';
const THING = '(?:obrolan|obrolane|chat|percakapan|ngobrol|ngobrole|urusan|ini|iki|kiye|niki)';

/**
 * A wish to go on by another channel, as the source of a pattern for a whole text: "pindah ke WA",
 * "lanjut ning telegram bae", "sambungkan telegram saya". To be called or answered there is another.
 */
export const OTHER_CHANNEL =
  `(?:${GOES}|${THING}) (?:${THING} )?(?:${AT} )+${NAMED}${OWN}|` +
  `${GOES} (?:${THING} )?${NAMED}${OWN}|` +
  `${JOINS} (?:${THING} )?(?:${AT} |sama |karo |kalih |dengan )*${NAMED}${OWN}(?: (?:dan|sama|karo|kalih|dengan|ke|nang|lan) (?:${NAMED}|sini|kene|mriki)${OWN})?|` +
  `(?:${USES} )+${NAMED}${OWN}|${NAMED} (?:saja|aja|bae|wae|mawon)|` +
  `(?:link|tautan|linke|tautane) (?:${AT} |untuk |kanggo )*${NAMED}${OWN}|` +
  `(?:ada|punya|duwe|gadhah|onten|ana|ono) (?:${AT} )?${NAMED}|` +
  `${GOES} (?:${AT} )(?:aplikasi|app|apk|saluran) (?:lain|liya|liyane|sanes)`;

const HAS_WHATSAPP = new RegExp(`(?<![a-z])${WHATSAPP}${ENDED}(?![a-z])`);
const HAS_TELEGRAM = new RegExp(`(?<![a-z])${TELEGRAM}${ENDED}(?![a-z])`);

/** The one channel that a text names; null: none, or both. Never throws. */
export function channelNamed(text: string): 'telegram' | 'whatsapp' | null {
  const said = plain(text);
  const whatsapp = HAS_WHATSAPP.test(said);
  if (whatsapp === HAS_TELEGRAM.test(said)) return null;
  return whatsapp ? 'whatsapp' : 'telegram';
}
