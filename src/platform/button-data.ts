import { words } from './fields.ts';
import type { InboundContent } from './message.ts';

const BETWEEN = '~';

/** What a button sends back when it is pressed: `menu~choice`; null when that could not be read back. */
export function buttonData(menu: string, choice: string): string | null {
  return menu.includes(BETWEEN) ? null : menu + BETWEEN + choice;
}

/** What a pressed button meant; data that is not ours (or none) names no menu and no choice. */
export function pressedOf(data: unknown): InboundContent {
  const text = words(data) ?? '';
  const cut = text.indexOf(BETWEEN);
  return cut < 0
    ? { kind: 'choice', menu: '', choice: '' }
    : { kind: 'choice', menu: text.slice(0, cut), choice: text.slice(cut + 1) };
}
