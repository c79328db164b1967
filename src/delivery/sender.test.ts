import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeChannel } from '../../test/support/fake-channel.ts';
import { MemoryOutbox } from '../../test/support/memory-outbox.ts';
import type { Log } from '../platform/log.ts';
import { DeliveryFailure } from './failure.ts';
import { Sender } from './sender.ts';

const OWNER = 'mesin-ini:1:aa';
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
const RETRY_MS = [1000, 2000, 5000];

let outbox: MemoryOutbox;
let channel: FakeChannel;
let sender: Sender;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  outbox = new MemoryOutbox();
  channel = new FakeChannel();
  sender = senderOf(channel);
});
afterEach(async () => {
  await sender.stop();
  vi.useRealTimers();
});

function senderOf(...channels: FakeChannel[]): Sender {
  return new Sender({
    channels,
    reader: outbox,
    store: outbox,
    clock: { now: () => Date.now() },
    log: silent,
    owner: OWNER,
    retryMs: RETRY_MS,
  });
}
/** Time passes, and everything that became due is done. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await sender.idle();
}
async function sends(...lines: string[]): Promise<void> {
  for (const line of lines) sender.wake(line);
  await sender.idle();
}
const retry = (more = {}) => new DeliveryFailure('retry', 'fake-502', more);
const states = () => outbox.rows.map(({ state }) => state);

describe("a chat's messages", () => {
  it('leave in order, one at a time, each marked with the id the channel gave it', async () => {
    for (const text of ['satu', 'dua', 'tiga']) outbox.put('a', text);
    await sends('a');
    expect(channel.textsTo('a')).toEqual(['satu', 'dua', 'tiga']);
    expect(channel.mostAtOnce).toBe(1);
    expect(outbox.rows.map(({ state, ref }) => [state, ref])).toEqual([
      ['sent', 'ref 1'],
      ['sent', 'ref 2'],
      ['sent', 'ref 3'],
    ]);
  });

  it('leave once, however often the line is woken', async () => {
    for (const text of ['satu', 'dua']) outbox.put('a', text);
    for (let n = 0; n < 50; n += 1) sender.wake('a');
    await Promise.all([sends('a'), sender.wakeAll(), sender.wakeAll()]);
    await sender.idle();
    expect(channel.textsTo('a')).toEqual(['satu', 'dua']);
  });

  it('are noticed also when they come while the line is worked on', async () => {
    let letGo = () => {};
    channel.plan('a', new Promise<void>((resolve) => (letGo = resolve)));
    outbox.put('a', 'satu');
    sender.wake('a');
    await vi.waitFor(() => expect(channel.calls).toBe(1));
    outbox.put('a', 'dua');
    sender.wake('a');
    letGo();
    await sender.idle();
    expect(channel.textsTo('a')).toEqual(['satu', 'dua']);
  });

  it('do not wait for those of another chat', async () => {
    let letGo = () => {};
    channel.plan('a', new Promise<void>((resolve) => (letGo = resolve)));
    channel.plan('c', retry());
    for (const line of ['a', 'b', 'c']) outbox.put(line, `untuk ${line}`);
    for (const line of ['a', 'b', 'c']) sender.wake(line);
    await vi.waitFor(() => expect(channel.textsTo('b')).toEqual(['untuk b']));
    expect(channel.textsTo('a')).toEqual([]);
    letGo();
    await sender.idle();
    expect(channel.textsTo('a')).toEqual(['untuk a']);
  });

  it('keep the pace of the channel', async () => {
    const pace = { perChat: { burst: 2, everyMs: 1000 }, overall: { burst: 100, everyMs: 1 } };
    channel = new FakeChannel('fake', { ...channel.capabilities, ...pace });
    sender = senderOf(channel);
    const begin = Date.now();
    for (const text of ['1', '2', '3', '4']) outbox.put('a', text);
    await sends('a');
    expect(channel.textsTo('a')).toEqual(['1', '2']);
    await pass(1000);
    await pass(1000);
    expect(channel.sent.map(({ at }) => at - begin)).toEqual([0, 0, 1000, 2000]);
  });

  it('of a channel that another program runs are left to that program', async () => {
    outbox.put('a', 'satu', { channel: 'lain' });
    await sends('a');
    await sender.wakeAll();
    await sender.idle();
    expect(states()).toEqual(['waiting']);
    expect(channel.calls).toBe(0);
  });

  it('that wait from before are found at the start', async () => {
    outbox.put('a', 'satu');
    outbox.put('b', 'dua');
    await sender.wakeAll();
    await sender.idle();
    expect(states()).toEqual(['sent', 'sent']);
  });
});

describe('a send that failed', () => {
  it('is tried again later and later, and goes out in its place', async () => {
    channel.plan('a', retry(), retry());
    outbox.put('a', 'satu');
    outbox.put('a', 'dua');
    await sends('a');
    expect(channel.textsTo('a')).toEqual([]);
    expect(outbox.rows[0]).toMatchObject({ state: 'waiting', tries: 1, code: 'fake-502' });
    await pass(999);
    expect(channel.calls).toBe(1);
    await pass(1);
    expect(channel.calls).toBe(2);
    await pass(2000);
    expect(channel.textsTo('a')).toEqual(['satu', 'dua']);
  });

  it('is put aside after the last try, and the line goes on', async () => {
    channel.plan('a', retry(), retry(), retry(), retry());
    outbox.put('a', 'satu');
    outbox.put('a', 'dua');
    await sends('a');
    for (const ms of RETRY_MS) await pass(ms);
    expect(states()).toEqual(['dead', 'sent']);
    expect(outbox.rows[0]?.code).toBe('fake-502');
    expect(channel.calls).toBe(5);
  });

  it('does not spend a try where the channel named a time, and waits exactly that long', async () => {
    const wait = () => new DeliveryFailure('wait', 'fake-429', { waitMs: 7000 });
    channel.plan('a', ...Array.from({ length: 10 }, wait));
    outbox.put('a', 'satu');
    outbox.put('b', 'lain');
    await sends('a', 'b');
    expect(channel.textsTo('b')).toEqual(['lain']);
    for (let n = 1; n <= 10; n += 1) {
      await pass(6999);
      expect(channel.textsTo('a')).toEqual([]);
      await pass(1);
    }
    expect(channel.textsTo('a')).toEqual(['satu']);
    expect(outbox.rows[0]).toMatchObject({ state: 'sent', tries: 0 });
  });

  it('holds also a later message of the chat when the channel named a time', async () => {
    channel.plan('a', new DeliveryFailure('wait', 'fake-429', { waitMs: 7000 }));
    outbox.put('a', 'satu');
    await sends('a');
    outbox.put('a', 'dua');
    await sends('a');
    await sender.wakeAll();
    await sender.idle();
    expect(channel.calls).toBe(1);
    await pass(7000);
    expect(channel.textsTo('a')).toEqual(['satu', 'dua']);
  });

  it('is put aside at once when it can never be sent, and the line goes on', async () => {
    channel.plan('a', new DeliveryFailure('refused', 'fake-400'));
    outbox.put('a', 'satu');
    outbox.put('a', 'dua');
    await sends('a');
    expect(outbox.rows).toMatchObject([{ state: 'dead', code: 'fake-400' }, { state: 'sent' }]);
  });

  it('puts the whole line aside when the chat takes nothing from us, and no other', async () => {
    channel.plan('a', new DeliveryFailure('blocked', 'fake-403'));
    for (const line of ['a', 'a', 'b']) outbox.put(line, 'x');
    await sends('a', 'b');
    expect(states()).toEqual(['dead', 'dead', 'sent']);
    expect(channel.calls).toBe(2);
    outbox.put('a', 'she is back');
    await sends('a');
    expect(channel.textsTo('a')).toEqual(['she is back']);
  });

  it('loses nothing while the channel is down, and goes on within minutes of its mending', async () => {
    const down = () => new DeliveryFailure('channel-down', 'fake-401');
    channel.plan('a', ...Array.from({ length: 30 }, down));
    outbox.put('a', 'satu');
    await sends('a');
    for (let minute = 0; minute < 30; minute += 1) await pass(60_000);
    expect(channel.textsTo('a')).toEqual(['satu']);
    expect(outbox.rows[0]).toMatchObject({ state: 'sent', tries: 0 });
  });

  it('records that it may have been sent all the same', async () => {
    channel.plan('a', retry({ inDoubt: true }), retry());
    outbox.put('a', 'satu');
    await sends('a');
    await pass(1000);
    await pass(2000);
    expect(outbox.rows[0]).toMatchObject({ state: 'sent', inDoubt: 1 });
  });

  it('is not tried for ever when the channel itself is broken', async () => {
    channel.plan('a', ...Array.from({ length: 4 }, () => new TypeError('undefined of Bu Contoh')));
    outbox.put('a', 'satu');
    outbox.put('a', 'dua');
    await sends('a');
    for (const ms of RETRY_MS) await pass(ms);
    expect(outbox.rows).toMatchObject([
      { state: 'dead', code: 'channel-broken', inDoubt: 3 },
      { state: 'sent' },
    ]);
  });
});

describe('when the database fails', () => {
  it('nothing is sent that could not be claimed, and it is tried again soon', async () => {
    outbox.refusals = 3;
    outbox.refused = ['claim'];
    outbox.put('a', 'satu');
    await sends('a');
    expect(channel.calls).toBe(0);
    for (let n = 0; n < 3; n += 1) await pass(1000);
    expect(channel.textsTo('a')).toEqual(['satu']);
  });

  it('a message that was sent but could not be marked goes out once more, and that is recorded', async () => {
    outbox.refusals = 1;
    outbox.refused = ['markSent'];
    outbox.put('a', 'satu');
    outbox.put('a', 'dua');
    await sends('a');
    expect(channel.textsTo('a')).toEqual(['satu']);
    await pass(1000);
    expect(channel.textsTo('a')).toEqual(['satu', 'satu', 'dua']);
    expect(outbox.rows).toMatchObject([
      { state: 'sent', inDoubt: 1, code: 'not-marked' },
      { state: 'sent', inDoubt: 0 },
    ]);
  });
});

describe('the end of the program', () => {
  it('waits for a send under way, marks it, and begins no other', async () => {
    let letGo = () => {};
    channel.plan('a', new Promise<void>((resolve) => (letGo = resolve)));
    outbox.put('a', 'satu');
    outbox.put('a', 'dua');
    sender.wake('a');
    await vi.waitFor(() => expect(channel.calls).toBe(1));
    let stopped = false;
    const stopping = sender.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(50);
    expect(stopped).toBe(false);
    letGo();
    await stopping;
    expect(states()).toEqual(['sent', 'waiting']);
    sender.wake('a');
    await pass(100_000);
    expect(channel.calls).toBe(1);
  });

  it('does not wait for what waits for its time', async () => {
    channel.plan('a', retry());
    outbox.put('a', 'satu');
    await sends('a');
    await sender.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(channel.calls).toBe(1);
  });
});
