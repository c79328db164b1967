import type { Plain } from '../kind.ts';
import type { NameReading } from '../name.ts';
import type { Reading } from '../reading.ts';

/** A reading of free text as an answer. */
export function textReading({ name, confirm }: NameReading): Reading<Plain> {
  if (name === null) return { is: 'none' };
  return { is: 'value', value: name, ...(confirm ? { confirm } : {}) };
}

/** Free text is shown back as it was read. */
export function shownText(value: Plain) {
  return { key: 'kinds:text', args: { text: String(value) } };
}
