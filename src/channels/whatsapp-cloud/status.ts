import { type Fields, fields, whole, words } from '../../platform/fields.ts';
import type { Receipt, ReceiptState } from '../../platform/message.ts';
import { CHANNEL } from './options.ts';
import { refOf } from './ref.ts';
import { timeOf } from './time.ts';

/** A message that Meta puts on the bill. */
export type Billed = { ref: string; category: string };

/** 'sent' tells nothing new, 'played' is of voices; neither is noted. */
const STATES: ReadonlySet<unknown> = new Set<ReceiptState>(['delivered', 'read', 'failed']);

/** What a message is billed as (Cloud API, "pricing"); anything else is 'other'. */
const CATEGORIES: ReadonlySet<string> = new Set([
  'service',
  'utility',
  'marketing',
  'marketing_lite',
  'authentication',
  'authentication_international',
  'referral_conversion',
]);

/** What became of a message of ours; null when parts that it must have are missing. */
export function statusOf(
  status: Fields,
): { receipt: Receipt | null; billed: Billed | null } | null {
  const id = words(status.id);
  const at = timeOf(status.timestamp);
  if (!id || at === null) return null;
  const state = status.status;
  if (!isState(state)) return { receipt: null, billed: null };
  const ref = refOf(id);
  const receipt = { channel: CHANNEL, ref, state, at };
  if (state !== 'failed') return { receipt, billed: billedOf(ref, fields(status.pricing)) };
  const [error] = Array.isArray(status.errors) ? status.errors : [];
  const code = whole(fields(error)?.code);
  const failed = { ...receipt, code: code === null ? 'whatsapp-failed' : `whatsapp-${code}` };
  return { receipt: failed, billed: null };
}

/** `billable` is what older versions tell; since 2025 it is the type that counts. */
function billedOf(ref: string, pricing: Fields | null): Billed | null {
  if (pricing === null) return null;
  const { type, billable } = pricing;
  if (type === undefined ? billable !== true : type !== 'regular') return null;
  const category = words(pricing.category)?.toLowerCase() ?? '';
  return { ref, category: CATEGORIES.has(category) ? category : 'other' };
}

function isState(value: unknown): value is ReceiptState {
  return STATES.has(value);
}
