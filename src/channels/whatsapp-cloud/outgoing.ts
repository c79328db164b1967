import { DeliveryFailure } from '../../delivery/failure.ts';
import type { Outbound, Template } from '../../platform/message.ts';
import { interactiveOf } from './button.ts';

/** Cloud API, "Text messages". */
const MAX_TEXT = 4096;

/**
 * Whom a message goes to. An address is a number's digits, or the id that Meta gives us for who hides
 * her number behind a user name ("ID.1234…", business-scoped user ids). Throws a DeliveryFailure.
 */
export function recipientOf(address: string): { to: string } | { recipient: string } {
  if (NUMBER.test(address)) return { to: address };
  if (USER_ID.test(address)) return { recipient: address };
  throw new DeliveryFailure('refused', 'whatsapp-address');
}

export const NUMBER = /^\d{5,20}$/;
export const USER_ID = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;

/** A message as the API takes it, in our own words. Throws a DeliveryFailure (refused). */
export function freeOf(message: Outbound, choose: string): object {
  const interactive = interactiveOf(message, choose);
  if (interactive !== null) return { type: 'interactive', interactive };
  if (message.text.length > MAX_TEXT) throw new DeliveryFailure('refused', 'whatsapp-too-long');
  return { type: 'text', text: { body: message.text, preview_url: false } };
}

/** An approved text as the API takes it. A gap takes no line ends (Meta refuses them), nor nothing. */
export function templateOf({ name, language, gaps }: Template): object {
  const parameters = gaps.map((gap) => ({
    type: 'text',
    text: gap.replace(/\s+/g, ' ').trim() || '-',
  }));
  const components = parameters.length === 0 ? {} : { components: [{ type: 'body', parameters }] };
  return { type: 'template', template: { name, language: { code: language }, ...components } };
}
