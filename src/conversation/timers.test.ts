import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startTalk, type TestTalk } from '../../test/support/talk.ts';

const MINUTE = 60_000;
let talk: TestTalk;

beforeEach(async () => {
  talk = await startTalk();
  onTestFinished(() => talk.close());
  await talk.hears('halo');
});

const lookRound = async () => {
  await talk.app.engine.wakeAll();
  await talk.app.idle();
};
const textOf = (messages: readonly { text: string }[]) =>
  messages.map(({ text }) => text).join('\n');
const due = (ms = 0) => talk.database.turns.dueTimers(talk.app.clock.now() + ms);

describe('"hapus data" that was asked and not answered', () => {
  it('is withdrawn after half an hour: an old "ya" does not erase', async () => {
    await talk.hears('3');
    await talk.hears('hapus data saya');
    expect(await due()).toEqual([]);
    expect(await due(30 * MINUTE)).toHaveLength(1);
    talk.pass(30 * MINUTE);
    await lookRound();
    expect(await due(MINUTE)).toEqual([]);
    const answer = textOf(await talk.hears('ya'));
    expect(answer).not.toContain('sudah dihapus');
    expect(answer).toContain('kecamatan');
  });

  it('still counts a moment earlier', async () => {
    await talk.hears('hapus data saya');
    talk.pass(30 * MINUTE - 10);
    await lookRound();
    expect(textOf(await talk.hears('ya'))).toContain('sudah dihapus');
    expect(await due(60 * MINUTE)).toEqual([]);
  });

  it('is withdrawn without a word: nobody is written to about it', async () => {
    await talk.hears('hapus data saya');
    const before = talk.sentTo('owner').length;
    talk.pass(30 * MINUTE);
    await lookRound();
    expect(talk.sentTo('owner')).toHaveLength(before);
  });

  it('is withdrawn once, however often it is looked for', async () => {
    await talk.hears('hapus data saya');
    talk.pass(30 * MINUTE);
    const [timer] = await due();
    if (!timer) throw new Error('no timer');
    const now = talk.app.clock.now();
    const fired = await Promise.all([
      talk.database.write((tx) => tx.fireTimer(timer, now)),
      talk.database.write((tx) => tx.fireTimer(timer, now)),
    ]);
    expect(fired).toEqual([true, false]);
    await lookRound();
    await lookRound();
    expect(await talk.database.health()).toMatchObject({ inbox: 0, parked: 0 });
  });

  it('leaves no timer behind when it was answered', async () => {
    await talk.hears('hapus data saya');
    await talk.hears('tidak');
    expect(await due(60 * MINUTE)).toEqual([]);
  });

  it('counts anew from the second time it was asked', async () => {
    await talk.hears('hapus data saya');
    await talk.hears('tidak');
    talk.pass(20 * MINUTE);
    await talk.hears('hapus data saya');
    talk.pass(20 * MINUTE);
    await lookRound();
    expect(textOf(await talk.hears('ya'))).toContain('sudah dihapus');
  });

  it('is withdrawn also while something else was asked above it, and that stays open', async () => {
    await talk.hears('3');
    await talk.hears('hapus data saya');
    expect(textOf(await talk.hears('data saya'))).toContain('Mau diapakan');
    talk.pass(30 * MINUTE);
    await lookRound();
    expect(textOf(await talk.hears('ulangi'))).toContain('Mau diapakan');
    expect(textOf(await talk.hears('selesai'))).toContain('kecamatan');
  });

  it('is withdrawn also when she had gone to the menu meanwhile, without harm', async () => {
    await talk.hears('hapus data saya');
    await talk.hears('menu');
    talk.pass(31 * MINUTE);
    await lookRound();
    expect(textOf(await talk.hears('ulangi'))).toContain('Mau yang mana');
  });
});

it('a timer that was moved meanwhile does not go off at its old time', async () => {
  await talk.hears('hapus data saya');
  const [{ conversationId: id } = { conversationId: '' }] = await due(60 * MINUTE);
  const { database } = talk;
  const now = talk.app.clock.now();
  await database.write((tx) => tx.setTimer(id, 'k', now));
  await database.write((tx) => tx.setTimer(id, 'k', now + MINUTE));
  const old = { conversationId: id, key: 'k', dueAt: now };
  expect(await database.write((tx) => tx.fireTimer(old, now))).toBe(false);
  expect((await due()).map(({ key }) => key)).not.toContain('k');
});
