import { expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

/** Three made-up workers, listed without their numbers; then a person is asked for. */
const TALK = [
  'halo',
  '3',
  'comal',
  '1,5jt',
  'ya',
  'ya',
  'Warung Contoh',
  'Slamet, Warni, Tono',
  'ya',
  'nanti',
  'semua 1,5jt',
  'ya',
  'nanti',
];

it('the queue counts the workers of the list, not those who were taken out of it', async () => {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  for (const said of [...TALK, 'petugas']) await talk.hears(said);
  const workers = async () => (await talk.database.followup.openCases()).map((one) => one.workers);
  expect(await workers()).toEqual([3]);
  for (const said of ['Warni sudah keluar, hapus', 'ya']) await talk.hears(said);
  expect(await workers()).toEqual([2]);
  await talk.hears('kembalikan warni');
  expect(await workers()).toEqual([3]);
});
