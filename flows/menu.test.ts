import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSentences } from '../src/conversation/sentences.ts';
import { WORK_KINDS } from '../src/jkn/work-kinds.ts';
import { production } from '../test/house/files.ts';
import { businessFields } from './fields/business.ts';
import { businessMoreFields } from './fields/business-more.ts';
import { situationFields } from './fields/situation.ts';
import { workerFields } from './fields/worker.ts';
import { workerMoreFields } from './fields/worker-more.ts';
import { HELD_OF_BUSINESS, HELD_OF_WORKER, TOLD_OTHERWISE } from './held-fields.ts';
import type { FlowContext } from './kit/question.ts';
import { type EmployerRecord, emptyRecord } from './kit/record.ts';
import { menu } from './menu.ts';

const sentences = loadSentences();
const place = { area: '33.27', kecamatan: '33.27.13', label: 'Kec. Comal, Kab. Pemalang' };
const wage = { monthly: 2_000_000, said: 'month' };

function at(record: Partial<EmployerRecord>): FlowContext {
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  const now = Date.parse('2026-11-23T01:00:00Z');
  return { record: { ...emptyRecord, ...record }, now, office, input: {}, memory: {} };
}

const first = (record: Partial<EmployerRecord>) => menu(at(record))[0]?.key;

describe('the menu', () => {
  const checked = { workerCount: 2, place, typicalWage: wage };
  const begun = { ...checked, businessName: 'Warung Bu Sri' };
  const workers = [{ ref: 'w1', fields: { name: 'Slamet' } }];

  it('begins with what is most likely needed now', () => {
    expect(first({})).toBe('check');
    expect(first({ business: { workerCount: 2, place } })).toBe('check');
    expect(first({ business: { workerCount: 0 } })).toBe('check');
    expect(first({ business: checked })).toBe('file');
    expect(first({ business: begun, workers })).toBe('file');
    expect(first({ business: begun, workers, submittedAt: 1 })).toBe('status');
  });

  it('shows the list of workers only where there are any', () => {
    const keys = (record: Partial<EmployerRecord>) => menu(at(record)).map(({ key }) => key);
    expect(keys({ business: begun })).not.toContain('workers');
    expect(keys({ business: begun, workers })).toContain('workers');
  });

  it('has at most eight choices, an officer and her data always among them', () => {
    const some = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
    const business = fc.record(
      {
        workerCount: fc.nat(3),
        place: some(place),
        typicalWage: some(wage),
        businessName: some('x'),
      },
      { requiredKeys: [] },
    );
    const people = fc.constantFrom([], workers);
    fc.assert(
      fc.property(business, people, fc.constantFrom(null, 1), (fields, list, submittedAt) => {
        const told = JSON.parse(JSON.stringify(fields)) as EmployerRecord['business'];
        const keys = menu(at({ business: told, workers: list, submittedAt })).map(({ key }) => key);
        expect(keys.length).toBeLessThanOrEqual(8);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining(['officer', 'mydata', 'whatif', 'questions']));
      }),
    );
  });
});

/** The keys that stand in `{ subject, key, value }` anywhere in the flows, by their text. */
function writtenKeys(): string[] {
  const texts = production.filter(({ path }) => path.startsWith('flows/')).map(({ text }) => text);
  const named = new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/const (\w+) = '(\w+)'/g)].map(([, name = '', key = '']) => [name, key]),
    ) as [string, string][],
  );
  const written = texts.flatMap((text) => [
    ...text.matchAll(/\bsubject(?:: \w+)?,\s*key: (?:'(\w+)'|([A-Z]\w*))/g),
  ]);
  return written.map(([, key, name = '']) => key ?? named.get(name) ?? name);
}

describe('every field that is asked for', () => {
  const business = [...businessFields, ...businessMoreFields].map(({ key }) => key);
  const worker = [...workerFields, ...workerMoreFields].map(({ key }) => key);

  it('has a sentence for when it is missing', () => {
    // Where the branch has to be told, and what nobody is asked for by itself.
    const asked = [
      ...business.filter((key) => key !== 'nib').map((key) => `missing:business_${key}`),
      ...worker
        .filter((key) => !['home', 'clinic'].includes(key))
        .map((key) => `missing:worker_${key}`),
    ];
    expect(asked.filter((key) => !sentences.has('id', key))).toEqual([]);
  });

  it('is shown among all that is held', () => {
    const untold = (keys: readonly string[], held: ReadonlyMap<string, unknown>) =>
      keys.filter((key) => !held.has(key) && !TOLD_OTHERWISE.has(key));
    const situation = situationFields.map(({ key }) => key);
    expect(untold([...business, ...situation], HELD_OF_BUSINESS)).toEqual([]);
    expect(untold(worker, HELD_OF_WORKER)).toEqual([]);
  });

  it('and every other that a flow writes is shown or told otherwise', () => {
    const shown = new Set([...HELD_OF_BUSINESS.keys(), ...HELD_OF_WORKER.keys()]);
    const keys = writtenKeys();
    expect(keys).toEqual(expect.arrayContaining(['stopped', 'cards', 'pbiTold', 'callAt']));
    expect(keys.filter((key) => !shown.has(key) && !TOLD_OTHERWISE.has(key))).toEqual([]);
  });

  it('has a word for each way of working', () => {
    const kinds = [...Object.keys(WORK_KINDS), 'family', 'family-sometimes'];
    const keys = kinds.map((kind) => `held:kind_${kind.replaceAll('-', '_')}`);
    expect(keys.filter((key) => !sentences.has('id', key))).toEqual([]);
  });
});
