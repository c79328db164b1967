import { DeliveryFailure } from '../../delivery/failure.ts';
import { buttonData } from '../../platform/button-data.ts';
import { fitsInto } from '../../platform/buttons.ts';
import type { Outbound } from '../../platform/message.ts';

/** Cloud API, "Interactive reply buttons": three, titles of 20 characters. */
const REPLIES = { most: 3, label: 20 };
/** Cloud API, "Interactive list": ten rows in all, titles of 24 characters. */
const LIST = { most: 10, label: 24 };
/** Choices that fit neither way stand as a numbered list in the text. */
export const BUTTONS = [REPLIES, LIST] as const;

/** Cloud API: the text above buttons or a list. */
const MAX_BODY = 1024;
/** Cloud API: ids of buttons have at most 256 characters, those of rows 200. */
const MAX_REPLY_ID = 256;
const MAX_ROW_ID = 200;

/**
 * A message with its choices as buttons or as a list that send back `menu~choice`; null when they fit
 * neither way, or there are none: then it goes out as a text, and is answered by words.
 * Throws a DeliveryFailure (refused) when an id could not be read back.
 */
export function interactiveOf(message: Outbound, choose: string): object | null {
  const { menu = '', choices = [], text } = message;
  if (choices.length === 0 || text.length > MAX_BODY) return null;
  const replies = fitsInto(REPLIES, choices);
  if (!replies && !fitsInto(LIST, choices)) return null;
  const rows = choices.map(({ key, label }) => {
    const id = buttonData(menu, key);
    if (id === null) throw new DeliveryFailure('refused', 'whatsapp-button-unreadable');
    if (id.length > (replies ? MAX_REPLY_ID : MAX_ROW_ID))
      throw new DeliveryFailure('refused', 'whatsapp-button-too-long');
    return { id, title: label };
  });
  const body = { text };
  return replies
    ? {
        type: 'button',
        body,
        action: { buttons: rows.map((reply) => ({ type: 'reply', reply })) },
      }
    : { type: 'list', body, action: { button: choose, sections: [{ rows }] } };
}
