import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PeopleValue, people } from './kinds/people.ts';
import { readWorkKinds } from './work-kinds.ts';

/**
 * What was read, in one line: "3 daily:3 +pbi !" is three paid workers, by the day, with a free card,
 * to be shown back; "?" where a number is not known, "closed" and the like instead of a number.
 */
function shown(text: string): string {
  const reading = people.read(text, { now: 0, choices: [], hint: {} });
  if (reading.is !== 'value') return reading.is;
  const { count, work, standing, card } = reading.value as unknown as PeopleValue;
  const kinds = work
    .filter(({ kind }) => standing === null && kind !== undefined)
    .map((one) =>
      one.count === null || one.kind === 'owner-sole' ? one.kind : `${one.kind}:${one.count}`,
    );
  return [
    standing ?? String(count ?? '?'),
    ...kinds,
    ...(card ? [`+${card}`] : []),
    ...(reading.confirm ? ['!'] : []),
  ].join(' ');
}

const TABLE = readFileSync(join(import.meta.dirname, 'work-kinds.table.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split(' | ') as [string, string]);

describe('who works in a business', () => {
  it('has a table of at least 150 lines', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(150);
  });

  it.each(TABLE)('is "%s" in "%s"', (expected, text) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('any text at all', () => {
  const word = fc.constantFrom(
    ...TABLE.flatMap(([, text]) => text.split(' ')),
    ...['3', '12', ',', '\n', 'ga', 'sama', '999', '-'],
  );

  it('is read without throwing, as whole people', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { count = null, work = [] } = readWorkKinds(text) ?? {};
        for (const one of [count, ...work.map((kind) => kind.count)])
          expect(one === null || (Number.isSafeInteger(one) && one >= 0)).toBe(true);
        expect(['value', 'none']).toContain(
          people.read(text, { now: 0, choices: [], hint: {} }).is,
        );
      }),
      { numRuns: 300 },
    );
  });
});
