import type { FormLinkFor } from '../../flows/kit/effects.ts';
import { withoutJoinWords } from '../platform/join-word.ts';

/** What a link opens, and whose record. */
export type FormLinkOf = FormLinkFor & { employerId: string };

/** A link to be made. `now`, UTC ms, is part of what makes its address one of its own. */
export type NewFormLink = FormLinkOf & { conversationId: string; now: number };

const DAY_MS = 24 * 3_600_000;

/** Where the forms are served. */
export const FORM_PATH = '/f';

/** How long a link opens anything: an owner fills in at once or tomorrow, a worker gets it by a third. */
export const LINK_LASTS_MS: Readonly<Record<FormLinkOf['purpose'], number>> = {
  owner: 2 * DAY_MS,
  worker: 7 * DAY_MS,
};

const ADDRESS = /(\/f\/)[\w-]{16,}/g;

/** A text in which no link of ours opens or joins anything any more: for transcripts and screens of others. */
export function withoutLinks(text: string): string {
  return withoutJoinWords(text.replace(ADDRESS, '$1…'));
}
