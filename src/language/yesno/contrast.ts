import type { Cut } from './cut.ts';
import { type Sign, worth, type YesNoContext, type YesNoReading } from './signs.ts';

type Weigh = (cuts: readonly Cut[], context: YesNoContext | undefined) => YesNoReading;

const SIDE_REMARKS: Readonly<Partial<Record<YesNoContext, ReadonlySet<Sign>>>> = {
  already_registered: new Set<Sign>(['arrears', 'neutral', 'soft', 'unknown', 'number']),
  has_workers: new Set<Sign>(['number', 'only_number', 'some', 'casual', 'helping', 'neutral']),
  more_workers: new Set<Sign>(['number', 'only_number', 'some', 'casual', 'helping', 'neutral']),
  next_worker: new Set<Sign>(['number', 'only_number', 'some', 'casual', 'helping', 'neutral']),
  has_family: new Set<Sign>([
    'married',
    'child',
    'childless',
    'not_exists',
    'not_yet',
    'number',
    'neutral',
  ]),
  proceed: new Set<Sign>(['hurry', 'neutral', 'manner']),
  reminder_ok: new Set<Sign>(['limit', 'hurry', 'neutral', 'manner', 'remind', 'fewer']),
};

/** Questions whose answer such remarks do not even make doubtful. */
const STAYS_FIRM: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'has_family',
  'has_workers',
  'proceed',
  'reminder_ok',
]);

/** Remarks that do: fewer reminders than are planned, helpers who may not be paid. */
const DOUBTFUL: ReadonlySet<Sign> = new Set<Sign>(['fewer', 'helping']);

/** What may be told beside a wish for haste: "ayo tapi cepet ya, warung lagi rame". */
const BESIDE_HASTE: ReadonlySet<Sign> = new Set<Sign>(['busy', 'want', 'unknown']);
const LONGEST_REMARK = 5;

/**
 * "Yes, but …". Only a few buts leave the answer standing, and then it is shown back: registered
 * but in arrears, workers but daily ones, married but childless, data right but for one thing.
 * Null where there is no "but", or another rule decides.
 */
export function contrast(
  cuts: readonly Cut[],
  context: YesNoContext | undefined,
  weigh: Weigh,
): YesNoReading | null {
  if (context === 'confirm_data' && corrects(cuts)) return { answer: 'no' };
  const at = turnOf(cuts, context);
  if (at <= 0) {
    return at === 0 ? { answer: 'unclear' } : askedAfterYes(cuts, context, weigh);
  }
  const before = weigh(cuts.slice(0, at), context);
  const after = cuts.slice(cuts[at]?.sign === 'but' ? at + 1 : at);
  if (context === 'confirm_data' && cuts[at]?.words[0] === 'tapi' && before.answer === 'yes') {
    return after.some((cut) => cut.sign === 'number' || cut.sign === 'unknown')
      ? { answer: 'no', confirm: true }
      : { answer: 'unclear' };
  }
  const remarks = context === undefined ? undefined : SIDE_REMARKS[context];
  const hurries = context === 'proceed' && after.some((cut) => cut.sign === 'hurry');
  const stands =
    remarks !== undefined &&
    before.answer === 'yes' &&
    after.length > 0 &&
    after.length <= LONGEST_REMARK &&
    after.every((cut) => remarks.has(cut.sign) || (hurries && BESIDE_HASTE.has(cut.sign))) &&
    (context !== 'already_registered' || after.some((cut) => cut.sign === 'arrears'));
  const planned =
    context === 'already_registered' &&
    before.answer === 'no' &&
    after.length > 0 &&
    after.every((cut) => ['want', 'planned', 'send', 'neutral'].includes(cut.sign));
  if (stands) {
    const doubtful = after.some((cut) => DOUBTFUL.has(cut.sign));
    return STAYS_FIRM.has(context) && !before.confirm && !doubtful
      ? { answer: 'yes' }
      : { answer: 'yes', confirm: true };
  }
  return planned ? { answer: 'no', confirm: true } : { answer: 'unclear' };
}

/** Where the "but" stands; a limit to reminders needs none: "boleh, jangan malem2 ya". */
function turnOf(cuts: readonly Cut[], context: YesNoContext | undefined): number {
  const but = cuts.findIndex((cut) => cut.sign === 'but');
  if (but >= 0 || context !== 'reminder_ok') return but;
  const limit = cuts.findIndex((cut) => cut.sign === 'limit' || cut.sign === 'fewer');
  return limit > 0 ? limit : -1;
}

/** "gajinya bukan 2 juta tapi 2,5", "betul tapi namanya salah": the data is not right. */
function corrects(cuts: readonly Cut[]): boolean {
  const faults = cuts.filter((cut) => cut.sign === 'fault' || cut.sign === 'edit').length;
  const denied = cuts.some((cut) => cut.sign === 'no' && cut.words[0] === 'bukan');
  const spoilt = cuts.some((cut) => cut.sign === 'unclear' || cut.sign === 'no_fault');
  if (spoilt || cuts.length > 12) return false;
  const hasBut = cuts.some((cut) => cut.sign === 'but');
  return faults > 0 || (denied && (hasBut || cuts.some((cut) => cut.sign === 'number')));
}

/** "boleh, caranya gimana?": to go on and to ask how is a yes to going on, nothing else is. */
function askedAfterYes(
  cuts: readonly Cut[],
  context: YesNoContext | undefined,
  weigh: Weigh,
): YesNoReading | null {
  if (context !== 'proceed') return null;
  const mark = cuts.findIndex((cut, at) => at > 0 && cut.afterMark);
  if (mark < 0) return null;
  const rest = cuts.slice(mark);
  const asks = rest.some((cut) => cut.sign === 'unclear' && ASKING.has(cut.words[0] ?? ''));
  const plainAsk = asks && rest.every((cut) => !['no', 'refuse', 'later'].includes(cut.sign));
  if (!plainAsk || rest.length > 5) return null;
  const head = cuts.slice(0, mark);
  if (!head.every((cut) => worth(cut.sign, context) !== '?')) return null;
  return weigh(head, context).answer === 'yes' ? { answer: 'yes', confirm: true } : null;
}

const ASKING = new Set([
  'gimana',
  'bagaimana',
  'priben',
  'pripun',
  'piye',
  'gmn',
  'kepriben',
  'mana',
]);
