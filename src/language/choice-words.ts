/** A text as compared with the words of a choice: small letters, no signs, single blanks. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(nomor|nomer|no|nmr|pilih|mau|tolong|mas|mbak|pak|bu|ya|dong|aja|saja)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
