import type { Token } from '../numbers/lex.ts';
import type { Amount } from './amounts.ts';
import { assignPeriods } from './assign.ts';
import { findLabels, type Label, pair } from './labels.ts';
import type { Per, PeriodMark } from './period.ts';
import type { WageReading } from './reading.ts';
import { type Rupiah, toRupiah } from './scale.ts';
import { EACH, SHARED } from './vocabulary.ts';

const UNCLEAR: WageReading = { rupiah: null, per: 'month', special: null };

/** One sum with all that is known of it. */
type Item = { amount: Amount; per: Per; said: boolean; unsure: boolean; label: Label | undefined };

const PLUS = new Set('+ plus tambah ditambah ditambahi dtambah nambah tambahan &'.split(' '));
const MONEY_NOUN = new Set('uang duit tunjangan tunj tunjangannya dhuwit arta'.split(' '));
const IN_KIND = new Set(
  'ditanggung dpt dapat dapet dikasih disediakan disiapkan sudah udah termasuk include gratis bebas free oleh angsal saking dijamin'.split(
    ' ',
  ),
);
/** "26 juta sama THR": the sum holds more than the wage. */
const NOT = new Set(
  'belum blm durung dereng tidak tdk gak ga nggak ora bukan diluar luar'.split(' '),
);
const HOLDS = new Set(
  'sama karo termasuk klebu kalebet include sak plus beserta dengan dan'.split(' '),
);

/** A sum behind "+": an allowance even when it has no name. */
function isAddition(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.from - 1]?.text ?? '';
  return PLUS.has(before) || (before === 'rp' && PLUS.has(tokens[amount.from - 2]?.text ?? ''));
}

/** "transport 200rb tetap" */
function isSaidFixed(tokens: readonly Token[], amount: Amount): boolean {
  const after = tokens[amount.to]?.text ?? '';
  return after === 'tetap' || after === 'tetep' || after === 'rutin';
}

function itemsOf(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  marks: readonly PeriodMark[],
): Item[] | null {
  const periods = assignPeriods(tokens, amounts, marks);
  const labels = findLabels(tokens);
  const named = pair(amounts, labels, 'before');
  const items: Item[] = [];
  for (const amount of amounts) {
    const mark = periods.get(amount);
    if (mark?.per === 'other') return null;
    const label = named.get(amount);
    const item: Item = {
      amount,
      per: mark?.per ?? 'month',
      said: mark !== undefined,
      unsure: mark?.unsure === true,
      label: label?.label,
    };
    if (item.label === undefined && items.length > 0 && isAddition(tokens, amount))
      item.label = 'loose';
    if (item.label === 'variable' && isSaidFixed(tokens, amount)) item.label = 'fixed';
    const alone = amounts.length === 1;
    const extra = item.label === 'variable' || item.label === 'out';
    if (label !== undefined && extra && label.from >= amount.to && alone) {
      const between = tokens.slice(amount.to, label.from);
      item.unsure ||=
        item.label === 'out' &&
        between.some((token) => HOLDS.has(token.text)) &&
        !between.some((token) => NOT.has(token.text));
      item.label = undefined;
    }
    if (label !== undefined && item.label === 'variable' && alone) {
      // "uang makan 15rb" is no wage; "dapet makan 90rb sehari" is one with meals in kind.
      const noun =
        MONEY_NOUN.has(tokens[label.from - 1]?.text ?? '') ||
        MONEY_NOUN.has(tokens[label.from]?.text ?? '');
      const between = tokens.slice(label.to, amount.from);
      const around = [...between, tokens[label.from - 1]];
      const kind = around.some((token) => token !== undefined && IN_KIND.has(token.text));
      if (kind || !noun) {
        item.label = undefined;
        item.unsure ||= !kind;
      }
    }
    items.push(item);
  }
  return items;
}

const isBase = (item: Item): boolean =>
  item.label === undefined ||
  item.label === 'base' ||
  item.label === 'gross' ||
  item.label === 'net';

const read = (item: Item): Rupiah => {
  const value = toRupiah(item.amount, item.per);
  return { rupiah: value.rupiah, confirm: value.confirm || item.unsure };
};

const isYear = (value: number): boolean => value > 1940 && value < 2040 && value % 50 !== 0;

/** Bare "2" beside "1,8jt" numbers something; it is no second wage, nor is a year. */
function withoutStray(items: readonly Item[]): { items: Item[]; dropped: boolean } {
  const stray = (item: Item): boolean =>
    item.label === undefined &&
    !item.amount.money &&
    item.amount.decimals === 0 &&
    (item.amount.upTo === undefined || item.amount.upTo.value < 100) &&
    (item.amount.value < 100 || isYear(item.amount.value));
  const clear = items.filter((item) => !stray(item));
  if (clear.length === 0) return { items: [...items], dropped: false };
  // A year, or what stands in another clause ("jam enam", "anaknya dua"), casts no doubt.
  const beside = (item: Item): boolean =>
    !isYear(item.amount.value) && clear.some((one) => one.amount.clause === item.amount.clause);
  return { items: clear, dropped: items.some((item) => stray(item) && beside(item)) };
}

const SHORTEST: readonly Per[] = ['hour', 'piece', 'day', 'week', 'fortnight', 'year'];

const REPEATING = new Set(
  '( ) , . = ! - rp rupiah deh ya iya yo nggih pak bu mas mbak jadi dadi yaitu yakni alias atau terbilang betul bener pas pokoknya tadi / per bulan bln sebulan perbulan gaji gajinya segitu'.split(
    ' ',
  ),
);

/** "Rp1.900.000 (satu juta sembilan ratus ribu)": once in digits, once in words, or for emphasis. */
function isSaidTwice(tokens: readonly Token[], items: readonly Item[]): boolean {
  return items.every((item, at) => {
    const before = items[at - 1];
    if (before === undefined) return true;
    const between = tokens.slice(before.amount.to, item.amount.from);
    return between.length > 0 && between.every((token) => REPEATING.has(token.text));
  });
}

/** Of several sums for the same worker the one that counts, or null when that is open. */
function single(
  tokens: readonly Token[],
  bases: readonly Item[],
  added: number,
): { item: Item; unsure: boolean } | null {
  const [only] = bases;
  if (only === undefined) return null;
  if (bases.length === 1) return { item: only, unsure: false };
  const gross = bases.filter((item) => item.label === 'gross');
  const [first] = gross;
  if (first !== undefined && gross.length === 1) return { item: first, unsure: false };
  const notNet = bases.filter((item) => item.label !== 'net');
  const [plain] = notNet;
  if (plain !== undefined && notNet.length === 1) return { item: plain, unsure: true };
  const values = new Set(bases.map((item) => `${item.per} ${read(item).rupiah}`));
  if (values.size === 1) {
    const best = bases.find((item) => !read(item).confirm) ?? only;
    return { item: best, unsure: !isSaidTwice(tokens, bases) };
  }
  const months = bases.filter((item) => item.per === 'month');
  const others = bases.filter((item) => item.per !== 'month');
  const [month] = months;
  if (month !== undefined && months.length === 1 && others.length > 0) {
    // "tukang 120rb kenek 90rb per hari": the period is for both.
    return !month.said && read(month).confirm ? null : { item: month, unsure: !month.said };
  }
  // "sehari 90rb jadi seminggu 540rb"
  if (months.length === 0 && new Set(bases.map((item) => item.per)).size === bases.length) {
    const shortest = SHORTEST.flatMap((per) => bases.filter((item) => item.per === per))[0];
    if (shortest !== undefined) return { item: shortest, unsure: true };
  }
  // "gaji pokok 2jt, tunjangan tetap 300rb, total 2,3jt"
  const [base, total] = bases;
  if (bases.length === 2 && base !== undefined && total !== undefined && added > 0) {
    const sum = (read(base).rupiah ?? 0) + added;
    const says = tokens.slice(Math.max(0, total.amount.from - 3), total.amount.from);
    const named = says.some((token) => /^(?:total|jumlah|jadi|dadi|semua|=)/.test(token.text));
    if (named && sum === read(total).rupiah) return { item: base, unsure: false };
  }
  return null;
}

function rangeOf(item: Item, upper: Amount['upTo']): WageReading {
  if (upper === undefined) return UNCLEAR;
  const low = toRupiah(item.amount, item.per).rupiah;
  const high = toRupiah(upper, item.per).rupiah;
  if (low === null || high === null) return { ...UNCLEAR, per: item.per };
  if (low === high) return { rupiah: low, per: item.per, special: null, confirm: true };
  const [min, max] = low < high ? [low, high] : [high, low];
  return { rupiah: null, per: item.per, special: 'range', min, max };
}

function additions(items: readonly Item[], base: Item): { rupiah: number; unsure: boolean } {
  let rupiah = 0;
  let unsure = false;
  for (const item of items) {
    // A lump of meal money each month may well be fixed; a small one is by the day.
    const lump = !item.said || item.per === 'month';
    if (item.label === 'variable' && lump && item.amount.value >= 100_000) unsure = true;
    if (item.label !== 'fixed' && item.label !== 'loose') continue;
    const value = read({ ...item, per: item.said ? item.per : base.per });
    // What is paid by the day beside a monthly wage hangs on attendance and does not count.
    if (item.said && item.per !== base.per) unsure ||= item.label === 'fixed';
    else if (value.rupiah === null) unsure = true;
    else {
      // An allowance may be small; that alone is no reason to doubt it.
      const bare = !item.amount.money && !item.amount.ambiguous;
      rupiah += value.rupiah;
      unsure ||= item.label === 'loose' || item.amount.unsure || item.amount.loose || bare;
    }
  }
  return { rupiah, unsure };
}

/** "gajinya berapa ya, satu juta deh": asks himself. */
const ASKS_HIMSELF =
  /(?<![a-z])(?:berapa|brp|brapa|pira|piro|pinten) (?:ya|yo|yah|nggih|kae)(?! ?\?)(?=.*\d| [a-z])/;
const QUESTION = /\?|(?<![a-z])(?:berapa|brp|brapa|pira|piro|pinten)(?![a-z])/;
const SUPPOSED =
  /(?<![a-z])(?:kalau|kalo|klo|misal|misalnya|nek|yen|umpama|iuran|bayarnya|bayare)(?![a-z])/;
const ASKS = /(?<![a-z])(?:berapa|brp|brapa|pira|piro|pinten)(?![a-z])/;
const CROWD =
  /(?<![a-z\d])(?:[2-9]|[1-9]\d+|dua|tiga|empat|lima|loro|rong|telu|telung|papat) ?(?:orang|org|wong)(?![a-z])/;

/**
 * Makes one wage of the sums and periods found in a message: base plus fixed allowances, gross
 * before net, monthly before daily. Sums of several workers, or unrelated ones, are unclear.
 */
export function choose(
  tokens: readonly Token[],
  text: string,
  amounts: readonly Amount[],
  marks: readonly PeriodMark[],
): WageReading {
  const each = EACH.test(text);
  if (SHARED.test(text) && !each) return UNCLEAR;
  if (ASKS.test(text) && SUPPOSED.test(text)) return UNCLEAR;
  const found = itemsOf(tokens, amounts, marks);
  if (found === null) return UNCLEAR;
  let stray = withoutStray(found.filter(isBase));
  const extras = found.filter((item) => !isBase(item));
  if (stray.items.length === 0 && /(?<![a-z])(?:gaji|upah|gapok|pokok)/.test(text)) {
    const [allowance] = extras.filter((item) => item.label === 'fixed' || item.label === 'loose');
    if (allowance !== undefined && extras.length === 1) {
      stray = { items: [{ ...allowance, label: 'base', unsure: true }], dropped: true };
    }
  }
  const [first] = stray.items;
  if (first === undefined) return UNCLEAR;
  const chosen = single(tokens, stray.items, additions(extras, first).rupiah);
  if (chosen === null) return UNCLEAR;
  const { item } = chosen;
  if (item.amount.upTo !== undefined) return rangeOf(item, item.amount.upTo);
  const base = read(item);
  if (base.rupiah === null) return { ...UNCLEAR, per: item.per };
  const added = additions(
    extras.filter((extra) => extra.amount !== item.amount),
    item,
  );
  const within =
    /(?<![a-z])(?:termasuk|include|klebu|kalebet)(?![a-z])/.test(text) && extras.length > 0;
  const doubtful =
    base.confirm ||
    chosen.unsure ||
    stray.dropped ||
    added.unsure ||
    within ||
    item.label === 'net' ||
    QUESTION.test(text.replace(ASKS_HIMSELF, ' ')) ||
    (CROWD.test(text) && !each);
  const rupiah = within ? base.rupiah : base.rupiah + added.rupiah;
  const reading: WageReading = { rupiah, per: item.per, special: null };
  return doubtful ? { ...reading, confirm: true } : reading;
}
