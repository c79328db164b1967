import { expect, it } from 'vitest';
import { partsOf } from '../../flows/kit/parts.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { decide } from '../../src/conversation/decide.ts';
import type { House } from '../../src/conversation/house.ts';
import { plans } from '../../src/reminders/plans/index.ts';
import { house, step } from '../model/walk.ts';
import { MONDAY } from '../support/talk.ts';

/** What sentences are filled with when much is to be said. */
const VALUES = {
  have: 12,
  left: 14,
  workers: 26,
  day: '2026-12-10',
  year: 2027,
  place: 'Kabupaten Pemalang',
  rupiah: 2_590_000,
  what: partsOf([
    ['reminding:lacks_worker_nik', { name: 'Slamet Riyadi' }],
    ['reminding:lacks_worker_membership', { name: 'Warni Astuti' }],
    ['reminding:lacks_more', { count: 13 }],
  ]),
};
const OFFICE: House = {
  ...house,
  office: {
    ...house.office,
    operator: 'BPJS Kesehatan Pekalongan',
    contact: 'loket kantor atau 165',
  },
};
const begun = step(null, { kind: 'text', text: 'halo' }, false).place;
const record = { ...emptyRecord, business: { businessName: 'Warung Makan Bu Contoh' } };

const messages = plans.flatMap(({ kind, steps, asks }) =>
  Array.from({ length: steps }, (_, at) => ({ plan: kind, step: at + 1, asks })),
);

it.each(messages)('$plan $step is one short message, with and without buttons', (told) => {
  for (const buttons of [false, true]) {
    const conversation = {
      ...{ id: 'c', employerId: 'e', channel: 'walk', version: 1, language: 'id' },
      ...{ lastInAt: MONDAY, talk: begun.talk, record },
    };
    const content = { kind: 'reminder', id: 'r1', ...told, args: VALUES, until: MONDAY } as const;
    const inbound = { id: 'i', at: MONDAY, receivedAt: MONDAY, content };
    const { answer } = decide(conversation, inbound, MONDAY + 1, { buttons }, OFFICE);
    expect(answer.length, answer.map(({ text }) => text).join('\n---\n')).toBe(1);
    expect(answer[0]?.text).toContain('Warung Makan Bu Contoh');
    expect(answer[0]?.text).not.toMatch(/\{\{|undefined|NaN/);
    expect(answer[0]?.choices?.length ?? 0).toBe(told.asks === 'nothing' ? 0 : 3);
  }
});
