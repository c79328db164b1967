import { FILE_CONSENT } from '../../../flows/consent.ts';
import type { StoredEmployer } from '../../followup/ports.ts';
import type { CaseFile } from './case-file.ts';

/** Why a number is looked at; the trail keeps the code. */
export const UNMASK_REASONS = [
  'verifikasi_edabu',
  'telepon_pemilik',
  'cek_kk',
  'permintaan_pemilik',
] as const;

/**
 * Whether her data may be worked with, by the newest line of the ledger. Who said no from the
 * beginning has taken nothing back.
 */
export function consentOf({ record, consents }: StoredEmployer): 'given' | 'withdrawn' | 'none' {
  if (record.consents[FILE_CONSENT]?.given === true) return 'given';
  const wasGiven = consents.some(({ purpose, given }) => purpose === FILE_CONSENT && given);
  return wasGiven ? 'withdrawn' : 'none';
}

/** Numbers stay masked once the consent was taken back: nothing is to be done with them any more. */
export function mayUnmask({ employer, facts }: Pick<CaseFile, 'employer' | 'facts'>): boolean {
  const isHeld = consentOf(employer) === 'withdrawn';
  return !isHeld && !facts.reasons.includes('consent_withdrawn');
}
