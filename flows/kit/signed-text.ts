import type { Office } from './question.ts';

const SIGNED_TEXT = 'text:';

/** Whether BPJS has signed a sentence as it stands, by its key in the language files. */
export function isTextSigned({ signatures }: Office, key: string): boolean {
  return signatures?.has(SIGNED_TEXT + key) === true;
}
