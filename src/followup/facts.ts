import type { CaseReason } from '../../flows/kit/effects.ts';
import type { CaseState } from './stages.ts';

/** The way of a contact. */
export const WAYS = ['call', 'whatsapp', 'visit', 'letter'] as const;
export type Way = (typeof WAYS)[number];

/** What the next date of a case is for, as the outcome code that set it says. */
export const NEXT_KINDS = ['promised', 'call_again', 'visit', 'answer_due', 'check'] as const;
export type NextKind = (typeof NEXT_KINDS)[number];

/**
 * What the queue knows of a case: the row itself, and of the employer only what is searched, shown
 * on a row, or weighed. Times are UTC ms. Names and notes are personal: never logged.
 */
export type CaseFacts = {
  id: string;
  employerId: string;
  /** Raised by each change of an officer. */
  version: number;
  stage: CaseState;
  reasons: readonly CaseReason[];
  assignee: string | null;
  openedAt: number;
  closedAt: number | null;
  nextAt: number | null;
  nextKind: NextKind | null;
  snoozedUntil: number | null;
  /** The last contact; null: none yet. */
  last: { code: string; via: Way | null; at: number } | null;
  /** Contacts in a row that reached nobody. */
  misses: number;
  lease: { by: string; until: number } | null;
  mergedInto: string | null;
  /** Since when she waits for a person that she asked for; null: she does not. */
  wantsSince: number | null;
  takenOver: { by: string; since: number; waitingSince: number | null } | null;
  businessName: string | null;
  ownerName: string | null;
  /** The regency ("33.27") and kecamatan ("33.27.12") and both as text. */
  area: string | null;
  kecamatan: string | null;
  place: string | null;
  /** Workers in the list, without those taken out. */
  workers: number;
  /** How many she said there are. */
  workersSaid: number | null;
  /** When she wants to be called, in her words; hours of the day, and when she said so. */
  callAt: {
    said: string;
    askedAt: number | null;
    day: string | null;
    from: number;
    to: number;
  } | null;
  /** What she wrote that was not understood, oldest first. */
  notes: readonly string[];
  phoneKnown: boolean;
  /** Of the talk that was last used. */
  conversationId: string | null;
  channel: string | null;
  lastInAt: number | null;
};
