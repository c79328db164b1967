import { dayOf } from '../../../flows/kit/month.ts';
import type { ChatTurn } from './ports.ts';

/** Up to which turn a page shows a chat, and the day under which its last line stands. */
export type Cursor = { seq: number; day: string };

export const START: Cursor = { seq: 0, day: '' };

/** '17.2026-11-23', as it stands in addresses and as the name of an event. */
export function cursorText({ seq, day }: Cursor): string {
  return `${seq}.${day}`;
}

/** Null for anything that no page of ours has made. */
export function readCursor(text: string): Cursor | null {
  const [found, seq = '', day = ''] = /^(\d{1,15})\.(\d{4}-\d\d-\d\d|)$/.exec(text) ?? [];
  return found === undefined ? null : { seq: Number(seq), day };
}

/** Where a page stands after these turns. */
export function after(before: Cursor, turns: readonly ChatTurn[]): Cursor {
  const last = turns.at(-1);
  const at = last?.lines.at(-1)?.at;
  if (!last) return before;
  return { seq: last.seq, day: at === undefined ? before.day : dayOf(at) };
}
