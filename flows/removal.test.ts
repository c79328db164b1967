import { describe, expect, it } from 'vitest';
import { applyToRecord } from './kit/effects.ts';
import type { FlowContext } from './kit/question.ts';
import { type EmployerRecord, emptyRecord } from './kit/record.ts';
import type { Write } from './kit/several.ts';
import { forgets, removes, restores } from './removal.ts';
import { presentWorkers, removedWorkers } from './workers.ts';

const three: EmployerRecord = {
  ...emptyRecord,
  business: { workerCount: 3 },
  workers: ['Slamet', 'Warni', 'Tono'].map((name, at) => ({ ref: `w${at + 1}`, fields: { name } })),
};
const about = (record: EmployerRecord): FlowContext => ({
  record,
  now: 0,
  office: { operator: null, contact: null, region: '33.27', hours: [] },
  input: {},
  memory: { worker: 'w2' },
});
const having = (record: EmployerRecord, writes: readonly Write[]) =>
  writes.reduce((all, one) => applyToRecord(all, { kind: 'setField', ...one }, 0), record);
const taken = (why: string) => having(three, removes(about(three), { type: 'answer', value: why }));
const names = (record: EmployerRecord) => presentWorkers(record).map(({ fields }) => fields.name);

describe('a worker who is taken out', () => {
  it.each([
    ['left', 2],
    ['wrong', 3],
  ])('because of "%s" leaves %i to be listed', (why, count) => {
    const record = taken(why);
    expect(names(record)).toEqual(['Slamet', 'Tono']);
    expect(record.business.workerCount).toBe(count);
  });

  it.each(['left', 'wrong'])('because of "%s" can be put back as it was', (why) => {
    const record = taken(why);
    expect(removedWorkers(record).map(({ ref }) => ref)).toEqual(['w2']);
    const back = restores(about(record), { type: 'answer', value: 'restore.w2' });
    expect(having(record, back)).toEqual(three);
  });

  it('is forgotten when the file is handed over, and his place is not given to another', () => {
    const record = having(taken('left'), forgets(about(taken('left'))));
    expect(record.workers[1]).toEqual({ ref: 'w2', fields: { removed: 'left' } });
    expect(removedWorkers(record)).toEqual([]);
  });
});
