import { expect, it, vi } from 'vitest';
import { HOLDOUTS } from './program.ts';
import { Year } from './year.ts';

vi.mock('../../../src/platform/owner.ts', async () => (await import('./living.ts')).owner);
vi.mock('../../../src/platform/ids.ts', async (original) => ({
  ...(await original<object>()),
  ...(await import('./living.ts')).ids,
}));

/** A year of 5,000 owners for `npm run proof`, two months of fifty for every run. */
const FULL = process.env.SIAP_PROOF === 'full';
const OWNERS = FULL ? Number(process.env.SIAP_PROOF_OWNERS ?? 5_000) : 50;
const DAYS = FULL ? 365 : 60;
/** The short one goes through Ramadan and Idul Fitri. */
const BEGIN = Date.parse(FULL ? '2025-12-31T17:00:00Z' : '2026-01-31T17:00:00Z');
/** Every run of the tests plays the same one; the proof, and whoever names a seed, another. */
const seed = Number(process.env.SIAP_PROOF_SEED ?? (FULL ? Date.now() % 1_000_000 : 4));

vi.setConfig({ testTimeout: FULL ? 14_400_000 : 120_000 });

it(`owners live with reminders, with outages, crashes and clock jumps (SIAP_PROOF_SEED=${seed})`, async () => {
  const began = performance.now();
  const { problems, ...found } = await new Year({
    owners: OWNERS,
    days: DAYS,
    begin: BEGIN,
    seed,
    whimDays: FULL ? 45 : 12,
    troubleDays: FULL ? 4 : 2,
  }).run();
  console.info(
    `year: ${OWNERS} owners, ${DAYS} days, ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}: ${found.sent} reminders, ${found.kills} kills, ${found.repeats} repeats, most ${JSON.stringify(found.most)}, lots ${JSON.stringify(found.lots)}, ${JSON.stringify(Object.fromEntries(found.kinds))}, skipped ${JSON.stringify(Object.fromEntries(found.skipped))}, ${found.troubles.join(' ')}`,
  );
  expect(problems.slice(0, 40)).toEqual([]);
  expect(found.sent).toBeGreaterThan(OWNERS);
  // Each at a minute of its own: in no ten minutes more than every twentieth owner. What a channel held up
  // leaves at its own pace, which is unlimited here.
  expect(found.most.all).toBeLessThanOrEqual(3 + OWNERS / 20);
  const { heldOut, of } = found.lots;
  const lot = HOLDOUTS.get('list_unfinished') ?? 0;
  // Four standard errors around the share that is drawn.
  expect(Math.abs(heldOut / of - lot)).toBeLessThan(4 * Math.sqrt((lot * (1 - lot)) / of));
});
