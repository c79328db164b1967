import { printable } from '../plain.ts';
import { BODY, BOLD, MARGIN, type Pages, SMALL } from './pages.ts';

const TITLE = 14;
/** Beside the values of fields. */
const LABEL = 170;
const GAP = 8;
/** Below a paragraph. */
const AFTER = 8;
/** Between lines that are written on by hand. */
const TO_WRITE = 8;
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

/** A label and its value a line; a long value wraps. */
export function fields(pages: Pages, all: readonly Field[]): void {
  const width = pages.width - LABEL;
  const narrow = { width: LABEL - GAP };
  for (const [label, value] of all) {
    const known = value === null ? '' : printable(value);
    const text = known === '' ? pages.dots({ width }) : known;
    const height = Math.max(pages.heightOf(label, narrow), pages.heightOf(text, { width }));
    pages.need(height);
    const { y } = pages;
    pages.put(label, MARGIN, y, narrow);
    pages.put(text, MARGIN + LABEL, y, { width });
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
  pages.put(`${dated} ${place}, ${day}`, MARGIN, y, { width: pages.width });
  for (const [at, { who }] of signers.entries()) {
    const x = MARGIN + at * across;
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
  pages.put(text, MARGIN + indent, y, setting);
  pages.y = y + height + after;
}
