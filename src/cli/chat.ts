import { createInterface, type Interface } from 'node:readline';
import { Command } from 'commander';
import { type App, createApp, openConfigured } from '../app.ts';
import { createTerminal, TERMINAL } from '../channels/terminal/terminal.ts';
import { readConfig } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { createLog } from '../platform/log.ts';
import type { Outbound } from '../platform/message.ts';
import { processOwner } from '../platform/owner.ts';

type Options = { as: string; json?: boolean };

export const chat = new Command('chat')
  .description('Percakapan di terminal, pada basis data yang sebenarnya')
  .option('--as <nama>', 'siapa pemiliknya; lain kali dilanjutkan', 'terminal')
  .option('--json', 'setiap jawaban satu objek JSON per baris')
  .action(async ({ as, json = false }: Options) => {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
    const { database, clock } = openConfigured(config);
    const people = process.stdin.isTTY === true && !json;
    const terminal = createTerminal((message) => show(message, json, people));
    const app = createApp(config, log, { database, clock, channels: [terminal] });
    await app.start();
    await app.idle();
    try {
      await talk(app, as, json, people);
    } finally {
      await app.stop();
    }
  });

async function talk(app: App, as: string, json: boolean, people: boolean): Promise<void> {
  const lines = createInterface({
    input: process.stdin,
    ...(people ? { output: process.stdout } : {}),
  });
  const run = processOwner();
  let number = 0;
  invite(lines, people);
  for await (const line of lines) {
    number += 1;
    const failed = await say(app, as, line, `${run}/${number}`);
    if (failed) throw failed;
    if (json) process.stdout.write('{"done":true}\n');
    invite(lines, people);
  }
}

/** Gives one line to the talk and waits until it is answered. */
async function say(app: App, as: string, text: string, messageId: string) {
  const at = app.clock.now();
  const content = { kind: 'text' as const, text };
  try {
    await app.engine.accept([{ channel: TERMINAL, address: as, messageId, at, content }]);
  } catch (cause) {
    return new ProgramError(
      'Pesan tidak bisa disimpan; periksa ruang disk dan izin folder data, lalu ulangi.',
      { cause },
    );
  }
  await app.idle();
  return null;
}

function invite(lines: Interface, people: boolean): void {
  if (!people) return;
  lines.setPrompt('> ');
  lines.prompt();
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
