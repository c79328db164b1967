import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { openDatabase } from '../../db/open.ts';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { waMe } from '../../src/platform/wa-me.ts';
import { MONDAY } from './talk.ts';

type Name = 'wa' | 'tg';
const CHANNELS = { wa: 'whatsapp-web', tg: 'telegram' } as const;
const UNPACED = { burst: 1_000_000, everyMs: 0 };

/** A house with WhatsApp and Telegram, and made-up people who use both. */
export type TwoChannels = {
  readonly app: App;
  /** Somebody writes; gives what she is answered on that channel. */
  wa(text: string, who?: string): Promise<string>;
  tg(text: string, who?: string): Promise<string>;
  /** All that the owner was sent there. */
  heardOn(name: Name): readonly string[];
  /** What the newest link to Telegram among these sends. */
  startOf(heard: readonly string[]): string;
  /** The record of the owner's talk on WhatsApp. */
  record(): Promise<EmployerRecord>;
  /** How many cases there are. */
  cases(): number;
  /** All that the console shows of all talks. */
  transcripts(): Promise<string>;
  rows<T>(sql: string): T[];
  pass(ms: number): void;
  close(): Promise<void>;
};

/** The real engine on a real database; numbers are asked for in the chat. `alone`: only WhatsApp runs. */
export async function startTwoChannels({
  alone,
  ...env
}: Record<string, string> = {}): Promise<TwoChannels> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-two-'));
  const time = { now: MONDAY };
  const clock: Clock = { now: () => time.now };
  const inChat = { SIAP_IDENTITY_CHANNELS: 'telegram=chat,whatsapp-web=chat' };
  const config = readConfig({ ...inChat, ...env, SIAP_DATA_DIR: folder });
  const database = openDatabase(config, () => clock);
  const sent = new Map<string, string[]>();
  const channels = [
    keeper('whatsapp-web', sent, ({ text }) => waMe('6281100000001', text)),
    keeper('telegram', sent, ({ word }) => `https://t.me/contoh_bot?start=${word}`),
  ].slice(0, alone === undefined ? 2 : 1);
  const app = createApp(config, createLog('silent', false), { database, clock, channels });
  await app.start();
  let count = 0;

  async function writes(name: Name, text: string, who = 'owner'): Promise<string> {
    const channel = CHANNELS[name];
    const heard = () => sent.get(`${channel}/${who}`) ?? [];
    const before = heard().length;
    count += 1;
    time.now += 1;
    const content = { kind: 'text', text } as const;
    const address = who;
    await app.engine.accept([{ channel, address, messageId: `m${count}`, at: time.now, content }]);
    await app.idle();
    return heard().slice(before).join('\n');
  }

  function rows<T>(sql: string): T[] {
    const db = new BetterSqlite(config.databaseFile, { readonly: true });
    try {
      return db.prepare<[], T>(sql).all();
    } finally {
      db.close();
    }
  }

  const employers = () =>
    rows<{ id: string }>(
      "select employer_id as id from conversation where channel = 'whatsapp-web' order by id",
    );

  return {
    app,
    rows,
    wa: (text, who) => writes('wa', text, who),
    tg: (text, who) => writes('tg', text, who),
    heardOn: (name) => sent.get(`${CHANNELS[name]}/owner`) ?? [],
    startOf(heard) {
      const found = [...heard.join('\n').matchAll(/t\.me\/\w+\?start=(\w+)/g)].at(-1)?.[1];
      return `/start ${found}`;
    },
    async record() {
      const found = await database.employers(employers()[0]?.id ?? '');
      if (!found) throw new Error('no such employer');
      return found.record;
    },
    cases: () => rows('select 1 from followup_case').length,
    async transcripts() {
      const ids = rows<{ id: string }>('select distinct employer_id as id from conversation');
      const talks = await Promise.all(ids.map(({ id }) => database.chat.last(id, 1000)));
      return talks
        .flatMap(({ turns }) => turns.flatMap(({ lines }) => lines.map(({ text }) => text)))
        .join('\n');
    },
    pass(ms) {
      time.now += ms;
    },
    async close() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function keeper(
  name: string,
  sent: Map<string, string[]>,
  invite: NonNullable<Channel['invite']>,
): Channel {
  return {
    name,
    capabilities: { buttons: false, perChat: UNPACED, overall: UNPACED },
    invite,
    async send(address, { text }) {
      const to = `${name}/${address}`;
      sent.set(to, [...(sent.get(to) ?? []), text]);
      return { ref: `${to}/${sent.get(to)?.length}` };
    },
    async start() {},
    async stop() {},
    status: () => 'ok',
  };
}
