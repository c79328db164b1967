import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Ordered } from './ordered.ts';

type Thing = { name: number; weight: number };
const compare = (a: Thing, b: Thing) => b.weight - a.weight || a.name - b.name;

it('is in order after any exchange, be it of few or of many', () => {
  const weight = fc.integer({ min: 0, max: 9 });
  const step = fc.record({
    out: fc.array(fc.nat({ max: 400 }), { maxLength: 40 }),
    turned: fc.array(fc.tuple(fc.nat({ max: 400 }), weight), { maxLength: 40 }),
    into: fc.array(weight, { maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const ordered = new Ordered<Thing>(compare);
      let there: Thing[] = [];
      let name = 0;
      for (const { out, turned, into } of steps) {
        const gone = new Set(out.flatMap((at) => there[at] ?? []));
        const moved = new Map(turned.flatMap(([at, to]) => (there[at] ? [[there[at], to]] : [])));
        for (const one of gone) moved.delete(one);
        const added = into.map((one) => ({ name: name++, weight: one }));
        ordered.exchange(new Set([...gone, ...moved.keys()]), () => {
          for (const [one, to] of moved) one.weight = to;
        }, [...added, ...moved.keys()]);
        there = [...there.filter((one) => !gone.has(one)), ...added];
        expect(ordered.list).toEqual([...there].sort(compare));
      }
    }),
  );
});

it('leaves who is not in it alone', () => {
  const ordered = new Ordered<Thing>(compare);
  const one = { name: 1, weight: 1 };
  ordered.exchange(new Set(), () => {}, [one]);
  ordered.exchange(new Set([
    { name: 0, weight: 1 },
    { name: 2, weight: 0 },
  ]), () => {}, []);
  expect(ordered.list).toEqual([one]);
});
