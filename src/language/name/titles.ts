import { wordSet } from '../words.ts';

/** Forms of address and titles before a name (DOMAIN 3.3: names go without titles). */
const BEFORE = wordSet(
  `pak bapak bpk bp pa bu ibu ib mas mbak mba mbk mb kang kak kakak bang abang om tante boss bos yu dik dek adik adek lik lek paklik bulik pakde bude
   mbah simbah mbok nyai kyai kiai kyiai ki kh ust ustad ustadz ustadzah ustazah h hj hajj haji hajah hajjah kaji dr drs dra drg ir prof tn tuan ny nyonya nn nona sdr sdri
   saudara saudari alm almh almarhum almarhumah wak uwak cak ning mister mr mrs ms miss si sang cik koh ko ci cici juragan bosku den apt ns drh akp nok bro letkol kolonel mayor kapten lettu letda serma serka sertu serda kopka koptu kopda praka pratu prada kompol iptu ipda aiptu aipda bripka brigadir briptu bripda brigjen jenderal inf`,
);

/** Titles of honour that are also taken as part of the name, so that the reading is shown back. */
const HONOURS = wordSet('gus');

/** Offices that follow "pak" and are no name: "Pak Lurah", "Bu RT". */
const OFFICES = wordSet(
  'de dhe le lik rt rw lurah kades kadus carik bayan camat guru dokter bidan mandor haji kaji modin kaum ustadz bos ketua kepala direktur manager manajer owner pemilik dukuh lebe polisi tni satpam sopir supir kasir penjahit koki',
);

/** Degrees written without dots, only taken as such at the end. */
const DEGREES = wordSet(
  'spd mpd se sh st ssi skom sag ssos sip skep skm amd amk amdkeb mm msi mkes mag mh lc ma phd spdi mpdi spt sp sfarm apt cpa ns ners bsc msc mkom mt ssn sei sked dds strkeb stp spdsd keb kep',
);

const DOTTED =
  /^(?:[sm]\.\s?[a-z]{1,4}|a\.?\s?md|b\.?\s?sc|b\.?a|m\.?sc|ph\.?d|sp\.[a-z]{1,3}|s\.?tr)(?:\.[a-z]{1,5})*\.?$/i;

/** The word without dots, in comparable form, for looking up titles. */
export function undotted(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/([a-z])\1+/g, '$1');
}

/**
 * Whether a word before a name is address or title. A lone "M." or "R." is a shortened name; "H"
 * and "Ki" count only before something.
 */
export function isTitle(word: string): boolean {
  return (BEFORE.has(undotted(word)) || HONOURS.has(undotted(word))) && !/^m\.?$/i.test(word);
}

/** Whether a word names an office rather than a person ("lurah"). */
export function isOffice(word: string): boolean {
  return OFFICES.has(undotted(word));
}

/**
 * Whether a word behind a name is a degree. Two letters without dots count only in capitals or
 * behind a comma: "Slamet SE", "Slamet, se".
 */
export function isDegree(word: string, afterComma: boolean): boolean {
  if (DOTTED.test(word) && /\./.test(word))
    return !/^m\.\p{L}+$/iu.test(word) || afterComma || word.length <= 5;
  if (!DEGREES.has(undotted(word))) return false;
  return afterComma || undotted(word).length > 2 || /^\p{Lu}/u.test(word);
}

/** Whether a word before a name is a title of honour ("Gus Anam"). */
export function isHonour(word: string): boolean {
  return HONOURS.has(undotted(word));
}
