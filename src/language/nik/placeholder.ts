const COUNTING = ['1234567890123456', '0123456789012345', '9876543210987654', '6543210987654321'];
const NO_SERIAL = '0000';

/**
 * Whether 16 digits only fill the field: one digit or one short pattern repeated, counting up or
 * down, or the serial 0000 that no NIK has (a made-up number, or digits lost in Excel).
 */
export function isPlaceholder(digits: string): boolean {
  return (
    digits.endsWith(NO_SERIAL) ||
    COUNTING.includes(digits) ||
    /^(?:(\d)\1{3}){4}$/.test(digits) ||
    /^(\d{1,2}|\d{4}|\d{8})\1+$/.test(digits)
  );
}
