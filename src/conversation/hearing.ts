import { counts } from '../language/kinds/yesno.ts';
import { type ReadReply, sureOf } from './read.ts';

/** What is read of the beginning of a very long text. */
const MOST_OF_LONG = 100;

/** Whether a text was read as an answer at all, sure or not. */
export function fits(reply: ReadReply | null): boolean {
  return reply !== null && reply.reading.is !== 'none';
}

/** Whether it would have to be shown back before it counts, or is refused. */
export function isDoubtful(reply: ReadReply | null): boolean {
  if (reply === null) return false;
  const { reading } = reply;
  return reading.is === 'value' ? reading.confirm === true : reading.is !== 'none';
}

/** One word of a name, or a value in doubt: the rest may follow. */
export function mayGoOn(text: string, { kind, reading }: ReadReply): boolean {
  if (reading.is !== 'value') return false;
  return reading.confirm === true || (kind.open === true && /^\s*\S+\s*$/.test(text));
}

/** The first sentence or line of a long text, if it is short. */
export function beginning(text: string): string {
  const head = text.slice(0, MOST_OF_LONG);
  return /^[^\n.!]+(?=[\n.!])/u.exec(head.trimStart())?.[0].trim() ?? '';
}

/** Whether the beginning of a long text is an answer without doubt, whatever follows in `whole`. */
export function standsFirst({ kind, reading, hint }: ReadReply, whole: string): boolean {
  return sureOf(reading) !== undefined && !kind.open && counts(whole, hint);
}
