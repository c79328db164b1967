import { describe, expect, it } from 'vitest';
import { Stack } from '../src/conversation/stack.ts';
import { FILE_CONSENT } from './consent.ts';
import { flows } from './index.ts';
import { type EmployerRecord, emptyRecord } from './kit/record.ts';

const office = { operator: null, contact: null, region: '33.27', hours: [] };
const sent: EmployerRecord = {
  ...emptyRecord,
  business: { workerCount: 2, businessName: 'Warung Contoh' },
  workers: ['Slamet', 'Warni'].map((name, at) => ({ ref: `w${at + 1}`, fields: { name } })),
  consents: { [FILE_CONSENT]: { given: true, textVersion: 1, at: 0 } },
  submittedAt: 1,
};

/** The cases that are opened when these leave in turn. */
function cases(record: EmployerRecord, ...refs: string[]) {
  const stack = new Stack(flows, null, { record, now: 2, office });
  for (const subject of refs) {
    stack.call('leaving', { subject, left: true });
    stack.send({ type: 'answer', value: true });
  }
  return stack.effects.flatMap((one) => (one.kind === 'openCase' ? [one] : []));
}

describe('a worker who is taken out', () => {
  it('of a file that officers have is told to them at once', () => {
    expect(cases(sent, 'w1')).toMatchObject([
      { stage: 'DATA_KURANG', reasons: expect.arrayContaining(['data_missing']) },
    ]);
  });

  it('of a file that was not handed over is told to nobody', () => {
    expect(cases({ ...sent, submittedAt: null }, 'w1')).toEqual([]);
  });

  it('of a file that must not be worked on leaves the case as it is', () => {
    const given = { given: false, textVersion: 1, at: 1 };
    expect(cases({ ...sent, consents: { [FILE_CONSENT]: given } }, 'w1')).toEqual([]);
  });

  it('as the last one leaves no file that could be registered', () => {
    expect(cases(sent, 'w1', 'w2').at(-1)).toMatchObject({
      stage: 'DIHUBUNGI',
      reasons: ['needs_decision'],
    });
  });
});
