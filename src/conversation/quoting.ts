import { readYesNo } from '../language/yesno.ts';
import { fits } from './hearing.ts';
import type { Replying } from './replying.ts';
import type { Stack } from './stack.ts';

/** Kinds whose words stand on the screen. */
const CHOSEN: ReadonlySet<string> = new Set(['choice', 'choice-or-yes', 'yesno']);
const NUMBER = /^\s*\d{1,2}\s*[.)]?\s*$/;

/** A number, a yes or a choice's words that quote the choices of another question than the open one. */
export function answersOld(
  { text, menu }: { text: string; menu?: string },
  stack: Stack,
  replying: Replying,
): boolean {
  const open = stack.open();
  if (menu === undefined || menu === open?.menu) return false;
  const reply = open && replying.read(text, open);
  if (fits(reply) && CHOSEN.has(reply?.kind.name ?? '')) return true;
  return NUMBER.test(text) || readYesNo(text).answer !== 'unclear';
}
