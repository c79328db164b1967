/** Longer than any name or address; a cell of a sheet holds at most 32,767. */
const LONGEST = 500;
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}]/gu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** What the standard fonts of a PDF cannot show (they know Windows-1252). */
const NOT_PRINTED = /[^\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—™š›œžŸ]/gu;

/** What somebody wrote, as one line that shows all it holds: nothing invisible, nothing that steers. */
export function plain(text: string): string {
  const visible = text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, ' ');
  return Array.from(visible.replace(/\s+/gu, ' ').trim()).slice(0, LONGEST).join('');
}

/** The same for paper: a sign that the font lacks stands as "?", so that it is seen to be missing. */
export function printable(text: string): string {
  return plain(text).replace(NOT_PRINTED, '?');
}
