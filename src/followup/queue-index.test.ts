import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, NOW, OFFICERS, plainCase } from '../../test/support/case-facts.ts';
import type { CaseFacts } from './facts.ts';
import { inOrder, score } from './queue.ts';
import {
  type FactsReader,
  type Filter,
  type Mark,
  QueueIndex,
  type Shelf,
  searched,
} from './queue-index.ts';
import { isIn, isToDo, VIEWS } from './views.ts';

const SHELVES: readonly Shelf[] = [...VIEWS, 'to_do', 'all'];
const everything: Filter = { within: () => true };
const filters: readonly Filter[] = [
  everything,
  { kecamatan: '33.27.12', within: () => true },
  { assignee: 'o2', within: () => true },
  { assignee: null, within: () => true },
  { words: ['sri'], within: () => true },
  { words: ['comal', 'warung'], within: () => true },
  { employers: new Set(['e1', 'e3', 'e99']), within: () => true },
  { within: (one) => one.kecamatan !== '33.27.12' && one.assignee !== 'o3' },
];

/** Cases as a database would have them, and a log of whose have changed. */
class Stored implements FactsReader {
  readonly cases = new Map<string, CaseFacts>();
  readonly log: string[] = [];
  /** Waited for before anything is answered. */
  held: Promise<void> = Promise.resolve();

  put(one: CaseFacts): void {
    this.cases.set(one.employerId, one);
    this.log.push(one.employerId);
  }

  drop(employerId: string): void {
    this.cases.delete(employerId);
    this.log.push(employerId);
  }

  async allFacts() {
    const mark = this.#mark();
    await this.held;
    return { facts: [...this.cases.values()], mark };
  }

  async factsSince(mark: Mark) {
    const next = this.#mark();
    const named = [...new Set(this.log.slice(mark.audit))];
    const facts = await this.factsOf(named);
    await this.held;
    return { facts, gone: named.filter((id) => !this.cases.has(id)), mark: next };
  }

  async factsOf(ids: readonly string[]) {
    return ids.flatMap((id) => this.cases.get(id) ?? []);
  }

  #mark(): Mark {
    return { transcript: 0, outcome: 0, audit: this.log.length, at: NOW };
  }
}

/** Everything that officers could see of an index. */
function shown(index: QueueIndex) {
  return OFFICERS.flatMap((who) =>
    SHELVES.flatMap((shelf) =>
      filters.map((filter) => {
        const { rows, ...counted } = index.page(shelf, who, filter, { from: 1, size: 4 });
        const order = rows.map(({ facts, score }) => `${facts.employerId} ${score}`);
        return JSON.stringify([shelf, order, counted]);
      }),
    ),
  );
}

/** What is on a shelf by the rules alone. */
function onShelf(cases: readonly CaseFacts[], shelf: Shelf, officerId: string): CaseFacts[] {
  const unmerged = cases.filter(({ mergedInto }) => mergedInto === null);
  if (shelf === 'all') return unmerged;
  return unmerged.filter((one) =>
    shelf === 'to_do' ? isToDo(one, NOW) : isIn(shelf, one, { officerId, now: NOW }),
  );
}

/** Ten employers; each is one of them. */
const someCase = fc
  .tuple(anyCase, fc.nat({ max: 9 }))
  .map(([one, number]) => ({ ...one, id: plainCase(number).id, employerId: `e${number}` }));
const change = fc.oneof(
  { weight: 5, arbitrary: someCase.map((one) => ({ put: one })) },
  { weight: 1, arbitrary: fc.nat({ max: 11 }).map((number) => ({ drop: `e${number}` })) },
  { weight: 1, arbitrary: fc.constant({ touch: 'queue' }) },
);
const step = fc.record({
  changes: fc.array(change, { maxLength: 4 }),
  passes: fc.constantFrom(0, 10_000, 60_000, 3_600_000, 86_400_000),
});

describe('the index', () => {
  it('shows after any changes what a new one would show', async () => {
    const steps = fc.array(step, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(someCase, { maxLength: 8 }), steps, async (first, then) => {
        const stored = new Stored();
        for (const one of first) stored.put(one);
        const index = new QueueIndex(stored);
        let now = NOW;
        for (const { changes, passes } of then) {
          await index.refresh(now);
          for (const one of changes) {
            if ('put' in one) stored.put(one.put);
            else if ('drop' in one) stored.drop(one.drop);
            else stored.log.push(one.touch);
          }
          now += passes;
        }
        await index.refresh(now);
        const anew = new QueueIndex(stored);
        await anew.refresh(now);
        expect(shown(index)).toEqual(shown(anew));
        for (const { employerId, id } of stored.cases.values()) {
          expect(index.ofEmployer(employerId)).toEqual(stored.cases.get(employerId));
          expect(index.byId(id)).toEqual(stored.cases.get(employerId));
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('has on each shelf what the rules put there, in the order of the rules, and counts it', async () => {
    const officer = fc.constantFrom(...OFFICERS);
    await fc.assert(
      fc.asyncProperty(fc.array(someCase), officer, async (cases, who) => {
        const stored = new Stored();
        for (const one of cases) stored.put(one);
        const index = new QueueIndex(stored);
        await index.refresh(NOW);
        const known = [...stored.cases.values()];
        const { counts } = index.page('to_do', who, everything);
        for (const shelf of SHELVES) {
          const { rows, total } = index.page(shelf, who, everything);
          const there = onShelf(known, shelf, who);
          if (shelf !== 'all') expect(rows.map(({ facts }) => facts)).toEqual(inOrder(there, NOW));
          expect(total).toBe(there.length);
          expect(counts[shelf], shelf).toBe(there.length);
        }
      }),
    );
  });

  it('ends with the closed cases, where those are asked for', async () => {
    const stored = new Stored();
    stored.put(plainCase(1, { closedAt: NOW, reasons: ['wants_person'] }));
    stored.put(plainCase(2, { snoozedUntil: NOW + 1 }));
    stored.put(plainCase(3, { mergedInto: 'x' }));
    const index = new QueueIndex(stored);
    await index.refresh(NOW);
    const { rows, total } = index.page('all', 'o1', everything);
    expect(rows.map(({ facts }) => facts.employerId)).toEqual(['e2', 'e1']);
    expect(total).toBe(2);
    // By its address it is found.
    expect(index.byId(plainCase(3).id)?.mergedInto).toBe('x');
  });

  it('forgets an employer who is gone, also by the number of her case', async () => {
    const stored = new Stored();
    stored.put(plainCase(1));
    const index = new QueueIndex(stored);
    await index.refresh(NOW);
    stored.drop('e1');
    await index.refresh(NOW);
    expect(index.byId(plainCase(1).id)).toBeNull();
    expect(index.ofEmployer('e1')).toBeNull();
    expect(index.page('all', 'o1', everything).total).toBe(0);
  });

  it('brings in what was written before the call, though a look was under way', async () => {
    const stored = new Stored();
    stored.put(plainCase(1));
    const index = new QueueIndex(stored);
    await index.refresh(NOW);
    let release = () => {};
    stored.held = new Promise((resolve) => {
      release = resolve;
    });
    stored.put(plainCase(2));
    const under = index.refresh(NOW);
    await new Promise(setImmediate);
    stored.put(plainCase(1, { assignee: 'o1' }));
    const mine = index.refresh(NOW);
    const others = index.refresh(NOW);
    expect(others).toBe(mine);
    release();
    await Promise.all([under, mine]);
    expect(index.ofEmployer('e1')?.assignee).toBe('o1');
    expect(index.page('mine', 'o1', everything).total).toBe(1);
  });

  it('looks again after a look that failed', async () => {
    const stored = new Stored();
    stored.put(plainCase(1));
    const index = new QueueIndex(stored);
    stored.held = Promise.reject(new Error('disk'));
    await expect(index.refresh(NOW)).rejects.toThrow('disk');
    stored.held = Promise.resolve();
    await index.refresh(NOW);
    expect(index.page('to_do', 'o1', everything).total).toBe(1);
  });

  it('ranks anew what the time alone has changed, within ten seconds', async () => {
    const stored = new Stored();
    stored.put(plainCase(1, { nextAt: NOW + 5_000, nextKind: 'promised' }));
    stored.put(plainCase(2, { nextAt: NOW + 90_000_000, nextKind: 'promised' }));
    const index = new QueueIndex(stored);
    const overdue = () => index.page('overdue', 'o1', everything).total;
    await index.refresh(NOW);
    expect(overdue()).toBe(0);
    await index.refresh(NOW + 10_000);
    expect(overdue()).toBe(1);
    const [first] = index.page('to_do', 'o1', everything).rows;
    expect(first?.score).toBe(score(plainCase(1, { nextAt: NOW + 5_000 }), NOW + 10_000));
  });
});

describe('words', () => {
  const found = async (text: string) => {
    const stored = new Stored();
    stored.put(
      plainCase(1, {
        id: '01K9ZZZZZZZZZZZZZZZZ7G3QX2',
        businessName: 'Warung Bu Sri',
        ownerName: 'Sri Wahyúni',
        place: 'Kec. Comal, Kab. Pemalang',
      }),
    );
    const index = new QueueIndex(stored);
    await index.refresh(NOW);
    const words = searched(text).split(' ');
    return index.page('all', 'o1', { words, within: () => true }).total === 1;
  };

  it.each(['warung', 'SRI warung', 'wahyuni', 'wahyúni', 'comal', 'K-7G3QX2', '7g3qx2', 'qx2'])(
    'finds the case by "%s"',
    async (text) => expect(await found(text)).toBe(true),
  );

  it.each(['warung tegal', '01k9zz', 'sri wahyudi'])('does not find it by "%s"', async (text) =>
    expect(await found(text)).toBe(false),
  );
});
