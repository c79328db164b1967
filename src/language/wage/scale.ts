import type { Quantity } from '../numbers/quantity.ts';
import type { Per } from './period.ts';

/** An amount in whole rupiah, or null when nobody can tell; `confirm` when it is only likely. */
export type Rupiah = { rupiah: number | null; confirm: boolean };

const NONE: Rupiah = { rupiah: null, confirm: false };
const likely = (rupiah: number): Rupiah => ({ rupiah: Math.round(rupiah), confirm: true });
const sure = (rupiah: number): Rupiah => ({ rupiah: Math.round(rupiah), confirm: false });

const MILLION = 1e6;

/** Beyond these bounds an amount for the period must be confirmed; above a billion it is none. */
const USUAL: Readonly<Record<Per, readonly [number, number]>> = {
  month: [300_000, 30_000_000],
  day: [10_000, 1_000_000],
  week: [50_000, 7_500_000],
  fortnight: [100_000, 15_000_000],
  hour: [2_000, 200_000],
  piece: [50, 1_000_000],
  year: [2_000_000, 360_000_000],
};

const HIGHEST = 1_000_000_000;

/** Bare numbers up to this many thousands are plainly thousands for the period ("90 sehari"). */
const THOUSANDS: Readonly<Record<Per, readonly [number, number]>> = {
  month: [100, 9_999],
  day: [20, 500],
  week: [100, 2_500],
  fortnight: [100, 5_000],
  hour: [5, 99],
  piece: [1, 99],
  year: [5_000, 99_999],
};

function bareInteger(found: Quantity, per: Per): Rupiah {
  const { value } = found;
  if (value === 0) return NONE;
  const [low, high] = THOUSANDS[per];
  if (value >= low && value <= high) {
    // "lima ratus" means five hundred thousand; "900" in digits may be a slip.
    const spoken = found.spelled && value % 100 === 0 && value < 1_000;
    if (per === 'month') {
      if (value >= 1_900 && value < 2_100 && value % 50 !== 0) return NONE;
      return spoken ? sure(value * 1_000) : likely(value * 1_000);
    }
    return per === 'hour' || per === 'piece' || per === 'year'
      ? likely(value * 1_000)
      : sure(value * 1_000);
  }
  if (per === 'month' && value < 10) return likely(value * MILLION);
  if (per === 'year' && value < 1_000) return likely(value * MILLION);
  if (per === 'piece') return value < 1_000 ? likely(value) : sure(value);
  if (per === 'day' && value >= 10 && value < 1_000) return likely(value * 1_000);
  if (per === 'week' && value >= 20 && value < 100) return likely(value * 1_000);
  if ((per === 'week' || per === 'fortnight') && value < 10) return likely(value * MILLION);
  if (value < 1_000) return NONE;
  // Five odd digits are a postcode sooner than a wage.
  if (per === 'month' && value >= 10_000 && value < 100_000 && value % 500 !== 0) return NONE;
  if (value >= 10_000 && value % 500 !== 0 && value < 1_000_000) return likely(value);
  return value < 10_000 && per !== 'hour' ? likely(value) : sure(value);
}

function bareDecimal(found: Quantity, per: Per): Rupiah {
  const { value } = found;
  if (per === 'month' || per === 'fortnight' || per === 'week') {
    if (value < 0.3 || value >= 30) return NONE;
    const usual = value >= 1 && value < 10 && per === 'month' && found.decimals <= 2;
    return usual ? sure(value * MILLION) : likely(value * MILLION);
  }
  if (per === 'year') return value >= 5 ? likely(value * MILLION) : NONE;
  if (per === 'day' && value >= 10) return likely(value * 1_000);
  return per === 'piece' || per === 'hour' ? likely(value * 1_000) : NONE;
}

/** "1.500": fifteen hundred, or 1,5 million. "900.000" is what it says. */
function singleGroup(found: Quantity, per: Per): Rupiah {
  if (found.value >= 10_000) return sure(found.value);
  if (per === 'piece' || per === 'hour') return sure(found.value);
  return per === 'day' ? likely(found.value) : likely(found.value * 1_000);
}

function bySize(found: Quantity, per: Per): Rupiah {
  if (found.scale === 1) {
    if (found.decimals > 0) {
      const read = bareDecimal(found, per);
      // "dua setengah", "satu koma delapan": slang for millions.
      return found.spelled && found.value % 1 === 0.5 ? { ...read, confirm: true } : read;
    }
    if (found.ambiguous) return singleGroup(found, per);
    if (found.slang && found.spelled) return digitByDigit(found, per);
    return bareInteger(found, per);
  }
  if (found.scale === 1_000 && found.value < 10_000 && per === 'month') {
    return likely(found.value * 1_000);
  }
  return sure(found.value);
}

/** "satu delapan" is 1.8 million a month; "delapan lima sehari" is 85 thousand. */
function digitByDigit(found: Quantity, per: Per): Rupiah {
  const digits = String(found.value).length;
  if (digits > 3) return NONE;
  if (per === 'day') return digits === 2 ? likely(found.value * 1_000) : NONE;
  const value = found.value / 10 ** (digits - 1);
  return per === 'month' && value < 6 ? likely(value * MILLION) : NONE;
}

/**
 * Turns a number into whole rupiah for its period: what "2,5", "900" or "90 sehari" leave out is
 * added as owners mean it (DOMAIN 4.4), and unusual sums are marked for confirmation.
 */
export function toRupiah(found: Quantity, per: Per): Rupiah {
  const market = found.slang && !found.spelled;
  const read = market
    ? found.value < 1_000
      ? likely(found.value * 1_000)
      : sure(found.value)
    : bySize(found, per);
  if (read.rupiah === null) return read;
  if (read.rupiah <= 0 || read.rupiah > HIGHEST) return NONE;
  const [low, high] = USUAL[per];
  const unusual = read.rupiah < low || read.rupiah > high;
  return {
    rupiah: read.rupiah,
    confirm: read.confirm || unusual || found.unsure || found.loose,
  };
}
