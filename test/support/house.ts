import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import BetterSqlite from 'better-sqlite3';
import { type Database, openDatabase } from '../../db/open.ts';
import { type App, createApp } from '../../src/app.ts';
import { consoleOf } from '../../src/console.ts';
import type { Channel } from '../../src/delivery/channel.ts';
import { formOf } from '../../src/form-app.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { type Config, readConfig } from '../../src/platform/config.ts';
import { createLog, type Log } from '../../src/platform/log.ts';
import { web } from '../../src/web.ts';
import { refusing } from './refusing.ts';

/** The whole program on a database of its own, with one channel or several, met by HTTP. */
export type House = {
  readonly app: App;
  /** The first of them. */
  readonly channel: Channel;
  /** The base address of the server. */
  readonly url: string;
  /** Time passes for the program. */
  pass(ms: number): void;
  /** How many of the next writes fail, as on a full disk. */
  refuse(writes: number): void;
  /** Rows of the database as they are on the disk. */
  rows<T = Record<string, unknown>>(sql: string): T[];
  /** The bytes of the database file and of its log. */
  readonly file: string;
  /** The program ends and begins anew, on the same database and at the same address. `meanwhile`: while it is down. */
  restart(meanwhile?: () => void): Promise<void>;
  stop(): Promise<void>;
};

/** What a channel is made of; `url`: where the program is reached. */
export type Ground = { config: Config; log: Log; database: Database; clock: Clock; url: string };

/** `still`: time stands still but for `pass`. `office`, `form`: folders that their pages were built into. */
type Ways = { env?: Record<string, string>; still?: boolean; office?: string; form?: string };

export async function startProgram(
  channelOn: (ground: Ground) => Channel | readonly Channel[],
  { env = {}, still = false, office, form }: Ways = {},
): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-house-'));
  const config = readConfig({ SIAP_DATA_DIR: folder, ...env });
  const log = createLog('silent', false);
  const refusals = { left: 0 };
  const begun = Date.now();
  let ahead = 0;
  const clock = { now: () => (still ? begun : Date.now()) + ahead };
  const server = serve({
    fetch: (request, env) => life.hono.fetch(request, env),
    port: 0,
    hostname: '127.0.0.1',
  });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function build() {
    const database = refusing(
      openDatabase(config, () => clock),
      refusals,
    );
    const channels = [channelOn({ config, log, database, clock, url })].flat();
    const [channel] = channels;
    if (!channel) throw new Error('no channel');
    const app = createApp(config, log, { database, clock, channels });
    const pages = {
      office: office === undefined ? null : consoleOf(config, log, app, office),
      form: form === undefined ? null : formOf(config, log, app, form),
    };
    return { app, channel, hono: web(app, pages) };
  }
  let life = build();
  await life.app.start();

  return {
    get app() {
      return life.app;
    },
    get channel() {
      return life.channel;
    },
    url,
    pass(ms) {
      ahead += ms;
    },
    refuse(writes) {
      refusals.left = writes;
    },
    rows<T>(sql: string) {
      const db = new BetterSqlite(config.databaseFile, { readonly: true });
      try {
        return db.prepare<[], T>(sql).all();
      } finally {
        db.close();
      }
    },
    file: config.databaseFile,
    async restart(meanwhile) {
      await life.app.stop();
      meanwhile?.();
      life = build();
      await life.app.start();
    },
    async stop() {
      await life.app.stop();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
