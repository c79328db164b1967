/** Why a reply is not stored yet. `yes` is the name of what waits for being chosen. */
export type Doubt =
  | { is: 'problem'; sentence: string }
  | { is: 'confirm'; sentence: string; yes: string }
  | { is: 'options'; sentence: string; options: readonly { label: string; yes: string }[] }
  /** The field was changed elsewhere meanwhile; `yes` is what was given here. */
  | { is: 'moved'; sentence: string; shown: string; yes: string };
