import { expect, it } from 'vitest';
import { Stack } from '../src/conversation/stack.ts';
import type { WorkerRow } from '../src/language/worker-list.ts';
import { flows } from './index.ts';
import { emptyRecord, type Json } from './kit/record.ts';
import { presentWorkers } from './workers.ts';

const month = (rupiah: number) => ({ rupiah, per: 'month' as const, special: null });
const nik = (number: string) => ({
  nik: number,
  birth: '1990-05-12',
  sex: 'M' as const,
  region: '',
});
const ONE = nik('3327081205909901');
const OTHER = nik('3327081708809941');
const row = (cells: Partial<WorkerRow>): WorkerRow => ({
  name: null,
  nik: null,
  wage: null,
  doubts: [],
  ...cells,
});

/** A list that is shown back, then more rows in place of the yes, then the yes. */
function stored(first: readonly WorkerRow[], ...then: readonly WorkerRow[]) {
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  const now = Date.parse('2026-11-23T01:00:00Z');
  const stack = new Stack(flows, null, { record: emptyRecord, now, office });
  stack.call('list', { rows: first as unknown as Json, subject: '' });
  for (const more of then)
    stack.send({ type: 'answer', value: { rows: [more] } as unknown as Json });
  stack.send({ type: 'answer', value: 'right' });
  return presentWorkers(stack.world.record).map(({ fields }) => fields);
}

it('one more worker of the same first name is another, and the one before stays', () => {
  const first = [
    row({ name: 'Siti Aminah', wage: month(2_000_000) }),
    row({ name: 'Warni', wage: month(1_800_000) }),
  ];
  const all = stored(first, row({ name: 'Siti Rohmah', wage: month(1_500_000) }));
  expect(all.map(({ name }) => name)).toEqual(['Siti Aminah', 'Warni', 'Siti Rohmah']);
});

it('a worker told of again takes his own place, by his name or his number', () => {
  const first = [row({ name: 'Slamet Riyadi', wage: month(1) }), row({ name: 'Tono', nik: ONE })];
  const again = [
    row({ name: 'Slamet', wage: month(2_000_000) }),
    row({ name: 'Hartono', nik: ONE }),
  ];
  expect(stored(first, ...again).map(({ name }) => name)).toEqual(['Slamet', 'Hartono']);
});

it('a number without a name is kept, until the same number is told with one', () => {
  const first = [row({ nik: ONE, wage: month(2_000_000) }), row({ name: 'Warni', nik: OTHER })];
  const niks = stored(first, row({ name: 'Tono', wage: month(1_500_000) }));
  expect(niks.map((fields) => (fields.nik as typeof ONE | undefined)?.nik)).toEqual([
    ONE.nik,
    OTHER.nik,
    undefined,
  ]);
  const named = stored(first, row({ name: 'Slamet', nik: ONE }));
  expect(named.map(({ name }) => name)).toEqual(['Warni', 'Slamet']);
});
