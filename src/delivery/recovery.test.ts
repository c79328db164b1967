import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeChannel } from '../../test/support/fake-channel.ts';
import { MemoryOutbox, type Row } from '../../test/support/memory-outbox.ts';
import type { Log } from '../platform/log.ts';
import { Sender } from './sender.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
const NOW = Date.parse('2026-11-23T01:00:00Z');
const MINUTE = 60_000;
const ME = `${hostname()}:${process.pid}:now`;
const GONE = `${hostname()}:${spawnSync(process.execPath, ['-e', '']).pid}:before`;
const MY_NUMBER_BEFORE = `${hostname()}:${process.pid}:before`;
const RUNNING = `${hostname()}:${process.ppid}:other`;
const ELSEWHERE = 'kantor-lain:1:other';

let outbox: MemoryOutbox;
let channel: FakeChannel;
let sender: Sender;

beforeEach(() => {
  outbox = new MemoryOutbox();
  channel = new FakeChannel();
  sender = new Sender({
    channels: [channel],
    reader: outbox,
    store: outbox,
    clock: { now: () => NOW },
    log: silent,
    owner: ME,
    retryMs: [1000, 1000, 1000],
  });
});
afterEach(() => sender.stop());

const claimedBy = (owner: string, until: number, more: Partial<Row> = {}) =>
  outbox.put('a', 'satu', { state: 'sending', owner, until, ...more });
async function looksRound(): Promise<void> {
  await sender.wakeAll();
  await sender.idle();
}

describe('a message that was being sent when a process died', () => {
  it.each([
    ['a process of this machine that is gone', GONE],
    ['an earlier bearer of our own number', MY_NUMBER_BEFORE],
  ])('is sent by us if it was %s, and that it may be a repeat is recorded', async (_, owner) => {
    const row = claimedBy(owner, NOW + MINUTE);
    await looksRound();
    expect(channel.textsTo('a')).toEqual(['satu']);
    expect(row).toMatchObject({ state: 'sent', inDoubt: 1, code: 'not-marked' });
  });

  it.each([
    ['a process that still runs', RUNNING],
    ['another machine', ELSEWHERE],
  ])('is left to %s while its claim is good', async (_, owner) => {
    const row = claimedBy(owner, NOW + 1);
    outbox.put('a', 'dua');
    await looksRound();
    expect(channel.calls).toBe(0);
    expect(row).toMatchObject({ state: 'sending', owner, inDoubt: 0 });
  });

  it.each([RUNNING, ELSEWHERE])('is taken over when the claim of %s is over', async (owner) => {
    claimedBy(owner, NOW);
    outbox.put('a', 'dua');
    await looksRound();
    expect(channel.textsTo('a')).toEqual(['satu', 'dua']);
  });

  it('is sent in its place in the line', async () => {
    claimedBy(GONE, NOW + MINUTE);
    outbox.put('a', 'dua');
    await looksRound();
    expect(channel.textsTo('a')).toEqual(['satu', 'dua']);
  });

  it('is put aside when it has ended the program time and again, and the line goes on', async () => {
    const row = claimedBy(GONE, NOW + MINUTE, { tries: 3 });
    outbox.put('a', 'dua');
    await looksRound();
    expect(row).toMatchObject({ state: 'dead', code: 'not-marked' });
    expect(channel.textsTo('a')).toEqual(['dua']);
  });
});

describe('a claim of our own that was never marked', () => {
  it('is found at the head of its line and sent again, recorded as a possible repeat', async () => {
    const row = claimedBy(ME, NOW + MINUTE);
    await looksRound();
    expect(channel.textsTo('a')).toEqual(['satu']);
    expect(row).toMatchObject({ state: 'sent', inDoubt: 1 });
  });

  it('is not mistaken for one while its send is still under way', async () => {
    let letGo = () => {};
    channel.plan('a', new Promise<void>((resolve) => (letGo = resolve)));
    const row = outbox.put('a', 'satu');
    sender.wake('a');
    await expect.poll(() => channel.calls).toBe(1);
    await sender.wakeAll();
    letGo();
    await sender.idle();
    expect(channel.textsTo('a')).toEqual(['satu']);
    expect(row).toMatchObject({ state: 'sent', inDoubt: 0 });
  });
});
