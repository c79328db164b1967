import { plain, wordSet, wordsOf } from '../words.ts';
import { type Cut, signsOf } from './cut.ts';
import type { Sign, YesNoContext, YesNoReading } from './signs.ts';
import { weigh } from './weigh.ts';

/** Offers that one may simply take. Consent is none: there a reason may be a reserve. */
const OFFERS: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'proceed',
  'reminder_ok',
]);

const I = '(?:saya|sy|aku|kulo|kula|nyong|inyong|enyong)';
const MISSING = '(?:lupa|kelupaan|lali|kelalen|klalen|supen|kesupen|telat|kelewat)';
/** "suka lupa", "orangnya pelupa". */
const FORGETFUL = `(?:${I} (?:kan )?)?(?:(?:orangnya|wonge|tiyange) )?(?:pelupa|(?:suka|sering|sok|gampang|asring|kerap) ${MISSING})(?!\\p{L})`;
/** "biar ga lupa"; but "biar saya yang …" is "let me". */
const PURPOSE =
  '(?:biar|supaya|agar|ben|kareben|kersane|amrih)(?!.*(?<!\\p{L})(?:yang|yg|sing|ingkang)(?!\\p{L}))';
const LEISURELY =
  '(?:lagi |pas )?(?:longgar|senggang|kosong|santai|nganggur|sepi|luang|luwang|free|selo|sela|nyantai)';
const CAUSE = `soal(?:nya|e)?|karena|krn|merga(?:ne)?|mergo|amarga|amargi|mumpung|kebetulan|(?:${I} )?(?:lagi|pas) (?=${LEISURELY})|(?:(?:nanti|ntar|mengko) )?(?:keburu|selak)|wong(?= (?:${I}|sok|pancen|memang))|(?:takut|wedi)(?= ${MISSING})`;

/** Words that start the reason for a yes. */
const REASON = new RegExp(
  `(?<=\\S)[ ,.!]+(?:(?=${FORGETFUL})|(?:${CAUSE}|${PURPOSE})(?!\\p{L}))`,
  'u',
);

/** What may stand in such a reason; a word of putting off, refusing or doubting may not. */
const TOLD: ReadonlySet<Sign> = new Set<Sign>([
  'unknown',
  'number',
  'neutral',
  'soft',
  'no',
  'not_yet',
  'not_exists',
  'remind',
  'arrears',
  'hurry',
  'now',
  'exists',
  'can',
  'enough',
  'about_workers',
  'more',
  'right',
  'fine',
]);
const FORGETS = wordSet('lupa lali kelalen klalen kesupen sering-sering tidak tahu ingat');
const LEISURE = /^(?:sibuk|repot|capek|susah)$/;
const DISTRUST = new RegExp(
  `(?<!\\p{L})(?:curiga|(?:di|pe)?nipu(?:an)?|(?:pe|di)tipu|(?:takut|wedi)(?! ${MISSING})|bohong|terpaksa|dipaksa|gratis|emoh|biarin)(?!\\p{L})`,
  'u',
);

const LONGEST_REASON = 10;

/**
 * A plain yes to an offer with the reason behind it: "iya ingetin aja, soale suka lupa", "boleh,
 * sekarang aja mumpung sepi". A reason changes nothing unless it puts off, asks, refuses or doubts.
 * Null when the text is built otherwise.
 */
export function withReason(text: string, context: YesNoContext | undefined): YesNoReading | null {
  if (!OFFERS.has(context)) return null;
  const line = plain(text);
  const found = REASON.exec(line);
  if (found === null || line.includes('?') || DISTRUST.test(line)) return null;
  const reason = signsOf(wordsOf(line.slice(found.index + found[0].length)), context);
  if (reason.length === 0 || reason.length > LONGEST_REASON) return null;
  if (!reason.every((cut, at) => isTold(cut, reason[at - 1]))) return null;
  const head = weigh(signsOf(wordsOf(line.slice(0, found.index)), context), context);
  return head.answer === 'yes' && !head.confirm ? head : null;
}

/** "lupa" is what one is reminded for, and "ga sibuk" is having time. */
function isTold(cut: Cut, before: Cut | undefined): boolean {
  if (cut.sign !== 'unclear') return TOLD.has(cut.sign);
  const words = cut.words.join(' ');
  return FORGETS.has(words) || (LEISURE.test(words) && before?.sign === 'no');
}
