import { printable } from '../plain.ts';
import { BOLD, type Pages, PLAIN } from './pages.ts';

const SIZE = 9;
const INSIDE = 4;

/** `share` of the page's width. */
export type TableColumn = { readonly head: string; readonly share: number };

/** Rows under their heads. A row is never torn; the heads stand again on each page. Null: dots. */
export function table(
  pages: Pages,
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | null)[])[],
): void {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (pages.width * share) / all);
  const heads = columns.map(({ head }) => head);
  const settings = (font: string) =>
    widths.map((width) => ({ width: width - 2 * INSIDE, font, size: SIZE }));
  const [bold, plain] = [settings(BOLD), settings(PLAIN)];

  const draw = (texts: readonly string[], set: typeof bold) => {
    const height = tallest(pages, texts, set);
    const { y } = pages;
    let x = pages.margin;
    for (const [at, width] of widths.entries()) {
      pages.frame(x, y, width, height);
      const setting = set[at];
      if (setting) pages.put(texts[at] ?? '', x + INSIDE, y + INSIDE, setting);
      x += width;
    }
    pages.y = y + height;
  };

  pages.need(2 * tallest(pages, heads, bold));
  draw(heads, bold);
  for (const row of rows) {
    const texts = plain.map((setting, at) => {
      const value = row[at] ?? null;
      return value === null ? pages.dots(setting) : printable(value);
    });
    if (pages.need(tallest(pages, texts, plain))) draw(heads, bold);
    draw(texts, plain);
  }
  pages.y += 14;
}

function tallest(
  pages: Pages,
  texts: readonly string[],
  set: readonly Parameters<Pages['heightOf']>[1][],
): number {
  const heights = set.map((setting, at) => pages.heightOf(texts[at] ?? '', setting));
  return Math.max(...heights) + 2 * INSIDE;
}
