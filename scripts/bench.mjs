// Measures durable turns beside a bare floor, or the officers' queue (docs/benchmarks.md):
// `npm run bench [-- --quick]`, `npm run bench -- queue [--quick]`; fifty officers and two hundred
// owners at once for some seconds: `npm run bench -- office [60]`; what a list of six costs an owner
// in each way of filling it in: `npm run bench -- ways`; planning and sending reminders:
// `npm run bench -- reminders [--quick]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildOffice, bundle } from './build.mjs';

const data = fileURLToPath(new URL('../data/', import.meta.url));
mkdirSync(data, { recursive: true });
const out = mkdtempSync(join(data, 'bench-program-'));
const [, , ...asked] = process.argv;
try {
  const [what, ...args] = asked;
  if (what === 'queue') process.exitCode = await queue(args);
  else if (what === 'office') process.exitCode = await office(args);
  else if (what === 'ways') process.exitCode = await ways();
  else if (what === 'reminders') process.exitCode = await reminders(args);
  else process.exitCode = await turns(asked);
} finally {
  rmSync(out, { recursive: true, force: true });
}

async function turns(args) {
  await bundle({ bench: 'test/bench/bench.ts', idle: 'test/bench/idle.child.ts' }, out);
  return run('bench.mjs', [join(out, 'idle.mjs'), ...args]);
}

async function queue(args) {
  await bundle({ queue: 'test/bench/queue.ts', child: 'test/bench/queue.child.ts' }, out);
  await buildOffice(join(out, 'office'));
  return run('queue.mjs', [join(out, 'child.mjs'), join(out, 'office'), ...args]);
}

async function office(args) {
  await bundle();
  await bundle({ load: 'test/bench/office-load.ts' }, out);
  return run('load.mjs', args);
}

async function ways() {
  await bundle();
  await bundle({ ways: 'test/bench/ways.ts' }, out);
  return run('ways.mjs', []);
}

async function reminders(args) {
  await bundle({ reminders: 'test/bench/reminders.ts' }, out);
  return run('reminders.mjs', args);
}

function run(program, args) {
  const all = ['--enable-source-maps', join(out, program), ...args];
  return spawnSync(process.execPath, all, { stdio: 'inherit' }).status ?? 1;
}
