import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import BetterSqlite from 'better-sqlite3';
import { openDatabase } from '../../db/open.ts';
import { type App, createApp } from '../../src/app.ts';
import { createTelegram } from '../../src/channels/telegram/telegram.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { web } from '../../src/web.ts';
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts';
import { UNPACED } from '../support/fake-channel.ts';
import { refusing } from '../support/refusing.ts';

export const SECRET = 'rahasia-contoh-1';

/** The whole program on a database of its own, telegraf over HTTP, and the Bot API double. */
export type House = {
  readonly api: BotApi;
  readonly app: App;
  /** The base address of our own web server. */
  readonly url: string;
  /** Time passes for the program, not for Telegram. */
  pass(ms: number): void;
  /** How many of the next writes fail, as on a full disk. */
  refuse(writes: number): void;
  /** Rows of the database as they are on the disk. */
  rows(sql: string): Record<string, unknown>[];
  /** The program ends and begins anew, on the same database and for the same bot. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export async function startHouse(mode: 'polling' | 'webhook' = 'polling'): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-telegram-'));
  const api = await startBotApi();
  const config = readConfig({ SIAP_DATA_DIR: folder });
  let ahead = 0;
  const refusals = { left: 0 };
  const clock = { now: () => Date.now() + ahead };
  const log = createLog('silent', false);
  let app: App;
  const server = serve({ fetch: (request) => web(app).fetch(request), port: 0 });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function build(): App {
    const database = refusing(
      openDatabase(config, () => clock),
      refusals,
    );
    const telegram = createTelegram({
      token: api.token,
      apiRoot: api.apiRoot,
      mode,
      publicUrl: url,
      webhookSecret: SECRET,
      log,
      clock,
      longPollSeconds: 5,
      sendTimeoutMs: 1_000,
      backoffMs: [10, 20, 40],
    });
    const { perChat, overall } = UNPACED;
    const capabilities = { ...telegram.capabilities, perChat, overall };
    return createApp(config, log, { database, clock, channels: [{ ...telegram, capabilities }] });
  }
  app = build();
  await app.start();

  return {
    api,
    get app() {
      return app;
    },
    url,
    pass(ms) {
      ahead += ms;
    },
    refuse(writes) {
      refusals.left = writes;
    },
    rows(sql) {
      const db = new BetterSqlite(config.databaseFile, { readonly: true });
      try {
        return db.prepare<[], Record<string, unknown>>(sql).all();
      } finally {
        db.close();
      }
    },
    async restart() {
      await app.stop();
      app = build();
      await app.start();
    },
    async stop() {
      await app.stop();
      await api.stop();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
