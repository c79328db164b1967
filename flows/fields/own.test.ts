import { describe, expect, it } from 'vitest';
import { openMore } from '../completeness.ts';
import type { FlowContext } from '../kit/question.ts';
import { emptyRecord, type Fields } from '../kit/record.ts';
import { writesFor } from '../kit/settle.ts';
import { pictureOf } from '../picture.ts';
import { filledByHimself, givenByOwner, isKeptFrom, takenOver } from './own.ts';
import { workerMoreFields } from './worker-more.ts';

function about(fields: Fields, input: Fields = {}): FlowContext {
  const record = { ...emptyRecord, workers: [{ ref: 'w1', fields }] };
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  const now = Date.parse('2026-11-23T01:00:00Z');
  return { record, now, office, input: { subject: 'w1', ...input }, memory: {} };
}

const HIS = { own: true, link: 'l1' };
const write = (key: string, value: string | null) => ({ subject: 'w1', key, value });
const phone = workerMoreFields.find(({ key }) => key === 'phone');

describe('what a worker filled in by himself', () => {
  const fields = { name: 'Slamet', kk: 'x', phone: 'y', self: ['kk'], givenBy: { kk: 'l1' } };

  it('is kept from everybody but himself, by the link that he gave it with', () => {
    const kept = (input: Fields) => isKeptFrom(about(fields, input), 'kk');
    expect(kept({})).toBe(true);
    expect(kept({ own: true })).toBe(true);
    expect(kept({ own: true, link: 'l2' })).toBe(true);
    expect(kept(HIS)).toBe(false);
    expect(isKeptFrom(about(fields), 'phone')).toBe(false);
  });

  it('is not among what the owner gave', () => {
    expect(givenByOwner(fields)).toMatchObject({ name: 'Slamet', phone: 'y' });
    expect(givenByOwner(fields).kk).toBeUndefined();
  });

  it('is noted as such with its link, and no longer once he empties it', () => {
    const context = about(fields, { own: true, link: 'l2' });
    expect(filledByHimself(context, [write('phone', 'z')])).toEqual([
      { subject: 'w1', key: 'self', value: ['kk', 'phone'] },
      { subject: 'w1', key: 'givenBy', value: { kk: 'l1', phone: 'l2' } },
    ]);
    expect(filledByHimself(context, [write('kk', null)])).toEqual([
      { subject: 'w1', key: 'self', value: null },
      { subject: 'w1', key: 'givenBy', value: {} },
    ]);
  });

  it('is not his name: by that the owner calls him', () => {
    expect(filledByHimself(about(fields, HIS), [write('name', 'Slamet Riyadi')])).toEqual([]);
  });
});

describe('what the owner puts right herself', () => {
  const fields = { phone: 'y', kk: 'x', self: ['kk', 'phone'] };

  it('is hers again, the rest stays his', () => {
    if (!phone) throw new Error('no such field');
    expect(writesFor(phone, 'z', about(fields))).toEqual([
      write('phone', 'z'),
      { subject: 'w1', key: 'self', value: ['kk'] },
    ]);
    expect(writesFor(phone, 'z', about(fields, HIS))).toEqual([write('phone', 'z')]);
  });

  it('changes nothing where nothing of it was his', () => {
    const { record } = about(fields);
    expect(takenOver(record, [write('family', 'a')])).toEqual([]);
    expect(takenOver(record, [{ subject: 'business', key: 'kk', value: 'a' }])).toEqual([]);
  });
});

describe('how a worker is a member', () => {
  const asked = (fields: Fields) =>
    openMore(about(fields))
      .filter(({ subject }) => subject === 'w1')
      .map(({ key }) => key);
  const lines = (fields: Fields) => pictureOf(about(fields), 'w1').map(({ key }) => key);

  it('asks the owner for arrears only where she told it herself', () => {
    const mandiri = { name: 'Slamet', membership: 'mandiri' };
    expect(asked(mandiri)).toContain('arrears');
    expect(lines(mandiri)).toContain('w1.arrears');
    const his = { ...mandiri, arrears: 'yes', self: ['membership', 'arrears'] };
    expect(asked({ ...his, arrears: null })).not.toContain('arrears');
    expect(lines(his)).not.toContain('w1.arrears');
  });
});

describe('a clinic', () => {
  it('is not asked of the owner, and shown to her only where it was told', () => {
    const context = about({ name: 'Slamet' });
    expect(openMore(context).map(({ key }) => key)).not.toContain('clinic');
    expect(pictureOf(context, 'w1').map(({ key }) => key)).not.toContain('w1.clinic');
    const told = pictureOf(about({ name: 'Slamet', clinic: 'Puskesmas Comal' }), 'w1');
    expect(told.find(({ key }) => key === 'w1.clinic')?.label).toBe('file:line_clinic');
  });
});
