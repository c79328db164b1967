import { contrast } from './contrast.ts';
import type { Cut } from './cut.ts';
import { type Sign, worth, type YesNoContext, type YesNoReading } from './signs.ts';

const UNCLEAR: YesNoReading = { answer: 'unclear' };

/** Agreeing words that may open a no: "iya belum", "ya ga usah". */
const OPENERS: ReadonlySet<Sign> = new Set<Sign>([
  'particle_yes',
  'yes',
  'agree',
  'well',
  'resigned',
]);

/** What a no must say by itself to outweigh such an opener; a bare "tidak" does not after "iya". */
const TELLING: ReadonlySet<Sign> = new Set<Sign>([
  'not_yet',
  'not_exists',
  'enough',
  'done',
  'refuse',
  'later',
  'fault',
  'edit',
  'not_all',
  'single',
  'alone',
  'stop',
]);

/** How many words without meaning to us an answer may carry before it is talk. */
const STRAY_WORDS = 3;

function said(answer: 'yes' | 'no', confirm: boolean): YesNoReading {
  return confirm ? { answer, confirm: true } : { answer };
}

/**
 * Puts the signs of an answer together. One voice is the answer; an agreeing opener gives way to a
 * telling no; anything that hedges, asks or sets a condition makes it unclear.
 */
export function weigh(cuts: readonly Cut[], context: YesNoContext | undefined): YesNoReading {
  const contrasted = contrast(cuts, context, weigh);
  if (contrasted !== null) return contrasted;
  const worths = cuts.map((cut) => worth(cut.sign, context));
  if (worths.includes('?') || tellsOfSending(cuts, context)) return UNCLEAR;
  if (asksForMore(context) && agreesToNotYet(cuts)) return UNCLEAR;
  const yes = worths.filter((w) => w === 'Y' || w === 'y').length;
  const no = worths.filter((w) => w === 'N' || w === 'n').length;
  const strays = cuts.filter((cut) => cut.sign === 'unknown').length;
  if (yes === 0 && no === 0) return isAloneAgain(cuts, context) ? said('no', true) : UNCLEAR;
  if (yes === 0 && context === 'reminder_ok' && cuts.some((cut) => cut.sign === 'stop')) {
    return said('no', false);
  }
  if (strays > 0 && (strays > STRAY_WORDS || cuts[0]?.sign === 'unknown')) {
    const correction = context === 'confirm_data' && yes === 0 && strays <= 8;
    return correction ? said('no', true) : UNCLEAR;
  }
  if (context === 'proceed' && no === 0 && cuts.some((cut) => cut.sign === 'busy')) return UNCLEAR;
  if (yes > 0 && no > 0) return mixed(cuts, worths, context);
  const firm = worths.some((w) => w === 'Y' || w === 'N') || asksForHelp(cuts, context);
  return said(yes > 0 ? 'yes' : 'no', !firm || (strays > 0 && !namesOne(cuts, context)));
}

/** "wis kirim", "sudah saya kirim": that something was sent, not that what is shown is right. */
function tellsOfSending(cuts: readonly Cut[], context: YesNoContext | undefined): boolean {
  if (context !== 'confirm_data' || !cuts.some(({ sign }) => sign === 'send')) return false;
  const agreeing = cuts.filter(({ sign }) => ['Y', 'y'].includes(worth(sign, context)));
  return agreeing.length > 0 && agreeing.every(({ sign }) => sign === 'done');
}

/** "duda gak punya anak": nobody left to cover, unless parents. */
function isAloneAgain(cuts: readonly Cut[], context: YesNoContext | undefined): boolean {
  const has = (sign: Sign) => cuts.some((cut) => cut.sign === sign);
  return context === 'has_family' && has('bereaved') && has('childless');
}

function asksForMore(context: YesNoContext | undefined): boolean {
  return context === 'more_workers' || context === 'next_worker';
}

/** "tambah Warni", "ada si Slamet": where people are asked about, a name or two is no talk. */
function namesOne(cuts: readonly Cut[], context: YesNoContext | undefined): boolean {
  const [first, ...others] = cuts;
  if (!asksForMore(context) && context !== 'has_workers') return false;
  if (first?.sign !== 'more' && first?.sign !== 'exists') return false;
  return others.length <= 2 && others.every((cut) => cut.sign === 'unknown' && !cut.afterMark);
}

/** "ya sudah, tolong dibantu": resigned, but asking for it. */
function asksForHelp(cuts: readonly Cut[], context: YesNoContext | undefined): boolean {
  const has = (sign: Sign) => cuts.some((cut) => cut.sign === sign);
  return context === 'proceed' && has('resigned') && has('send');
}

/** "iya belum" to "any more?": not done, or no more yet. */
function agreesToNotYet(cuts: readonly Cut[]): boolean {
  return cuts.some((c) => c.sign === 'not_yet') && cuts.some((c) => OPENERS.has(c.sign));
}

function mixed(
  cuts: readonly Cut[],
  worths: readonly string[],
  context: YesNoContext | undefined,
): YesNoReading {
  const lastYes = worths.findLastIndex((w) => w === 'Y' || w === 'y');
  const firstNo = worths.findIndex((w) => w === 'N' || w === 'n');
  if (lastYes > firstNo) return refusedWithPoliteYes(cuts, context);
  const openers = cuts.slice(0, firstNo).filter((cut) => cut.sign !== 'unknown');
  if (!openers.every((cut) => OPENERS.has(cut.sign) || worth(cut.sign, context) === '~')) {
    return UNCLEAR;
  }
  const no = cuts[firstNo];
  if (no === undefined || (beginsWithYes(cuts) && isEnoughSoFar(no, context))) return UNCLEAR;
  if (TELLING.has(no.sign))
    return said(
      'no',
      cuts.some((cut) => cut.sign === 'unknown'),
    );
  return cuts[0]?.sign === 'particle_yes' && !no.afterMark ? said('no', false) : UNCLEAR;
}

function beginsWithYes([first]: readonly Cut[]): boolean {
  return first?.sign === 'particle_yes' || first?.sign === 'yes' || first?.sign === 'right';
}

/** "iya segituan", "iya itu": as well what is said yes to as all there is, unless more is asked for. */
function isEnoughSoFar({ sign }: Cut, context: YesNoContext | undefined): boolean {
  return sign === 'enough' && worth(sign, context) === 'n';
}

/** "ga usah, oke" and "cukup, lanjut": the no was said, what follows only closes it. */
function refusedWithPoliteYes(
  cuts: readonly Cut[],
  context: YesNoContext | undefined,
): YesNoReading {
  const first = cuts[0];
  if (first === undefined) return UNCLEAR;
  const closes =
    asksForMore(context) &&
    cuts.every((cut, at) => at === 0 || ['go', 'agree', 'right', 'yes'].includes(cut.sign)) &&
    ['enough', 'done', 'not_exists', 'no'].includes(first.sign);
  return closes ? said('no', true) : UNCLEAR;
}
