import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTalk, type TestTalk } from '../../test/support/talk.ts';
import { openUnfinished } from './unfinished.ts';

const DAY_MS = 86_400_000;
const BEGUN = ['halo', '1', 'comal', '1,5jt', 'ya', 'ya', 'Warung Bu Sri', '3327125205909901'];

let talk: TestTalk;
beforeEach(async () => {
  talk = await startTalk();
});
afterEach(() => talk.close());

const look = () => openUnfinished(talk.database, talk.app.clock.now());
const reasons = async () => {
  const cases = await talk.database.followup.openCases();
  return cases.map((one) => one.reasons);
};

it('an owner who left her list unfinished three days ago is for a person to look after', async () => {
  for (const line of BEGUN) await talk.hears(line);
  talk.pass(2 * DAY_MS);
  expect(await look()).toBe(0);
  talk.pass(2 * DAY_MS);
  expect(await look()).toBe(1);
  expect(await reasons()).toEqual([['list_unfinished']]);
  expect(await look()).toBe(0);
});

it('nobody looks after whoever only asked what it costs, or did not agree', async () => {
  for (const line of BEGUN.slice(0, 4)) await talk.hears(line, 'asks');
  for (const line of [...BEGUN.slice(0, 5), 'tidak']) await talk.hears(line, 'refuses');
  talk.pass(9 * DAY_MS);
  expect(await look()).toBe(0);
});

it('when she hands the file over after all, that is what the case says', async () => {
  for (const line of BEGUN) await talk.hears(line);
  talk.pass(4 * DAY_MS);
  await look();
  for (const line of ['Warni', '1,5jt', 'nanti', 'kirim', 'ya', 'tidak']) await talk.hears(line);
  expect(await reasons()).toEqual([['data_missing']]);
});
