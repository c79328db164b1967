const UNIT =
  /^(?:orang|org|wong|karyawan|krywn|pekerja|juta|jt|yuta|ribu|rb|ewu|sebulan|sehari|(?:(?:satu|\d) ?-?nya|salah satunya|termasuk) .*)$/i;

/**
 * Whether a text says only of what the number before it was, or who is among them: "orang" after
 * "2", "termasuk saya".
 */
export function isUnit(text: string): boolean {
  return UNIT.test(text.trim());
}
