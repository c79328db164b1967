import fc from 'fast-check';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { type CaseFacts, NEXT_KINDS, WAYS } from '../../src/followup/facts.ts';
import { STAGES } from '../../src/followup/stages.ts';

/** Monday 23 November 2026, 08:00 WIB. */
export const NOW = Date.parse('2026-11-23T01:00:00Z');
const DAY = 86_400_000;

/** A case about which nothing is known but that it was opened. */
export function plainCase(number: number, more: Partial<CaseFacts> = {}): CaseFacts {
  const id = `01CASE${String(number).padStart(20, '0')}`;
  return {
    id,
    employerId: `e${number}`,
    version: 1,
    stage: 'DATA_KURANG',
    reasons: ['data_missing'],
    assignee: null,
    openedAt: NOW,
    closedAt: null,
    nextAt: null,
    nextKind: null,
    snoozedUntil: null,
    last: null,
    misses: 0,
    lease: null,
    mergedInto: null,
    wantsSince: null,
    takenOver: null,
    businessName: null,
    ownerName: null,
    area: null,
    kecamatan: null,
    place: null,
    workers: 0,
    workersSaid: null,
    callAt: null,
    notes: [],
    phoneKnown: false,
    conversationId: null,
    channel: null,
    lastInAt: null,
    ...more,
  };
}

const REASONS: readonly CaseReason[] = [
  'wants_person',
  'file_complete',
  'data_missing',
  'workers_left',
  'call_back',
  'state_paid',
  'worker_arrears',
  'two_jobs',
  'extra_family',
  'consent_withdrawn',
  'needs_decision',
  'closed_business',
  'already_registered',
  'refused_rows',
  'worker_removed',
  'list_unfinished',
];
export const OFFICERS = ['o1', 'o2', 'o3'] as const;

const around = fc.integer({ min: -40 * DAY, max: 40 * DAY }).map((after) => NOW + after);
const before = fc.integer({ min: 0, max: 60 * DAY }).map((ago) => NOW - ago);
const officer = fc.constantFrom(...OFFICERS);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 2 });
/** One in so many is not null. */
const seldom = <T>(some: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: some - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** Any case, also such as no officer and no talk would bring about. */
export const anyCase: fc.Arbitrary<CaseFacts> = fc
  .record({
    number: fc.nat({ max: 1_000_000 }),
    stage: fc.constantFrom(...STAGES),
    reasons: fc.uniqueArray(fc.constantFrom(...REASONS), { maxLength: 4 }),
    assignee: maybe(officer),
    openedAt: before,
    closedAt: seldom(5, before),
    nextAt: maybe(around),
    nextKind: maybe(fc.constantFrom(...NEXT_KINDS)),
    snoozedUntil: maybe(around),
    last: maybe(
      fc.record({
        code: fc.constantFrom('reached', 'no_answer'),
        via: maybe(fc.constantFrom(...WAYS)),
        at: before,
      }),
    ),
    misses: fc.nat({ max: 3 }),
    mergedInto: seldom(8, fc.constant('01OTHER')),
    wantsSince: maybe(before),
    takenOver: seldom(5, fc.record({ by: officer, since: before, waitingSince: maybe(before) })),
    businessName: maybe(fc.constantFrom('Warung Bu Sri', 'CV. Maju', 'Toko "Ádi"')),
    ownerName: maybe(fc.constantFrom('Sri', 'Budi Santoso')),
    kecamatan: maybe(fc.constantFrom('33.27.08', '33.27.12')),
    place: maybe(fc.constantFrom('Kec. Comal, Kab. Pemalang', 'Kec. Pemalang')),
    workers: fc.nat({ max: 9 }),
    callAt: maybe(
      fc.record({
        said: fc.constant('sore'),
        askedAt: maybe(before),
        day: maybe(fc.constantFrom('today', 'tomorrow', 'senin')),
        from: fc.constantFrom(8, 15),
        to: fc.constantFrom(16, 18),
      }),
    ),
  })
  .map(({ number, ...more }) => plainCase(number, more));
