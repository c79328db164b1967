import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../db/open.ts';
import { type App, createApp } from '../../src/app.ts';
import type { Filled, News, OfficerAct } from '../../src/conversation/person.ts';
import type { Sentences } from '../../src/conversation/sentences.ts';
import type { Capabilities, Channel } from '../../src/delivery/channel.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import type { InboundContent, Outbound } from '../../src/platform/message.ts';

/** Monday 23 November 2026, 08:00 WIB. */
export const MONDAY = Date.parse('2026-11-23T01:00:00Z');

const UNPACED = { burst: 1_000_000, everyMs: 0 };

export type TestTalk = {
  readonly app: App;
  readonly database: Database;
  /** Time passes. */
  pass(ms: number): void;
  /** Somebody sends something; gives the bot's answer to it. */
  hears(content: InboundContent | string, who?: string): Promise<Outbound[]>;
  /** Somebody sends several at once. */
  hearsAll(contents: readonly (InboundContent | string)[], who?: string): Promise<Outbound[]>;
  /** The office does something in somebody's talk, or has news for her; gives what is sent to her. */
  office(content: OfficerAct | News | Filled, who?: string): Promise<Outbound[]>;
  /** Time passes, and what is due by then happens; gives what is sent to somebody. */
  waits(ms: number, who?: string): Promise<Outbound[]>;
  /** Time passes, and reminders that are due by then come; gives what is sent to somebody. */
  reminds(ms: number, who?: string): Promise<Outbound[]>;
  /** Everything that was ever sent to somebody. */
  sentTo(who: string): readonly Outbound[];
  close(): Promise<void>;
};

/**
 * The real engine on a real database file, with a channel that keeps what is sent and a clock that
 * stands still between messages. Each turn reads back what the one before has stored.
 */
export async function startTalk(
  options: { buttons?: boolean; env?: Record<string, string>; sentences?: Sentences } = {},
): Promise<TestTalk> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-talk-'));
  const time = { now: MONDAY };
  const clock: Clock = { now: () => time.now };
  const config = readConfig({ ...options.env, SIAP_DATA_DIR: folder });
  const database = openDatabase(config, () => clock);
  const sent = new Map<string, Outbound[]>();
  const channel = keeper(options.buttons === true ? 'telegram' : 'terminal', options.buttons, sent);
  const app = createApp(config, createLog('error', false), {
    database,
    clock,
    channels: [channel],
    ...(options.sentences ? { sentences: options.sentences } : {}),
  });
  await app.start();
  let number = 0;
  const talks = new Map<string, string>();
  async function hearsAll(contents: readonly (InboundContent | string)[], who = 'owner') {
    const before = sent.get(who)?.length ?? 0;
    const { name } = channel;
    const batch = contents.map((content) => {
      number += 1;
      time.now += 1;
      const body = typeof content === 'string' ? { kind: 'text' as const, text: content } : content;
      const message = { channel: name, address: who, messageId: `m${number}`, at: time.now };
      return { ...message, content: body };
    });
    const [talk] = await app.engine.accept(batch);
    if (talk !== undefined) talks.set(who, talk);
    await app.idle();
    return (sent.get(who) ?? []).slice(before);
  }
  async function goesOn(who: string) {
    const before = sent.get(who)?.length ?? 0;
    await app.engine.wakeAll();
    await app.idle();
    return (sent.get(who) ?? []).slice(before);
  }
  return {
    app,
    database,
    pass(ms) {
      time.now += ms;
    },
    hears: (content, who) => hearsAll([content], who),
    hearsAll,
    async office(content, who = 'owner') {
      number += 1;
      time.now += 1;
      const conversationId = talks.get(who) ?? '';
      const post = { conversationId, messageId: `o${number}`, content, now: time.now };
      await database.write((tx) => tx.postOffice(post));
      return await goesOn(who);
    },
    async waits(ms, who = 'owner') {
      time.now += ms;
      return await goesOn(who);
    },
    async reminds(ms, who = 'owner') {
      time.now += ms;
      const before = sent.get(who)?.length ?? 0;
      await app.reminders.look();
      await goesOn(who);
      return (sent.get(who) ?? []).slice(before);
    },
    sentTo: (who) => sent.get(who) ?? [],
    async close() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function keeper(name: string, buttons = false, sent: Map<string, Outbound[]>): Channel {
  const capabilities: Capabilities = {
    buttons,
    // As on a chat channel, but for a moment only.
    ...(buttons ? { joinMs: 5 } : {}),
    perChat: UNPACED,
    overall: UNPACED,
  };
  return {
    name,
    capabilities,
    async send(address, message) {
      sent.set(address, [...(sent.get(address) ?? []), message]);
      return { ref: 'kept' };
    },
    async start() {},
    async stop() {},
    status: () => 'ok',
  };
}
