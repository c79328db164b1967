import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { type App, createApp, openConfigured } from '../app.ts';
import { createTerminal, TERMINAL } from '../channels/terminal/terminal.ts';
import { readConfig } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { createLog } from '../platform/log.ts';
import type { Outbound } from '../platform/message.ts';
import { processOwner } from '../platform/owner.ts';
import { linesOf } from './lines.ts';

/** How long an answer may take before the command gives up; what is stored stays. */
const PATIENCE_MS = 10_000;

type Options = { as: string; json?: boolean };

export const chat = new Command('chat')
  .description('Percakapan di terminal, pada basis data yang sebenarnya')
  .option('--as <nama>', 'siapa pemiliknya; lain kali dilanjutkan', 'terminal')
  .option('--json', 'setiap jawaban satu objek JSON per baris')
  .action(async ({ as, json = false }: Options) => {
    if (as.trim() === '')
      throw new ProgramError('--as tidak boleh kosong; tulis nama pemiliknya.', { exitCode: 2 });
    const config = readConfig(process.env);
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
    const { database, clock } = openConfigured(config);
    const people = process.stdin.isTTY === true && !json;
    const terminal = createTerminal((message) => show(message, json, people), as);
    const app = createApp(config, log, { database, clock, channels: [terminal] });
    try {
      await app.start();
      await app.idle();
      await talk(app, as, json, people);
    } finally {
      await app.stop();
    }
  });

async function talk(app: App, as: string, json: boolean, people: boolean): Promise<void> {
  const run = processOwner();
  let number = 0;
  for await (const line of people ? typedLines() : linesOf(process.stdin)) {
    number += 1;
    await say(app, as, line, `${run}/${number}`);
    if (json) process.stdout.write('{"done":true}\n');
  }
}

/** Lines typed by a person, each after a prompt. */
async function* typedLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const line of lines) {
    yield line;
    lines.prompt();
  }
}

/** Gives one line to the talk and waits until it is answered. */
async function say(app: App, as: string, text: string, messageId: string): Promise<void> {
  const at = app.clock.now();
  const content = { kind: 'text' as const, text };
  let conversation: string | undefined;
  try {
    const message = { channel: TERMINAL, address: as, messageId, at, content };
    [conversation] = await app.engine.accept([message]);
  } catch (cause) {
    const reason = cause instanceof ProgramError ? ` ${cause.message}` : '';
    throw new ProgramError(`Pesan terakhir tidak tersimpan.${reason}`, { cause });
  }
  if (conversation !== undefined) await answered(app, conversation);
}

/**
 * Waits until nothing of this talk waits for an answer. A turn that could not be written is
 * tried again after a pause, so being idle alone does not say that it is done.
 */
async function answered(app: App, conversation: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    await app.idle();
    const heard = (await app.database.turns.nextTurn(conversation)) === null;
    if (heard && (await app.database.outbox.head(conversation)) === null) return;
    if (performance.now() > end)
      throw new ProgramError(
        'Pesan sudah tersimpan tetapi belum bisa dijawab; periksa ruang disk dan izin folder data, lalu jalankan lagi: jawabannya menyusul.',
      );
    await sleep(50);
  }
}

function show(message: Outbound, json: boolean, people: boolean): void {
  if (!json) {
    process.stdout.write(people ? `\n${message.text}\n\n` : `${message.text}\n`);
    return;
  }
  const choices = message.choices?.map(({ label }) => label);
  process.stdout.write(
    `${JSON.stringify({ text: message.text, ...(choices ? { choices } : {}) })}\n`,
  );
}
