const LATER =
  /^(nanti|nti|ntar|menyusul|lewati|skip|belum|blm|blum|durung|dereng|mengko|besok|sesuk|lupa|lali|klalen|kesupen|embuh|mbuh|(ga|gak|g|nggak|ngga|enggak|tidak|tdk|ora|mboten) (tau|tahu|weruh|ngerti|hafal|apal|punya|ada|ingat))( .*)?$/;

/** "nanti saja", "belum ada", "lupa": the question may wait, as far as it may be left open. */
export function wantsLater(text: string): boolean {
  const said = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return said.length <= 60 && LATER.test(said);
}
