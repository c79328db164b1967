/** What is in a PDF that was not compressed: pages, each written line, what it says about itself. */
export function readPdf(bytes: Buffer): { pages: number; lines: string[]; about: string[] } {
  const raw = bytes.toString('latin1');
  const pages = Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(raw)?.[1] ?? 0);
  const lines = [...raw.matchAll(/\[(.*?)\] TJ/g)].map(([, parts = '']) =>
    [...parts.matchAll(/<([0-9a-f]*)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
  const about = [...raw.matchAll(/\d+ 0 obj\n\((.*)\)\nendobj/g)].map(([, text = '']) => text);
  return { pages, lines, about };
}

/** Dots to write on. */
export const BLANK = /\.{20,}/;
