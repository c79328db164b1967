import { expect, it } from 'vitest';
import type { FlowContext } from './kit/question.ts';
import { emptyRecord } from './kit/record.ts';
import { missingLines } from './missing.ts';

const workers = ['Slamet', 'Warni'].map((name, at) => ({ ref: `w${at + 1}`, fields: { name } }));
const context: FlowContext = {
  record: { ...emptyRecord, workers },
  now: Date.parse('2026-11-23T01:00:00Z'),
  office: { operator: null, contact: null, region: '33.27', hours: [] },
  input: {},
  memory: {},
};
const gap = (subject: string, ...keys: string[]) => keys.map((key) => ({ subject, key }));
const MORE = ['membership', 'family', 'kk', 'phone', 'since', 'status'];

it('tells a number that is lacking before all that can wait', () => {
  const gaps = [...gap('business', 'village'), ...gap('w1', ...MORE), ...gap('w2', 'nik', ...MORE)];
  const lines = missingLines(context, gaps);
  expect(lines[0]).toMatchObject({ key: 'missing:worker_nik', args: { names: 'Warni' } });
  expect(lines[1]).toMatchObject({ key: 'missing:business_village' });
  expect(lines[2]?.args?.names).toBe('Slamet, Warni');
  expect(lines.at(-1)).toMatchObject({ key: 'missing:further', args: { count: 2 } });
});
