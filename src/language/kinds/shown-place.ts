import type { Plain } from '../kind.ts';

/** A place is shown back by its label. */
export function shownPlace(value: Plain) {
  const { label } = value as { label: string };
  return { key: 'kinds:text', args: { text: label } };
}
