import { describe, expect, it } from 'vitest';
import type { Contact } from './ports.ts';
import { byQuestion, SILENT_MS, Stalls, standsAt } from './stalls.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const one: Contact = {
  employerId: 'e1',
  firstAt: NOW - 20 * 86_400_000,
  submittedAt: null,
  area: null,
  kecamatan: null,
  told: null,
  hasWorkers: false,
  channel: 'web',
  lastInAt: NOW - SILENT_MS,
  asked: 'situation.ask_place',
  stage: null,
  reasons: [],
  closedAt: null,
  isMerged: false,
};
const WHERE = { week: '2026-11-02', place: 'belum', channel: 'web' };

describe('an owner stands at the open question', () => {
  it('until her file is sent', () => {
    expect(standsAt(one, 'contacted')).toBe('situation.ask_place');
    expect(standsAt({ ...one, submittedAt: NOW }, 'list_begun')).toBeNull();
    expect(standsAt(one, 'handed_over')).toBeNull();
  });

  it('and at none after erasing, nor when an officer has ended the case', () => {
    expect(standsAt({ ...one, asked: null, lastInAt: null }, 'contacted')).toBeNull();
    expect(standsAt({ ...one, stage: 'TUTUP_USAHA' }, 'contacted')).toBeNull();
    expect(standsAt({ ...one, stage: 'DIHUBUNGI' }, 'contacted')).toBe('situation.ask_place');
  });
});

it('seven days to the millisecond are silence', () => {
  const stalls = new Stalls(NOW);
  stalls.add(one, 'contacted', WHERE);
  stalls.add({ ...one, employerId: 'e2', lastInAt: NOW - SILENT_MS + 1 }, 'contacted', WHERE);
  stalls.add({ ...one, employerId: 'e3', asked: 'check.offer' }, 'verdict', WHERE);
  stalls.add({ ...one, employerId: 'e4', asked: 'check.offer' }, 'verdict', WHERE);
  expect(byQuestion(stalls.all())).toEqual([
    { asked: 'check.offer', silent: 2, active: 0 },
    { asked: 'situation.ask_place', silent: 1, active: 1 },
  ]);
});
