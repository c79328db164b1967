import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../flows/kit/record.ts';
import type { FormAnswer } from '../../src/form/ports.ts';
import { openIn, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const PERSONAL = { sealed: true, lookup: null };
const CLEAR = { sealed: false, lookup: null };

type Owner = { employerId: string; conversationId: string };

let db: Database;
let owner: Owner;
beforeEach(async () => {
  db = openIn(scratchFolder(), stillClock(NOW)).database;
  owner = await writes('ibu');
});

/** Somebody writes for the first time; her message waits. */
async function writes(address: string): Promise<Owner> {
  const text = { kind: 'text', text: 'halo' } as const;
  const inbound = { channel: 'terminal', address, messageId: `1 ${address}`, at: NOW };
  const { conversationId } = await db.write((tx) => tx.receive({ ...inbound, content: text }, NOW));
  const turn = await db.turns.nextTurn(conversationId);
  return { conversationId, employerId: turn?.conversation.employerId ?? '' };
}

/** An answer that comes by the chat. */
const inChat = (subject: string, key: string, value: Json) =>
  db.write((tx) =>
    tx.setField({
      employerId: owner.employerId,
      ...{ subject, key, value },
      storage: subject === 'business' ? CLEAR : PERSONAL,
      by: 'owner',
      now: NOW,
    }),
  );
const answer = (subject: string, key: string, value: Json, seen?: number): FormAnswer => ({
  ...{ subject, key, value },
  storage: subject === 'business' ? CLEAR : PERSONAL,
  ...(seen === undefined ? {} : { seen }),
});
const fill = (...answers: FormAnswer[]) =>
  db.write((tx) => tx.fill(owner, answers, 'form', NOW + 1));
const state = async () => {
  const found = await db.forms.state(owner);
  if (!found) throw new Error('nothing there');
  return found;
};
const workers = async () => (await state()).record.workers;
const versions = async () => Object.fromEntries((await state()).versions);

/** Writes the talk as it was decided on a version of it; false: it is to be decided anew. */
async function turnIsWritten({ conversationId }: Owner, version: number): Promise<boolean> {
  return await db.write((tx) =>
    tx.saveTalk({
      ...{ id: conversationId, version, language: 'id', talk: null, asked: null },
      ...{ lastInAt: NOW, now: NOW, leaseOwner: 'p', leaseUntil: NOW },
    }),
  );
}

describe('what the form shows', () => {
  it('is the record as the chat knows it, how often each answer was written, and the language', async () => {
    await inChat('business', 'name', 'Warung Contoh');
    await inChat('w1', 'name', 'Warni');
    await inChat('w1', 'name', 'Warni Contoh');
    const { record, versions: written, language, channel } = await state();
    expect(record).toMatchObject({
      business: { name: 'Warung Contoh' },
      workers: [{ ref: 'w1', fields: { name: 'Warni Contoh' } }],
    });
    expect([...written].sort()).toEqual([
      ['business.name', 1],
      ['w1.name', 2],
    ]);
    expect({ language, channel }).toEqual({ language: 'id', channel: 'terminal' });
  });

  it('also tells how often an answer was written that is emptied now', async () => {
    await inChat('w1', 'name', 'Warni');
    await inChat('w1', 'name', null);
    expect(await workers()).toEqual([]);
    expect(await versions()).toEqual({ 'w1.name': 2 });
  });

  it('is nothing for who never was, and nothing of one owner in the talk of another', async () => {
    const other = await writes('lain');
    expect(await db.forms.state({ ...owner, conversationId: 'c9' })).toBeNull();
    expect(await db.forms.state({ ...owner, conversationId: other.conversationId })).toBeNull();
  });
});

describe('what is filled in', () => {
  it('stands in the record as an answer of the chat does, new ones and changed ones', async () => {
    await inChat('w1', 'name', 'Warni');
    expect(await fill(answer('w1', 'name', 'Warni Contoh', 1), answer('w2', 'wage', 1, 0))).toEqual(
      [],
    );
    expect(await workers()).toEqual([
      { ref: 'w1', fields: { name: 'Warni Contoh' } },
      { ref: 'w2', fields: { wage: 1 } },
    ]);
    expect(await versions()).toEqual({ 'w1.name': 2, 'w2.wage': 1 });
  });

  it('does not overwrite an answer that moved on in the chat: it is named, and nothing is written', async () => {
    await inChat('w1', 'name', 'Warni');
    await inChat('w1', 'name', 'Tono');
    const moved = await fill(answer('w1', 'name', 'Slamet', 1), answer('w1', 'wage', 5, 0));
    expect(moved).toEqual([{ subject: 'w1', key: 'name' }]);
    expect(await workers()).toEqual([{ ref: 'w1', fields: { name: 'Tono' } }]);
    expect(await versions()).toEqual({ 'w1.name': 2 });
  });

  it('does not overwrite what was first answered, or emptied, meanwhile', async () => {
    await inChat('w1', 'name', 'Tono');
    expect(await fill(answer('w1', 'name', 'Slamet', 0))).toEqual([{ subject: 'w1', key: 'name' }]);
    await inChat('w1', 'name', null);
    expect(await fill(answer('w1', 'name', 'Slamet', 1))).toEqual([{ subject: 'w1', key: 'name' }]);
    expect(await workers()).toEqual([]);
    expect(await fill(answer('w1', 'name', 'Slamet', 2))).toEqual([]);
    expect(await workers()).toEqual([{ ref: 'w1', fields: { name: 'Slamet' } }]);
  });

  it('takes an answer that says the same as what stands there by now', async () => {
    await inChat('w1', 'family', { wife: 1, children: [1, 2] });
    await inChat('w1', 'gone', 'yes');
    await inChat('w1', 'gone', null);
    const same = answer('w1', 'family', { children: [1, 2], wife: 1 }, 0);
    expect(await fill(same, answer('w1', 'gone', null, 1), answer('w1', 'never', null, 3))).toEqual(
      [],
    );
    expect(await workers()).toMatchObject([{ fields: { family: { wife: 1, children: [1, 2] } } }]);
  });

  it('is written whatever stands there where she chose it, having seen both', async () => {
    await inChat('w1', 'name', 'Tono');
    expect(await fill(answer('w1', 'name', 'Slamet'))).toEqual([]);
    expect(await workers()).toEqual([{ ref: 'w1', fields: { name: 'Slamet' } }]);
  });

  it('makes a chat turn that was decided meanwhile decided anew, of this owner alone', async () => {
    const other = await writes('lain');
    const decidedOn = async ({ conversationId }: Owner) =>
      (await db.turns.nextTurn(conversationId))?.conversation.version ?? -1;
    const [hers, others] = [await decidedOn(owner), await decidedOn(other)];
    await fill(answer('business', 'name', 'Warung Contoh', 0));
    expect(await turnIsWritten(owner, hers)).toBe(false);
    expect(await turnIsWritten(owner, await decidedOn(owner))).toBe(true);
    expect(await turnIsWritten(other, others)).toBe(true);
  });

  it('leaves a turn alone where nothing was written', async () => {
    await inChat('w1', 'name', 'Tono');
    expect(await fill(answer('w1', 'name', 'Slamet', 0))).toHaveLength(1);
    expect(await turnIsWritten(owner, 0)).toBe(true);
  });
});

describe('after she had all erased', () => {
  beforeEach(async () => {
    await inChat('w1', 'name', 'Warni');
    for (const [purpose, subject] of [['owner', null] as const, ['worker', 'w1'] as const])
      await db.write((tx) =>
        tx.makeLink({ ...owner, purpose, subject, now: NOW, expiresAt: NOW + 1_000 }),
      );
    await db.write((tx) => tx.erase(owner.employerId, NOW));
  });

  it('no link of hers leads anywhere, and the form shows nothing', async () => {
    for (const [purpose, subject] of [['owner', null] as const, ['worker', 'w1'] as const]) {
      const token = db.forms.tokenOf({ ...owner, purpose, subject, now: NOW });
      expect(await db.forms.link(token)).toBeNull();
    }
    expect(await db.forms.workerLinks(owner.employerId)).toEqual([]);
    expect(await db.forms.state(owner)).toBeNull();
  });

  it('a page that still stood open brings nothing back', async () => {
    const names = [
      { subject: 'w1', key: 'name' },
      { subject: 'w1', key: 'wage' },
    ];
    expect(await fill(answer('w1', 'name', 'Warni'), answer('w1', 'wage', 5, 0))).toEqual(names);
    const stored = await db.employers(owner.employerId);
    expect(stored?.record.workers).toEqual([]);
  });
});
