/**
 * One event of a stream. Every line of the data gets its own mark, whatever ends the line: a text
 * that somebody wrote must not become a field of the event.
 */
export function eventOf(html: string, id?: string): string {
  const data = html.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `${id === undefined ? '' : `id: ${id}\n`}${data.join('')}\n`;
}
