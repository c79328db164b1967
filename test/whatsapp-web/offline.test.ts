import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { eventually } from '../support/programs.ts';
import { type Built, buildBrowserProgram, type House, startHouse } from './house.ts';

vi.setConfig({ testTimeout: 90_000 });

let built: Built;
let house: House;
beforeAll(async () => {
  built = await buildBrowserProgram();
  house = await startHouse(built);
  await house.pair();
});
afterAll(async () => {
  await house.stop();
  built.remove();
});

it('a hundred messages of five owners that came while the program was down are each taken once', async () => {
  const owners = [1, 2, 3, 4, 5].map((n) => house.phone.person(`628120000020${n}@c.us`));
  const [first] = owners;
  first?.says('halo');
  await first?.replies();
  await house.restart(() => {
    for (let n = 1; n <= 20; n += 1) for (const owner of owners) owner.says(`pertanyaan ${n}`);
  });
  await house.status('ok');
  const texts = () => house.rows<{ n: number }>('select count(*) as n from inbox')[0]?.n;
  await eventually(() => texts() === 101, 'all in the inbox');
  const left = () => house.rows("select 1 from inbox where state <> 'done'").length;
  await eventually(() => left() === 0, 'all handled');
  const waits = () => house.outbox().some(({ state }) => state !== 'sent');
  await eventually(() => !waits(), 'all answered');
  for (const owner of owners) expect(owner.history.length).toBeGreaterThan(0);
  const sent = owners.reduce((sum, { history }) => sum + history.length, 0);
  expect(sent).toBe(house.outbox().length);
  // It is asked for again, and known.
  await house.restart();
  await house.status('ok');
  first?.says('menu');
  await eventually(() => texts() === 102, 'the next one');
  expect(owners.reduce((sum, { history }) => sum + history.length, 0)).toBeLessThanOrEqual(
    sent + 1,
  );
});
