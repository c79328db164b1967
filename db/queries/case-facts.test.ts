import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CaseFacts } from '../../src/followup/facts.ts';
import type { CaseChange } from '../../src/followup/ports.ts';
import { QueueIndex } from '../../src/followup/queue-index.ts';
import { readConfig } from '../../src/platform/config.ts';
import { scratchFolder } from '../../test/support/scratch.ts';
import { MONDAY, startTalk, type TestTalk } from '../../test/support/talk.ts';
import { type Database, openDatabase } from '../open.ts';

let talk: TestTalk;
let env: Record<string, string>;
let index: QueueIndex;

beforeEach(async () => {
  const folder = scratchFolder();
  env = { DATABASE_URL: `file:${join(folder, 'siap.db')}`, SIAP_KEY_FILE: join(folder, 'key') };
  talk = await startTalk({ env });
  onTestFinished(() => talk.close().catch(() => undefined));
  index = new QueueIndex(talk.database.followup);
});

/** The cases of the queue as the index has them now, and as a new one would. */
async function queue(): Promise<CaseFacts[]> {
  const all = async (one: QueueIndex) => {
    await one.refresh(MONDAY);
    return one.page('all', 'o1', { within: () => true }).rows.map(({ facts }) => facts);
  };
  const now = await all(index);
  expect(now).toEqual(await all(new QueueIndex(talk.database.followup)));
  return now;
}

/** The one case of the queue. */
async function theCase(): Promise<CaseFacts> {
  const [one, ...others] = await queue();
  expect(others).toEqual([]);
  if (!one) throw new Error('no case');
  return one;
}

/** What an officer's page does: the change and its line in the trail. */
async function change(database: Database, one: CaseFacts, changed: CaseChange): Promise<void> {
  await database.write(async (tx) => {
    expect(await tx.changeCase(one.id, one.version, changed, MONDAY)).toBe(true);
    await tx.audit({ actor: 'o1', action: 'changed', subject: one.employerId, at: MONDAY });
  });
}

describe('the index of the queue brings in', () => {
  it('a case that talk opens, and what she says after that', async () => {
    expect(await queue()).toEqual([]);
    await talk.hears('halo');
    await talk.hears('petugas');
    expect((await theCase()).reasons).toEqual(['wants_person']);
    for (const said of ['telepon saja jam 3', 'ya', '085741002233']) await talk.hears(said);
    const called = await theCase();
    expect(called.reasons).toContain('call_back');
    expect(called.callAt).toMatchObject({ from: 15, to: 16 });
    expect(called.phoneKnown).toBe(true);
  });

  it('a change by an officer', async () => {
    await talk.hears('petugas');
    const one = await theCase();
    await change(talk.database, one, { assignee: 'o1', misses: 2 });
    expect(await theCase()).toMatchObject({ assignee: 'o1', misses: 2, version: one.version + 1 });
  });

  it('a change by another program on the same file', async () => {
    await talk.hears('petugas');
    const one = await theCase();
    const other = openDatabase(readConfig(env), () => ({ now: () => MONDAY }));
    try {
      await change(other, one, { snoozedUntil: MONDAY + 1 });
      expect((await theCase()).snoozedUntil).toBe(MONDAY + 1);
      await change(other, await theCase(), { closedAt: MONDAY });
      expect((await theCase()).closedAt).toBe(MONDAY);
    } finally {
      await other.close();
    }
  });

  it('that two cases were found to be one, and that they were not', async () => {
    await talk.hears('petugas', 'satu');
    await talk.hears('petugas', 'dua');
    const [first, second] = await queue();
    if (!first || !second) throw new Error('no cases');
    await change(talk.database, second, { mergedInto: first.id, mergedAt: MONDAY });
    expect((await theCase()).id).toBe(first.id);
    const merged = index.byId(second.id);
    expect(merged?.mergedInto).toBe(first.id);
    await change(talk.database, merged ?? second, { mergedInto: null, mergedAt: null });
    expect(await queue()).toHaveLength(2);
  });

  it('an erasure: nothing of her is left in it', async () => {
    for (const said of ['halo', '1', 'comal', '1,5jt', 'ya', 'ya', 'Warung Contoh'])
      await talk.hears(said);
    await talk.hears('petugas');
    expect((await theCase()).businessName).toBe('Warung Contoh');
    for (const said of ['hapus data saya', 'ya']) await talk.hears(said);
    expect(await theCase()).toMatchObject({
      businessName: null,
      place: null,
      ownerName: null,
      closedAt: expect.any(Number),
      conversationId: null,
    });
    const found = index.page('all', 'o1', { words: ['contoh'], within: () => true });
    expect(found.total).toBe(0);
  });

  it('what was said after an erasure, where rows have the numbers of those that are gone', async () => {
    await talk.hears('petugas', 'tetap');
    const kept = await theCase();
    for (const said of ['halo', 'petugas']) await talk.hears(said, 'hapus');
    expect(await queue()).toHaveLength(2);
    for (const said of ['hapus data saya', 'ya']) await talk.hears(said, 'hapus');
    // Shorter now, the transcript gives its next row a number that was looked at already.
    await talk.hears('menu', 'tetap');
    await queue();
    expect(index.byId(kept.id)?.lastInAt).toBeGreaterThan(kept.lastInAt ?? 0);
  });

  it('nothing, where the trail only tells that somebody looked', async () => {
    await talk.hears('petugas');
    const one = await theCase();
    const { database } = talk;
    await database.write((tx) =>
      tx.audit({ actor: 'o1', action: 'queue_read', subject: 'queue', at: MONDAY }),
    );
    expect(await theCase()).toEqual(one);
  });
});

it('who has a case open is told as it is now, though no log grows when he holds it on', async () => {
  await talk.hears('petugas');
  const { id } = await theCase();
  const { database } = talk;
  await database.write((tx) => tx.leaseCase(id, 'o1', MONDAY + 5));
  expect(await database.followup.leasesOf([id, 'other'])).toEqual(
    new Map([[id, { by: 'o1', until: MONDAY + 5 }]]),
  );
  await database.write((tx) => tx.leaseCase(id, 'o1', null));
  expect((await database.followup.leasesOf([id])).size).toBe(0);
  expect((await database.followup.leasesOf([])).size).toBe(0);
});
