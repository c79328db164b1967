import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import { buildForm } from '../../scripts/build.mjs';
import { FakeChannel } from '../support/fake-channel.ts';
import { type House, startProgram } from '../support/house.ts';
import { Phone } from './phone.ts';

/** The whole program with its form, one owners' channel, met by HTTP. */
export type FormHouse = House & {
  /** What an owner writes in her chat, and waits until it is answered; gives what was said to her. */
  owner(address: string, ...texts: string[]): Promise<string[]>;
  /** The path below the server of a new link to the owner's form, which she asked for in the chat. */
  link(address: string): Promise<string>;
};

/** Made-up owners get as far as the consent with these. */
export const AGREED = ['halo', '2', 'comal', '2jt', 'ya', 'ya'] as const;

export async function startForm(env: Record<string, string> = {}): Promise<FormHouse> {
  const built = mkdtempSync(join(tmpdir(), 'siap-form-'));
  await buildForm(built);
  const house = await startProgram(() => new FakeChannel(), { env, form: built });
  let number = 0;
  const { stop } = house;
  async function owner(address: string, ...texts: string[]): Promise<string[]> {
    const before = saidTo(house, address).length;
    for (const text of texts) {
      number += 1;
      const at = house.app.clock.now();
      const content = { kind: 'text' as const, text };
      await house.app.engine.accept([
        { channel: 'fake', address, messageId: `m${number}`, at, content },
      ]);
      await house.app.idle();
    }
    return saidTo(house, address).slice(before);
  }
  return Object.assign(house, {
    owner,
    async link(address: string) {
      const said = await owner(address, 'FORM');
      const path = /\/f\/[\w-]+/.exec(said.join('\n'))?.[0];
      if (path === undefined) throw new Error(`no link in: ${said.join(' / ')}`);
      return path;
    },
    async stop() {
      await stop();
      rmSync(built, { recursive: true, force: true });
    },
  });
}

/** An owner who agreed to the file in her chat and opened her form on her phone. */
export type Owner = { who: string; link: string; phone: Phone };

let owners = 0;

export async function ownerOf(house: FormHouse): Promise<Owner> {
  owners += 1;
  const who = `bu ${owners}`;
  await house.owner(who, ...AGREED);
  const link = await house.link(who);
  const phone = new Phone(house.url);
  await phone.open(link);
  return { who, link, phone };
}

/** The record that a link opens, as it is stored. */
export async function recordAt(house: FormHouse, link: string): Promise<EmployerRecord> {
  const { forms } = house.app.database;
  const found = await forms.link(link.replace('/f/', ''));
  const state = found && (await forms.state(found));
  if (!state) throw new Error('no record');
  return state.record;
}

/** Everything that was said to an owner, in order. */
export function saidTo({ channel }: Pick<House, 'channel'>, address: string): string[] {
  return (channel as FakeChannel).sent
    .filter((one) => one.address === address)
    .map(({ text }) => text);
}
