/** A way to show choices: at most so many, each with a label of at most so many characters. */
export type ButtonRow = { most: number; label: number };

/** Whether a channel shows choices as buttons: all, none, or those that fit into one of its ways. */
export type Buttons = boolean | readonly ButtonRow[];

/** Whether the channel shows these choices as buttons, so that the text need not list them. */
export function showsAll(buttons: Buttons, choices: readonly { label: string }[]): boolean {
  if (typeof buttons === 'boolean') return buttons;
  return buttons.some((row) => fitsInto(row, choices));
}

/** Whether the choices fit; two of the same label could not be told apart, and are refused. */
export function fitsInto(row: ButtonRow, choices: readonly { label: string }[]): boolean {
  const labels = choices.map(({ label }) => label);
  return (
    labels.length <= row.most &&
    labels.every((label) => label.trim() !== '' && label.length <= row.label) &&
    new Set(labels).size === labels.length
  );
}
