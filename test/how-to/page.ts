import { readFileSync } from 'node:fs';

/** One fenced block of a page that says what is done with it: ` ```ts file=flows/thanks.ts `. */
export type Block = { does: 'write' | 'change' | 'expect'; file: string; text: string };

const FENCE = /^```(\w+) (file|expect)=(\S+)\n([\s\S]*?)^```$/gm;

/** The blocks of a how-to page in their order; blocks without a file are only to be read. */
export function blocksOf(page: string): Block[] {
  return [...readFileSync(page, 'utf8').matchAll(FENCE)].map(
    ([, language, word, file = '', text = '']) => {
      const writes = language === 'diff' ? 'change' : 'write';
      return { does: word === 'expect' ? 'expect' : writes, file, text };
    },
  );
}

/**
 * Applies a diff without line numbers: a line that begins with a blank is looked for from where we
 * are, one with "-" too and is taken out, one with "+" is put in where we are.
 */
export function changed(source: string, diff: string, file: string): string {
  const lines = source.split('\n');
  let at = 0;
  for (const change of diff.split('\n').slice(0, -1)) {
    const text = change.slice(1);
    if (change.startsWith('+')) {
      lines.splice(at, 0, text);
      at += 1;
      continue;
    }
    const found = lines.indexOf(text, at);
    if (found === -1) throw new Error(`${file} has no such line any more: ${text}`);
    at = found;
    if (change.startsWith('-')) lines.splice(at, 1);
    else at += 1;
  }
  return lines.join('\n');
}
