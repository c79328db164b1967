import { type Fields, fields, whole, words } from '../../platform/fields.ts';
import type { Inbound, InboundContent, Receipt } from '../../platform/message.ts';
import { contentOf } from './content.ts';
import { CHANNEL } from './options.ts';
import { NUMBER, USER_ID } from './outgoing.ts';
import { refOf } from './ref.ts';
import { type Billed, statusOf } from './status.ts';
import { timeOf } from './time.ts';

/** What one call of Meta's brought. */
export type Brought = {
  inbound: Inbound[];
  receipts: Receipt[];
  billed: Billed[];
  /** Codes of errors of the account as a whole. */
  errors: string[];
  /** How many parts could not be read. */
  malformed: number;
};

/**
 * Meta repeats what was not confirmed for seven days; what is older was signed once and is played
 * again by somebody who kept it.
 */
const OLDEST_MS = 8 * 86_400_000;

/**
 * Reads the body of a webhook call, of any shape; never throws. Only what is for our number counts.
 * `now` in UTC ms.
 */
export function readBody(raw: unknown, phoneId: string, now: number): Brought {
  const out: Brought = { inbound: [], receipts: [], billed: [], errors: [], malformed: 0 };
  const body = fields(raw) ?? {};
  if (body.object !== 'whatsapp_business_account') return out;
  for (const entry of list(body.entry))
    for (const change of list(entry.changes)) {
      const value = fields(change.value) ?? {};
      if (fields(value.metadata)?.phone_number_id !== phoneId) continue;
      if (change.field === 'messages') readMessages(value, now, out);
      if (change.field === 'smb_message_echoes') readEchoes(value, now, out);
    }
  return out;
}

function readMessages(value: Fields, now: number, out: Brought): void {
  const contacts = list(value.contacts);
  for (const message of list(value.messages)) {
    // Groups are not for us: whoever is in them reads along.
    if (message.group_id !== undefined) continue;
    // One contact is its writer; of several it cannot be told whose they are.
    const contact = contacts.length === 1 ? contacts[0] : undefined;
    const number = matching(NUMBER, contact?.wa_id) ?? matching(NUMBER, message.from);
    const user = matching(USER_ID, message.from_user_id) ?? matching(USER_ID, contact?.user_id);
    take(message, [number, user], contentOf(message), now, out);
  }
  for (const status of list(value.statuses)) {
    const read = statusOf(status);
    if (read === null) out.malformed += 1;
    else if (read.receipt) out.receipts.push(read.receipt);
    if (read?.billed) out.billed.push(read.billed);
  }
  for (const error of list(value.errors))
    out.errors.push(`whatsapp-${whole(error.code) ?? 'error'}`);
}

/** What the office wrote on the phone itself, where a number is used in both ways ("coexistence"). */
function readEchoes(value: Fields, now: number, out: Brought): void {
  for (const message of list(value.message_echoes)) {
    const content = contentOf(message);
    const text = content && 'text' in content && content.kind === 'text' ? content.text : '';
    const to = [matching(NUMBER, message.to), matching(USER_ID, message.to_user_id)];
    take(message, to, content && { kind: 'by_hand', text }, now, out);
  }
}

/** `people`: the number and Meta's id of who it is about; either may be missing. */
function take(
  message: Fields,
  people: readonly (string | undefined)[],
  content: InboundContent | null | undefined,
  now: number,
  out: Brought,
): void {
  if (content === null) return;
  const [address, ...aliases] = people.filter((one) => one !== undefined);
  const id = words(message.id);
  const at = timeOf(message.timestamp);
  if (content === undefined || address === undefined || !id || at === null) {
    out.malformed += 1;
    return;
  }
  if (at < now - OLDEST_MS) return;
  const quoted = words(fields(message.context)?.id);
  out.inbound.push({
    channel: CHANNEL,
    address,
    ...(aliases.length === 0 ? {} : { aliases }),
    messageId: refOf(id),
    at,
    content,
    ...(quoted ? { quotes: refOf(quoted) } : {}),
  });
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

/** The objects in a list; nothing where there is no list. */
function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields).filter((one) => one !== null) : [];
}
