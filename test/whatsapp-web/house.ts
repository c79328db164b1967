import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../scripts/build.mjs';
import type { WhatsAppWebOptions } from '../../src/channels/whatsapp-web/options.ts';
import {
  createWhatsAppWeb,
  type WhatsAppWeb,
} from '../../src/channels/whatsapp-web/whatsapp-web.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { UNPACED } from '../support/fake-channel.ts';
import { type House as Program, startProgram } from '../support/house.ts';
import { eventually } from '../support/programs.ts';
import { Phone } from './phone.ts';
import { type Process, processesOf } from './processes.ts';

/** The whole program with WhatsApp as its one channel, a real browser, and the phone. */
export type House = Omit<Program, 'channel'> & {
  readonly channel: WhatsAppWeb;
  readonly phone: Phone;
  /** Where the session is kept. */
  readonly session: string;
  /** What was logged, as 'event code'. */
  readonly lines: string[];
  /** Until the channel says this of itself. */
  status(word: string): Promise<void>;
  alarm(code: string | null): Promise<void>;
  /** The processes of this house's browser. */
  browser(kind?: 'browser' | 'renderer'): Process[];
  /** The rows of the outbox after so many, as far as tests look at them. */
  outbox(after?: number): OutboxRow[];
  /** The phone's owner scans the code that an administrator sees. */
  pair(): Promise<void>;
};

type OutboxRow = { state: string; code: string | null; doubt: number };

/** Short enough for a test, long enough for a slow machine. */
const PATIENCE = { start: 40_000, qr: 40_000, ready: 5_000, unsteady: 20_000, pauses: [50] };

/** A folder for one file of tests: the bundled program of the browser's process (`more`: others), and sessions. */
export async function buildBrowserProgram(more: Readonly<Record<string, string>> = {}) {
  const cache = join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'siap-whatsapp-'));
  const main = 'src/channels/whatsapp-web/browser/main.ts';
  await bundle({ 'whatsapp-browser': main, ...more }, folder);
  const file = (name: string) => join(folder, `${name}.mjs`);
  return {
    folder,
    file,
    program: file('whatsapp-browser'),
    place: () => mkdtempSync(join(folder, 'place-')),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export type Built = Awaited<ReturnType<typeof buildBrowserProgram>>;

export async function startHouse(
  built: Built,
  options: Partial<WhatsAppWebOptions> = {},
  phone?: Phone,
): Promise<House> {
  const own = phone ?? (await Phone.start());
  const session = options.folder ?? built.place();
  const lines: string[] = [];
  const note = (event: string, fields: { code?: string; status?: string } = {}) =>
    void lines.push(`${event} ${fields.code ?? fields.status ?? ''}`.trim());
  const house = await startProgram(({ clock }) => {
    const channel = createWhatsAppWeb({
      folder: session,
      program: built.program,
      chromiumPath: null,
      browserArgs: own.browserArgs,
      webVersion: null,
      pairingNumber: null,
      log: { info: note, warn: note, error: note },
      clock,
      typing: false,
      ...options,
      patience: { ...PATIENCE, ...options.patience },
    });
    const { perChat, overall } = UNPACED;
    // Written so, what the channel tells of itself stays as it is at each moment.
    return Object.assign(channel, {
      capabilities: { ...channel.capabilities, joinMs: 0, perChat, overall },
    });
  });
  const { stop } = house;
  const current = () => house.channel as WhatsAppWeb;
  const status = (word: string) =>
    eventually(() => current().status() === word, `status ${word}`, 30_000).catch((error) => {
      throw new Error(`${error.message}; is ${current().status()}; ${lines.join(', ')}`);
    });
  return Object.assign(house as Omit<Program, 'channel'> & { channel: WhatsAppWeb }, {
    phone: own,
    session,
    lines,
    status,
    alarm: (code: string | null) =>
      eventually(() => current().alarm() === code, `alarm ${code}`, 30_000),
    browser: (kind?: 'browser' | 'renderer') => processesOf(session, kind),
    outbox: (after = 0) =>
      house
        .rows<OutboxRow>('select state, code, in_doubt as doubt from outbox order by id')
        .slice(after),
    async pair() {
      await eventually(() => current().pairing() !== null, 'a code to scan', 30_000);
      const shown = current().pairing();
      if (shown === null || !('qr' in shown)) throw new Error('no picture is shown');
      own.scan(shown.qr);
      await status('ok');
    },
    async stop() {
      await stop();
      if (phone === undefined) await own.stop();
    },
  });
}
