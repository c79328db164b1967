import { once } from 'node:events';
import { errorCode } from '../platform/errors.ts';

/** Writes one line to standard output, and waits when its reader is slower than we are. */
export async function printLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** Prints one JSON object a line, or for people the line that `text` makes of it. */
export async function print<T>(
  rows: readonly T[],
  json: boolean,
  text: (row: T) => string,
): Promise<void> {
  for (const row of rows) await printLine(json ? JSON.stringify(row) : text(row));
}

/**
 * A reader that has enough (`| head -1`) ends the command quietly; output that cannot be written
 * for another reason ends it with one sentence. What was committed before stays.
 */
export function endWithoutReader(): void {
  process.stdout.on('error', (error) => {
    const code = errorCode(error);
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(
      code === 'ENOSPC'
        ? 'Keluaran tidak bisa ditulis: ruang penyimpanan penuh; kosongkan ruang lalu ulangi.\n'
        : `Keluaran tidak bisa ditulis (${code}); periksa tujuannya lalu ulangi.\n`,
    );
    process.exit(1);
  });
}
