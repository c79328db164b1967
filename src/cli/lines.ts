import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream as they arrive. Only a line feed ends a line (a carriage return before it
 * goes too): a text may hold any other character, which `node:readline` would break at.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    const parts = text.split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      begun.push(part);
      yield withoutReturn(begun.join(''));
      begun = [];
    }
    begun.push(rest);
  }
  begun.push(decoder.end());
  const last = begun.join('');
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
