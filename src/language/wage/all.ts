/** Says that a wage is meant of all workers. "Rata-rata" is a mean, and "semua ada 3" no wage. */
const ALL =
  /(?<![\p{L}-])(?:(?:untuk |buat |nggo |kagem )?(?:(?:se?mua|kabeh|sedaya|sedoyo|sedanten)(?:nya|ne|nipun|an)?(?: (?:karyawan|pekerja|pegawai|orang|wong|bocah)(?:nya|ne|e)?)?)|masing-masing|masing2|(?:di)?sama ?rata(?:kan)?|(?:tiap|saben|per) (?:orang|wong|karyawan|uwong|tiyang))(?![\p{L}-])/giu;

/** A text without the words that say it is meant of all: "gajine podo kabeh" is "gajine podo". Null where none is. */
export function withoutAll(text: string): string | null {
  const rest = text.normalize('NFKC').replace(ALL, ' ');
  if (rest.replace(/\s+/g, ' ') === text.normalize('NFKC').replace(/\s+/g, ' ')) return null;
  return rest
    .replace(/\s+/g, ' ')
    .replace(/^[ ,.:;]+|[ ,.:;]+$/g, '')
    .replace(/ ,/g, ',');
}
