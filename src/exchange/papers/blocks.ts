import { printable } from '../plain.ts';
import { BODY, BOLD, type Pages, SMALL } from './pages.ts';

const TITLE = 14;
/** Beside the values of fields: in points, and at most this share of a narrow page. */
const LABEL = 170;
const LABEL_SHARE = 0.4;
const GAP = 8;
/** Below a paragraph. */
const AFTER = 8;
/** Between lines that are written on by hand. */
const TO_WRITE = 8;
/** What stands under a name is moved in by so much. */
const ENTRY = 14;
/** Room for a signature and a stamp. */
const TO_SIGN = 62;

/** What a field is called, and what is known; null: dots to write on. */
export type Field = readonly [label: string, value: string | null];

export function title(pages: Pages, text: string): void {
  block(pages, text, { font: BOLD, size: TITLE, after: 12 });
}

export function heading(pages: Pages, text: string): void {
  pages.need(60);
  pages.y += 6;
  block(pages, text, { font: BOLD, after: 5 });
}

export function paragraph(pages: Pages, text: string): void {
  block(pages, text, { after: AFTER });
}

export function small(pages: Pages, text: string): void {
  block(pages, text, { size: SMALL, after: 6 });
}

/** Points 1, 2, 3 … */
export function points(pages: Pages, texts: readonly string[]): void {
  for (const [at, text] of texts.entries())
    block(pages, `${at + 1}. ${text}`, { after: 4, indent: 14 });
  pages.y += 6;
}

/** Points without numbers. */
export function bullets(pages: Pages, texts: readonly string[]): void {
  for (const text of texts) block(pages, `• ${text}`, { after: 3, indent: 8 });
  pages.y += 5;
}

/** What belongs together, under its name: never torn from it. */
export function entry(pages: Pages, name: string, lines: readonly string[]): void {
  const setting = { width: pages.width - ENTRY };
  const heights = lines.map((line) => pages.heightOf(line, setting));
  const height = pages.heightOf(name, { width: pages.width, font: BOLD });
  pages.need(heights.reduce((sum, one) => sum + one, height));
  block(pages, name, { font: BOLD, after: 0 });
  for (const line of lines) block(pages, line, { after: 0, indent: ENTRY });
  pages.y += 6;
}

/** A label and its value a line; a long value wraps. */
export function fields(pages: Pages, all: readonly Field[]): void {
  const label = Math.min(LABEL, pages.width * LABEL_SHARE);
  const width = pages.width - label;
  const narrow = { width: label - GAP };
  for (const [name, value] of all) {
    const known = value === null ? '' : printable(value);
    const text = known === '' ? pages.dots({ width }) : known;
    const height = Math.max(pages.heightOf(name, narrow), pages.heightOf(text, { width }));
    pages.need(height);
    const { y } = pages;
    pages.put(name, pages.margin, y, narrow);
    pages.put(text, pages.margin + label, y, { width });
    pages.y = y + height + TO_WRITE;
  }
  pages.y += 6;
}

/** Who signs, and the name where it is known. */
export type Signer = { readonly who: string; readonly name: string | null };

/**
 * What is stated, place and date to be filled in, then a place for each to sign, side by side: never
 * torn, so that nobody signs an empty page.
 */
export function signatures(
  pages: Pages,
  { statement, dated, signers }: { statement: string; dated: string; signers: readonly Signer[] },
): void {
  const across = pages.width / 2;
  const own = { width: across - 20 };
  const names = signers.map(({ name }) =>
    name === null ? pages.dots(own) : `( ${printable(name)} )`,
  );
  const tallest = Math.max(...names.map((name) => pages.heightOf(name, own)));
  const height = 2 * BODY + TO_SIGN + tallest + 30;
  pages.need(pages.heightOf(statement, { width: pages.width }) + AFTER + height);
  paragraph(pages, statement);
  const { y } = pages;
  const [place, day] = [pages.dots({ width: 130 }), pages.dots({ width: 110 })];
  pages.put(`${dated} ${place}, ${day}`, pages.margin, y, { width: pages.width });
  for (const [at, { who }] of signers.entries()) {
    const x = pages.margin + at * across;
    pages.put(who, x, y + 2 * BODY, own);
    pages.put(names[at] ?? '', x, y + 3 * BODY + TO_SIGN, own);
  }
  pages.y = y + height;
}

type Look = { font?: string; size?: number; after: number; indent?: number };

function block(pages: Pages, text: string, { after, indent = 0, ...look }: Look): void {
  const setting = { width: pages.width - indent, ...look };
  const height = pages.heightOf(text, setting);
  pages.need(height);
  const { y } = pages;
  pages.put(text, pages.margin + indent, y, setting);
  pages.y = y + height + after;
}
