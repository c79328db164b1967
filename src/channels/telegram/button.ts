import { DeliveryFailure } from '../../delivery/failure.ts';
import { buttonData } from '../../platform/button-data.ts';
import type { Choice, Outbound } from '../../platform/message.ts';

type Button = { text: string; callback_data: string };

/** Bot API, "InlineKeyboardButton": callback_data is 1–64 bytes. */
const MAX_DATA_BYTES = 64;
const SHORT_LABEL = 12;
const SHORT_ROW = 3;
const NUMBER_ROW = 5;

/**
 * The choices of a message as rows of buttons that send back `menu~choice`; undefined without any.
 * Throws a DeliveryFailure (refused) when that does not fit into a button.
 */
export function keyboardOf(message: Outbound): { inline_keyboard: Button[][] } | undefined {
  const { menu = '', choices = [] } = message;
  if (choices.length === 0) return undefined;
  const buttons = choices.map(({ key, label }) => {
    const data = buttonData(menu, key);
    if (data === null) throw new DeliveryFailure('refused', 'telegram-button-unreadable');
    if (Buffer.byteLength(data) > MAX_DATA_BYTES)
      throw new DeliveryFailure('refused', 'telegram-button-too-long');
    return { text: label, callback_data: data };
  });
  return { inline_keyboard: rows(buttons, perRow(choices)) };
}

/** Numbers side by side, two or three short labels in one row, anything longer one below the other. */
function perRow(choices: readonly Choice[]): number {
  if (choices.every(({ label }) => /^\d+$/.test(label))) return NUMBER_ROW;
  const short = choices.every(({ label }) => label.length <= SHORT_LABEL);
  return short && choices.length <= SHORT_ROW ? SHORT_ROW : 1;
}

function rows(buttons: readonly Button[], size: number): Button[][] {
  const count = Math.ceil(buttons.length / size);
  return Array.from({ length: count }, (_, row) => buttons.slice(row * size, (row + 1) * size));
}
