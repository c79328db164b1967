import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOffice } from '../../scripts/build.mjs';
import { openSession } from '../../src/office/accounts/session.ts';
import type { Officer } from '../../src/office/officer.ts';
import type { Role } from '../../src/office/rights.ts';
import { FakeChannel } from '../support/fake-channel.ts';
import { type House, startProgram } from '../support/house.ts';

/** One officer at her browser. */
export type Desk = {
  readonly officer: Officer;
  readonly cookie: string;
  /** Gets a page; redirects are followed. `path` is below /office. */
  get(path: string): Promise<Shown>;
  /** Posts a form as the page would, and follows where it leads. */
  post(path: string, fields?: Record<string, string>): Promise<Shown>;
  /** The same without following, with whatever headers. */
  raw(path: string, init?: RequestInit): Promise<Response>;
};

export type Shown = { status: number; html: string; path: string };

export type Office = House & {
  /** What an owner writes in her chat (channel 'fake'), and waits until it is answered. */
  owner(address: string, ...texts: string[]): Promise<void>;
  /** Somebody of this role, signed in. */
  desk(role: Role, more?: Partial<Pick<Officer, 'name' | 'org' | 'areas'>>): Promise<Desk>;
};

/** The whole program with its console, one owners' channel, met by HTTP. */
export async function startOffice(
  env: Record<string, string> = {},
  still = false,
): Promise<Office> {
  const built = mkdtempSync(join(tmpdir(), 'siap-office-'));
  await buildOffice(built);
  const house = await startProgram(() => new FakeChannel(), { env, still, office: built });
  let number = 0;
  const { stop } = house;
  return Object.assign(house, {
    async owner(address: string, ...texts: string[]) {
      for (const text of texts) {
        number += 1;
        const at = house.app.clock.now();
        const content = { kind: 'text' as const, text };
        const inbound = { channel: 'fake', address, messageId: `m${number}`, at, content };
        await house.app.engine.accept([inbound]);
        await house.app.idle();
      }
    },
    async desk(role: Role, more: Partial<Pick<Officer, 'name' | 'org' | 'areas'>> = {}) {
      number += 1;
      const now = house.app.clock.now();
      const { name = `Petugas ${number}`, org = null, areas = [] } = more;
      const login = `${role}${number}`;
      const { database } = house.app;
      const { officer, token } = await database.write(async (tx) => {
        const added = await tx.addOfficer({ login, name, role, org, areas, now });
        if (!added) throw new Error('login taken');
        const opened = await openSession(tx, { officerId: added.id, device: 'uji', now });
        return { officer: added, token: opened };
      });
      return deskOf(house.url, officer, `siap-petugas=${token}`);
    },
    async stop() {
      await stop();
      rmSync(built, { recursive: true, force: true });
    },
  });
}

function deskOf(url: string, officer: Officer, cookie: string): Desk {
  const raw = (path: string, init: RequestInit = {}) =>
    fetch(`${url}/office${path}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie, origin: url, ...(init.headers as Record<string, string>) },
    });
  async function follow(answer: Response, path: string): Promise<Shown> {
    const location = answer.headers.get('location');
    if (answer.status === 303 && location) {
      const next = location.replace(/^\/office/, '');
      return await follow(await raw(next), next);
    }
    return { status: answer.status, html: await answer.text(), path };
  }
  return {
    officer,
    cookie,
    raw,
    get: async (path) => await follow(await raw(path), path),
    async post(path, fields = {}) {
      const body = new URLSearchParams(fields);
      return await follow(await raw(path, { method: 'POST', body }), path);
    },
  };
}
