import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../support/bot-api/faults.ts';
import type { BotUser } from '../support/bot-api/user.ts';
import { type House, startHouse } from './house.ts';
import { until } from './rig.ts';

let house: House;
let ibu: BotUser;
beforeEach(async () => {
  house = await startHouse();
  ibu = house.api.user(601);
  ibu.says('halo');
  await ibu.replies({ settleMs: 20 });
});
afterEach(() => house.stop());

const error = (code: number, description: string): Fault => ({ kind: 'error', code, description });
const outbox = () =>
  house.rows('select state, code, tries, in_doubt as doubt from outbox order by id').slice(1);
const textOf = async () => (await ibu.replies({ settleMs: 30 })).map(({ text }) => text).join('\n');
const failed = (code: string) => until(() => outbox().some((row) => row.code === code), code);

/** A failure in sending the answer to "3". */
async function meets(fault: Fault, code: string): Promise<void> {
  house.api.fail('sendMessage', fault);
  ibu.says('3');
  await failed(code);
}

describe('a send that fails for a while is made up for, once', () => {
  const PASSING: readonly [string, Fault, string, number][] = [
    ['a server error 500', error(500, 'Internal Server Error'), 'telegram-500', 1],
    ['a gateway page 502', { kind: 'page', code: 502 }, 'telegram-502', 1],
    ['a connection that breaks', { kind: 'reset' }, 'telegram-connection-lost', 1],
    ['a conflict 409', error(409, 'Conflict'), 'telegram-409', 0],
  ];
  it.each(PASSING)('%s', async (_, fault, code, doubt) => {
    await meets(fault, code);
    expect(outbox()).toEqual([{ state: 'waiting', code, tries: 1, doubt }]);
    house.pass(6_000);
    expect(await textOf()).toContain('kecamatan');
    expect(ibu.history).toHaveLength(2);
    await until(() => outbox()[0]?.state === 'sent');
  });

  it('429 waits as long as it is told, without spending a try, and holds nobody else up', async () => {
    await meets({ kind: '429', retryAfter: 0.3 }, 'telegram-429');
    expect(outbox()).toEqual([{ state: 'waiting', code: 'telegram-429', tries: 0, doubt: 0 }]);
    expect(await textOf()).toContain('kecamatan');
    expect(house.api.earlyCalls).toBe(0);
  });

  it('an answer that was lost after the send is repeated once, and that is recorded', async () => {
    await meets({ kind: 'reset-after' }, 'telegram-connection-lost');
    house.pass(6_000);
    await until(() => outbox()[0]?.state === 'sent');
    const told = ibu.history.map(({ text }) => text).filter((text) => text.includes('kecamatan'));
    expect(told).toHaveLength(2);
    expect(outbox()).toEqual([
      { state: 'sent', code: 'telegram-connection-lost', tries: 1, doubt: 1 },
    ]);
    house.pass(60_000);
    ibu.says('comal');
    await until(() => ibu.history.length >= 4);
    await ibu.replies({ settleMs: 30 });
    expect(ibu.history).toHaveLength(4);
  });

  it('messages behind it keep their order', async () => {
    house.api.fail('sendMessage', error(500, 'Internal Server Error'));
    ibu.says('3');
    ibu.says('comal');
    await failed('telegram-500');
    house.pass(6_000);
    const told = await ibu.replies({ min: 2, settleMs: 30 });
    expect(told.map(({ text }) => /kecamatan|gaji/.exec(text)?.[0])).toEqual(['kecamatan', 'gaji']);
  });
});

describe('a send that never will succeed', () => {
  it('400 puts this message aside, and the talk goes on', async () => {
    await meets(error(400, 'Bad Request: message is too long'), 'telegram-400');
    expect(outbox()).toMatchObject([{ state: 'dead', tries: 0 }]);
    ibu.says('comal');
    expect(await textOf()).toContain('gaji');
    expect(await house.app.database.health()).toMatchObject({ dead: 1, outbox: 0 });
  });

  it('403: the whole line is put aside, nothing more is tried, and another owner hears hers', async () => {
    ibu.blocks();
    await until(
      () => house.rows('select 1 from address where blocked_at is not null').length === 1,
    );
    // What she wrote before she blocked us comes late.
    const late = { message_id: 77, date: 1, from: { id: 601 }, chat: { id: 601, type: 'private' } };
    house.api.push({ message: { ...late, text: '3' } });
    await failed('telegram-403');
    expect(outbox()).toMatchObject([{ state: 'dead' }]);
    const calls = house.api.calls('sendMessage').length;
    house.pass(86_400_000);
    const bapak = house.api.user(602);
    bapak.says('halo');
    expect(await bapak.replies({ settleMs: 30 })).toHaveLength(1);
    expect(house.api.calls('sendMessage')).toHaveLength(calls + 1);
  });

  it('an owner who blocked us and writes again is answered again', async () => {
    ibu.blocks();
    await until(
      () => house.rows('select 1 from address where blocked_at is not null').length === 1,
    );
    ibu.unblocks();
    ibu.says('3');
    expect(await textOf()).toContain('kecamatan');
    expect(house.rows('select 1 from address where blocked_at is not null')).toEqual([]);
  });

  it('a token that is turned away loses nothing: it goes out when the token is right again', async () => {
    await meets(error(401, 'Unauthorized'), 'telegram-401');
    expect(outbox()).toMatchObject([{ state: 'waiting', tries: 0 }]);
    house.pass(61_000);
    expect(await textOf()).toContain('kecamatan');
  });
});

describe('reading that is disturbed', () => {
  it('409, as at a restart: another reader is waited out, nothing is lost or handled twice', async () => {
    await until(() => house.api.polled);
    house.api.conflict();
    ibu.says('3');
    expect(await textOf()).toContain('kecamatan');
    expect(ibu.history).toHaveLength(2);
  });

  it('an outage of reading: what was written meanwhile is answered in order', async () => {
    house.api.fail('getUpdates', { kind: 'page', code: 502 }, 3);
    house.api.fail('getUpdates', { kind: 'reset' }, 2);
    await until(() => house.api.polled);
    house.api.conflict();
    for (const text of ['3', 'comal']) ibu.says(text);
    const told = await ibu.replies({ min: 2, settleMs: 30 });
    expect(told.map(({ text }) => /kecamatan|gaji/.exec(text)?.[0])).toEqual(['kecamatan', 'gaji']);
  });

  it('5,000 characters, as Telegram parts them, are answered kindly', async () => {
    ibu.says('x'.repeat(4096));
    ibu.says('x'.repeat(904));
    const told = await ibu.replies({ min: 2, settleMs: 30 });
    expect(told).toHaveLength(2);
    for (const { text } of told) expect(text.length).toBeLessThanOrEqual(300);
    ibu.says('3');
    expect(await textOf()).toContain('kecamatan');
  });
});
