const DAY_MS = 86_400_000;
/** A lunar year has at most 355 days. */
const LUNAR_YEAR = 356;
/** 1 Syawal, the tenth month. */
const FIRST_OF_SYAWAL = '10/1';
const LUNAR = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/**
 * The first day from this one on (UTC ms, a midnight) that the Umm al-Qura calendar calls 1 Syawal. The
 * minister decides the day for Indonesia shortly before, so that it may be one earlier or later.
 */
export function lebaranFrom(midnight: number): number {
  for (let ahead = 0; ahead <= LUNAR_YEAR; ahead += 1) {
    const day = midnight + ahead * DAY_MS;
    if (LUNAR.format(day) === FIRST_OF_SYAWAL) return day;
  }
  return midnight + LUNAR_YEAR * DAY_MS;
}
