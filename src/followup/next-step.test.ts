import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { loadSentences } from '../conversation/sentences.ts';
import { type CaseFacts, NEXT_KINDS } from './facts.ts';
import { type Known, NEXT_CODES, nextStep } from './next-step.ts';
import { STAGES } from './stages.ts';

/** Monday, 23 November 2026, 10.00 in WIB. */
const NOW = Date.UTC(2026, 10, 23, 3);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const plain: CaseFacts = {
  id: '01',
  employerId: '02',
  version: 1,
  stage: 'DIHUBUNGI',
  reasons: [],
  assignee: null,
  openedAt: NOW - DAY,
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
  phoneKnown: true,
  conversationId: '03',
  channel: 'web-chat',
  lastInAt: NOW,
};
const known: Known = { now: NOW, missing: [], left: 0, consent: 'given' };
const code = (one: Partial<CaseFacts>, more: Partial<Known> = {}) =>
  nextStep({ ...plain, ...one }, { ...known, ...more })?.code ?? null;

describe('the next step', () => {
  it.each<[string, Partial<CaseFacts>, Partial<Known>]>([
    ['answer', { reasons: ['wants_person', 'file_complete'] }, {}],
    ['answer', { reasons: ['wants_person'], snoozedUntil: NOW + DAY }, {}],
    ['answer', { takenOver: { by: 'o', since: NOW, waitingSince: NOW } }, {}],
    ['hand_over', { reasons: ['file_complete'], stage: 'SIAP_DAFTAR' }, {}],
    ['hand_over', { reasons: ['file_complete'], nextAt: NOW + DAY, nextKind: 'promised' }, {}],
    ['until', { reasons: ['file_complete'], snoozedUntil: NOW + DAY }, {}],
    ['until', { reasons: ['file_complete'], stage: 'DIAJUKAN', nextAt: NOW + DAY }, {}],
    ['until', { reasons: ['refused_rows'], nextAt: NOW + DAY, nextKind: 'answer_due' }, {}],
    ['look_at_bpjs', { stage: 'DIAJUKAN', reasons: ['file_complete'], nextAt: NOW - DAY }, {}],
    ['mend', { reasons: ['refused_rows', 'data_missing'] }, { missing: ['nik'] }],
    ['promised_passed', { nextAt: NOW - DAY, nextKind: 'promised' }, {}],
    ['visit_passed', { nextAt: NOW - DAY, nextKind: 'visit', reasons: ['needs_decision'] }, {}],
    ['check_passed', { nextAt: NOW - DAY }, {}],
    ['decide', { reasons: ['needs_decision', 'data_missing'] }, { missing: ['nik'] }],
    ['check_closed', { reasons: ['closed_business'] }, { consent: 'none' }],
    ['check_registered', { reasons: ['file_complete', 'already_registered'] }, {}],
    ['settle_jobs', { reasons: ['file_complete', 'two_jobs'] }, {}],
    ['legal', { stage: 'TEGURAN_1' }, {}],
    ['contact', { stage: 'PROSPEK' }, { consent: 'none', missing: ['businessName'] }],
    ['contact', { reasons: ['file_complete'] }, { consent: 'none' }],
    ['ask', { reasons: ['data_missing'] }, { missing: ['nik'] }],
    ['ask', { reasons: ['workers_left'] }, { left: 2 }],
    ['finish', {}, {}],
    ['stop', { reasons: ['consent_withdrawn'] }, {}],
    ['stop', { reasons: ['file_complete', 'needs_decision'] }, { consent: 'withdrawn' }],
  ])('is "%s" for %o with %o', (expected, one, more) => {
    expect(code(one, more)).toBe(expected);
  });

  it('is none where the case is closed or merged', () => {
    expect(code({ closedAt: NOW, reasons: ['wants_person'] })).toBeNull();
    expect(code({ mergedInto: '09', reasons: ['file_complete'] })).toBeNull();
  });

  it('is a call at the wanted hour, not before, and not again when it was made in vain', () => {
    const callAt = {
      said: 'besok jam 9',
      askedAt: NOW - DAY,
      day: 'tomorrow',
      from: 9,
      to: 12,
    };
    const wants = { reasons: ['call_back', 'data_missing'] as const, callAt };
    expect(code(wants)).toBe('call');
    expect(code({ ...wants, phoneKnown: false })).toBe('call_numberless');
    expect(code({ ...wants, callAt: { ...callAt, askedAt: NOW } })).toBe('call_later');
    const last = { code: 'tidak_diangkat', via: 'call' as const, at: NOW - HOUR / 2 };
    expect(code({ ...wants, last, nextAt: NOW + DAY, nextKind: 'call_again' })).toBe('until');
    expect(code({ reasons: ['call_back'] })).toBe('call');
  });

  it('names what is to be asked for', () => {
    const step = nextStep(plain, { ...known, missing: ['nik', 'kk', 'wage', 'phone'], left: 1 });
    const said = loadSentences().say('id', `office-case:next_${step?.code}`, step?.args);
    expect(said).toBe(
      'Tanyakan yang kurang: 1 pekerja belum ditulis, NIK, No. KK, gaji, 1 hal lain.',
    );
  });
});

const REASONS: readonly CaseReason[] = [
  'wants_person',
  'file_complete',
  'data_missing',
  'workers_left',
  'call_back',
  'consent_withdrawn',
  'needs_decision',
  'closed_business',
  'already_registered',
  'two_jobs',
  'refused_rows',
];
const time = fc.option(fc.integer({ min: -3, max: 3 }).map((days) => NOW + days * DAY + 1));
const anyCase = fc.record({
  stage: fc.constantFrom(...STAGES),
  reasons: fc.subarray([...REASONS]),
  nextAt: time,
  nextKind: fc.option(fc.constantFrom(...NEXT_KINDS)),
  snoozedUntil: time,
  closedAt: fc.option(fc.constant(NOW), { freq: 5 }),
  phoneKnown: fc.boolean(),
  wantsSince: time,
});
const anyKnown = fc.record({
  missing: fc.subarray(['nik', 'wage', 'kk', 'phone', 'businessName']),
  left: fc.nat(3),
  consent: fc.constantFrom('given', 'withdrawn', 'none'),
});

describe('in every case', () => {
  it('there is a step that can be said, unless the case is over', () => {
    const sentences = loadSentences();
    fc.assert(
      fc.property(anyCase, anyKnown, (one, more) => {
        const step = nextStep({ ...plain, ...one }, { ...known, ...more });
        expect(step === null).toBe(one.closedAt !== null);
        if (!step) return;
        expect(NEXT_CODES).toContain(step.code);
        expect(step.href).toMatch(/^#[a-z]+$/);
        const said = sentences.say('id', `office-case:next_${step.code}`, step.args);
        expect(said).not.toContain('{{');
      }),
    );
  });

  it('without her consent nothing is asked for or handed over', () => {
    fc.assert(
      fc.property(anyCase, anyKnown, (one, more) => {
        const step = nextStep({ ...plain, ...one }, { ...known, ...more });
        if (more.consent !== 'given')
          expect(['hand_over', 'ask', 'finish']).not.toContain(step?.code);
      }),
    );
  });

  it('who waits for a person is answered first', () => {
    fc.assert(
      fc.property(anyCase, anyKnown, (one, more) => {
        const reasons = [...new Set([...one.reasons, 'wants_person' as const])];
        const step = nextStep({ ...plain, ...one, reasons, closedAt: null }, { ...known, ...more });
        expect(step?.code).toBe('answer');
      }),
    );
  });
});
