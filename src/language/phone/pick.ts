const PICK =
  /(?<!\p{L})(?:pakai|pake|pilih|nganggo|simpan|catat|hubungi) (?:aja |saja |bae |wae )?(?:yang|yg|sing|nomor|nomer|no) (?:no |nomor |ke ?)?([\p{L}\d]+)/u;
const FIRST = new Set('pertama awal atas depan 1 satu siji'.split(' '));
const LAST = new Set('kedua terakhir akhir bawah belakang 2 dua loro'.split(' '));

/**
 * Which of the numbers in a text is picked behind them ("pakai yang telkomsel", "pakai yang
 * pertama"): its place among `numbers`, or null.
 */
export function picked(
  text: string,
  numbers: readonly { start: number; end: number }[],
): number | null {
  const behind = numbers.at(-1);
  if (behind === undefined || numbers.length < 2) return null;
  const what = PICK.exec(text.slice(behind.end))?.[1];
  if (what === undefined) return null;
  if (FIRST.has(what)) return 0;
  if (LAST.has(what))
    return numbers.length === 2 || what.includes('akhir') ? numbers.length - 1 : null;
  const called = numbers.map(({ start }, at) =>
    text.slice(numbers[at - 1]?.end ?? 0, start).includes(what),
  );
  const only = called.filter(Boolean).length === 1;
  return only ? called.indexOf(true) : null;
}
