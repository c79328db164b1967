/** How an amount is brought to whole rupiah. */
export type Rounding = 'half-up' | 'down' | 'up';

/** Brings an amount (rupiah, not negative) to whole rupiah. */
export function toRupiah(amount: number, rounding: Rounding): number {
  if (rounding === 'down') return Math.floor(amount);
  if (rounding === 'up') return Math.ceil(amount);
  return Math.floor(amount + 0.5);
}

/** A share of a whole-rupiah amount; `basisPoints` are hundredths of a per cent (400 is 4 %). */
export function shareOf(amount: number, basisPoints: number, rounding: Rounding): number {
  // Whole numbers are multiplied before the one division, so that exact halves stay exact.
  return toRupiah((amount * basisPoints) / 10_000, rounding);
}

/** A share of `basisPoints` (hundredths of a per cent) as people here write it: '4%', '0,1%'. */
export function writeShare(basisPoints: number): string {
  return `${String(basisPoints / 100).replace('.', ',')}%`;
}

/** An amount as people here write it: 'Rp2.433.254'. */
export function writeRupiah(amount: number): string {
  return `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`;
}

/** Throws a RangeError unless the amount is a positive whole number of rupiah. */
export function requirePositiveRupiah(amount: number, what: string): void {
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw new RangeError(`${what} must be a positive whole number of rupiah.`);
  }
}

/** Throws a RangeError unless the value is a whole number, zero or more. */
export function requireCount(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${what} must be a whole number, zero or more.`);
  }
}
