/** Prints one JSON object a line, or for people the line that `text` makes of it. */
export function print<T>(rows: readonly T[], json: boolean, text: (row: T) => string): void {
  for (const row of rows) process.stdout.write(`${json ? JSON.stringify(row) : text(row)}\n`);
}
