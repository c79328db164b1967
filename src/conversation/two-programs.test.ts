import { expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { FakeChannel } from '../../test/support/fake-channel.ts';
import { scratchFolder } from '../../test/support/scratch.ts';
import { startTalk } from '../../test/support/talk.ts';
import { type App, createApp } from '../app.ts';
import { createClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { createLog } from '../platform/log.ts';

// Two programs in one process: each has the name of a machine of its own, so that neither takes
// the other for gone.
const made = vi.hoisted(() => ({ programs: 0 }));
vi.mock('../platform/owner.ts', async (original) => ({
  ...(await original<typeof import('../platform/owner.ts')>()),
  processOwner: () => `mesin-${++made.programs}:1:aa`,
}));

const PATH = ['halo', '3', 'comal', '2jt'];
const OWNERS = ['bu-satu', 'pak-dua', 'bu-tiga'];

async function program(folder: string, name: string): Promise<{ app: App; channel: FakeChannel }> {
  const config = readConfig({ SIAP_DATA_DIR: folder });
  const clock = createClock();
  const channel = new FakeChannel(name);
  const database = openDatabase(config, () => clock);
  const app = createApp(config, createLog('error', false), {
    database,
    clock,
    channels: [channel],
  });
  await app.start();
  onTestFinished(() => app.stop());
  return { app, channel };
}

/** Until nothing waits in either direction. */
async function quiet(app: App): Promise<void> {
  await expect
    .poll(async () => ({ ...(await app.database.health()) }), { timeout: 15_000 })
    .toEqual({ inbox: 0, parked: 0, outbox: 0, dead: 0 });
}

const message = (channel: string, address: string, n: number) => ({
  channel,
  address,
  messageId: `${address} ${n}`,
  at: Date.now(),
  content: { kind: 'text' as const, text: PATH[n] ?? '' },
});

/** What one undisturbed program says to somebody. */
async function reference(): Promise<string[]> {
  const talk = await startTalk();
  for (const text of PATH) await talk.hears(text);
  const told = talk.sentTo('owner').map(({ text }) => text);
  await talk.close();
  return told;
}

const heard = (address: string, ...channels: FakeChannel[]) =>
  channels.flatMap(({ sent }) => sent.filter((one) => one.address === address));

it('two programs on one channel handle each message once, whichever of them receives it', async () => {
  const folder = scratchFolder();
  const one = await program(folder, 'terminal');
  const two = await program(folder, 'terminal');
  for (const [n] of PATH.entries()) {
    // Each message comes to both at the same moment, as after a lost confirmation.
    const batch = OWNERS.map((address) => message('terminal', address, n));
    await Promise.all([one.app.engine.accept(batch), two.app.engine.accept(batch.toReversed())]);
    await quiet(one.app);
  }
  const expected = await reference();
  for (const owner of OWNERS) {
    const told = heard(owner, one.channel, two.channel).sort((a, b) => a.at - b.at);
    expect(told.map(({ text }) => text).toSorted(), owner).toEqual(expected.toSorted());
  }
});

it('two programs on two channels each answer their own, and see what the other wrote', async () => {
  const folder = scratchFolder();
  const server = await program(folder, 'telegram');
  const terminal = await program(folder, 'terminal');
  for (const [n] of PATH.entries()) {
    await Promise.all([
      server.app.engine.accept([message('telegram', 'bu-satu', n)]),
      terminal.app.engine.accept([message('terminal', 'pak-dua', n)]),
    ]);
    await Promise.all([quiet(server.app), quiet(terminal.app)]);
  }
  const expected = await reference();
  expect(heard('bu-satu', server.channel).map(({ text }) => text)).toEqual(expected);
  expect(heard('pak-dua', terminal.channel).map(({ text }) => text)).toEqual(expected);
  expect(server.channel.sent).toHaveLength(expected.length);
  expect(terminal.channel.sent).toHaveLength(expected.length);
  const outcomes = await Promise.all(
    [server, terminal].map(({ app }) => app.database.followup.outcomes(0)),
  );
  expect(outcomes[0]).toHaveLength(2);
  expect(outcomes[0]).toEqual(outcomes[1]);
});

it("a timer of the other program's talk is left to that program", async () => {
  const folder = scratchFolder();
  const server = await program(folder, 'telegram');
  const terminal = await program(folder, 'terminal');
  await server.app.engine.accept([message('telegram', 'bu-satu', 0)]);
  await quiet(server.app);
  const content = { kind: 'text' as const, text: 'hapus data saya' };
  await server.app.engine.accept([{ ...message('telegram', 'bu-satu', 9), content }]);
  await quiet(server.app);
  const [timer] = await terminal.app.database.turns.dueTimers(Date.now() + 86_400_000);
  if (!timer) throw new Error('no timer');
  await terminal.app.database.write((tx) =>
    tx.setTimer(timer.conversationId, timer.key, Date.now()),
  );
  await quiet(server.app);
  await expect
    .poll(() => server.app.database.turns.dueTimers(Date.now() + 86_400_000), { timeout: 15_000 })
    .toEqual([]);
  await quiet(server.app);
  const ya = { kind: 'text' as const, text: 'ya' };
  await server.app.engine.accept([{ ...message('telegram', 'bu-satu', 10), content: ya }]);
  await quiet(server.app);
  expect(
    heard('bu-satu', server.channel)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('sudah dihapus');
  expect(terminal.channel.calls).toBe(0);
}, 40_000);
