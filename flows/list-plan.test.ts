import { describe, expect, it } from 'vitest';
import type { WorkerRow } from '../src/language/worker-list.ts';
import type { FlowContext } from './kit/question.ts';
import { emptyRecord, type Fields } from './kit/record.ts';
import { isPlain, planOf, shownRow, withoutNik, writesOf } from './list-plan.ts';

const NIK = '3327081205909901';
const nik = { nik: NIK, birth: '1990-05-12', sex: 'M' as const, region: '' };
const row = (cells: Partial<WorkerRow>): WorkerRow => ({
  name: null,
  nik: null,
  wage: null,
  doubts: [],
  ...cells,
});
const month = (rupiah: number) => ({ rupiah, per: 'month' as const, special: null });

function context(...workers: Fields[]): FlowContext {
  const all = workers.map((fields, at) => ({ ref: `w${at + 1}`, fields }));
  return {
    record: { ...emptyRecord, workers: all },
    now: Date.parse('2026-11-23T01:00:00Z'),
    office: { operator: null, contact: null, region: '33.27', hours: [] },
    input: {},
    memory: {},
  };
}

describe('a list of workers', () => {
  it('begins with the one who was asked about, and goes on with new ones', () => {
    const planned = planOf(context(), [row({ name: 'Slamet' }), row({ name: 'Warni' })], 'w1');
    expect(planned.map(({ ref, known }) => [ref, known])).toEqual([
      ['w1', false],
      ['w2', false],
    ]);
  });

  it('brings a worker of the same name or number up to date, and keeps his name', () => {
    const before = context({ name: 'Slamet Riyadi', wage: { monthly: 1, said: 'month' } }, { nik });
    const rows = [row({ name: 'Slamet', wage: month(2e6) }), row({ name: 'Tono', nik })];
    const planned = planOf(before, rows, 'w3');
    expect(planned.map(({ ref, known }) => [ref, known])).toEqual([
      ['w1', true],
      ['w2', true],
    ]);
    expect(writesOf(planned)).toEqual([
      { subject: 'w1', key: 'name', value: 'Slamet Riyadi' },
      { subject: 'w1', key: 'wage', value: { monthly: 2e6, said: 'month' } },
      { subject: 'w2', key: 'nik', value: nik },
      { subject: 'w2', key: 'name', value: 'Tono' },
    ]);
  });

  it('stores what else a pasted table tells of a worker', () => {
    const more = { phone: '+6281234567890', since: '2019-03' };
    const planned = planOf(context(), [row({ name: 'Slamet', more })], '');
    expect(writesOf(planned)).toEqual([
      { subject: 'w1', key: 'name', value: 'Slamet' },
      { subject: 'w1', key: 'phone', value: '+6281234567890' },
      { subject: 'w1', key: 'since', value: '2019-03' },
    ]);
  });

  it('does not take somebody else for the worker who has his number', () => {
    const before = context({ name: 'Endang Susilowati', nik });
    const [planned] = planOf(before, [row({ name: 'Nurkhamid', nik })], 'w2');
    expect(planned).toMatchObject({ ref: 'w2', known: false, doubts: ['taken'] });
    expect(planned?.row).toMatchObject({ name: 'Nurkhamid', nik: null });
    expect(planOf(before, [row({ name: 'endang', nik })], 'w2')[0]?.known).toBe(true);
  });

  it('does not take a namesake with another number for the same man', () => {
    const before = context({ name: 'Slamet', nik: { ...nik, nik: '3327081708809941' } });
    expect(planOf(before, [row({ name: 'Slamet', nik })], '')[0]).toMatchObject({
      ref: 'w2',
      known: false,
    });
  });

  it('asked for the number of one, does not give him the name of another', () => {
    const rows = [row({ name: 'Tono' }), row({ name: 'Warni' })];
    expect(planOf(context({ name: 'Slamet' }), rows, 'w1').map(({ ref }) => ref)).toEqual([
      'w2',
      'w3',
    ]);
  });

  it('passes over those who were taken out', () => {
    const before = context({ name: 'Slamet', removed: 'left' });
    expect(planOf(before, [row({ name: 'Slamet' })], '')[0]?.ref).toBe('w2');
  });

  it('of one worker told of plainly needs no yes; a wage by the day does', () => {
    const plain = [row({ name: 'Slamet', wage: month(2e6) })];
    const daily = [row({ name: 'Slamet', wage: { rupiah: 9e4, per: 'day', special: null } })];
    expect(isPlain(planOf(context(), plain, 'w1'), 'w1')).toBe(true);
    expect(isPlain(planOf(context(), daily, 'w1'), 'w1')).toBe(false);
    expect(isPlain(planOf(context(), [row({ name: 'Slamet' })], 'w1'), 'w1')).toBe(false);
  });

  it('keeps the membership that was told of, and shows it', () => {
    const [planned] = planOf(context(), [row({ name: 'Slamet', membership: 'pbi' })], 'w1');
    if (!planned) throw new Error('nothing planned');
    expect(writesOf([planned])).toContainEqual({ subject: 'w1', key: 'membership', value: 'pbi' });
    expect(String(shownRow(planned).parts)).toContain('list:member_pbi');
  });

  it('knows of whom no number was said, but for one that is in doubt', () => {
    const rows = [row({ name: 'Slamet' }), row({ name: 'Warni', doubts: ['nik'] })];
    const planned = planOf(context(), rows, '');
    expect(withoutNik(planned, context())).toEqual(['w1']);
  });
});
