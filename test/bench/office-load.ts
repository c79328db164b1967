import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { openDatabase } from '../../db/open.ts';
import { demoScripts } from '../../src/cli/demo/employers.ts';
import { openSession } from '../../src/office/accounts/session.ts';
import { createClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { visitor } from '../web-chat/visitor.ts';

const OFFICERS = 50;
const OWNERS = 200;
const THINK_MS = [1000, 3000] as const;
const TYPE_MS = [4000, 8000] as const;
const PORT = 18_431;
const WARM_MS = 10_000;
let warmAt = 0;

type Times = Map<string, number[]>;

/**
 * Fifty officers at their pages and two hundred owners in the browser's chat at once, against the
 * built program in a process of its own, for `seconds`. Prints the times of each kind of page beside
 * that of /healthz in the same run, and whether anything that was acknowledged is missing.
 */
async function officeLoad(seconds: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-load-'));
  const env = { SIAP_DATA_DIR: folder, PORT: String(PORT), LOG_LEVEL: 'error' };
  let server: ChildProcess | undefined;
  try {
    const filled = execFileSync(process.execPath, [built('siap'), 'demo'], {
      env: { ...process.env, ...env },
    });
    console.log(filled.toString().split('\n')[0]);
    const cookies = await officersOf(env);
    server = spawn(process.execPath, [built('main')], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const url = await started();
    const times: Times = new Map();
    const counts = { said: 0, notes: 0, stale: 0, failed: 0 };
    const until = performance.now() + seconds * 1000;
    const open = () => performance.now() < until;
    // Everybody comes at once to a program that has just started: its first seconds are told apart.
    warmAt = performance.now() + WARM_MS;
    await Promise.all([
      ...cookies.map((cookie) => officer(url, cookie, times, counts, open)),
      ...Array.from({ length: OWNERS }, (_, at) => owner(url, at, counts, open)),
      pulse(url, times, open),
    ]);
    await sleep(5_000);
    return report(times, counts, join(folder, 'siap.db'));
  } finally {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

type Counts = { said: number; notes: number; stale: number; failed: number };

async function officersOf(env: Record<string, string>): Promise<string[]> {
  const clock = createClock(undefined);
  const database = openDatabase(readConfig(env), () => clock);
  const now = clock.now();
  const cookies: string[] = [];
  for (let at = 0; at < OFFICERS; at += 1)
    await database.write(async (tx) => {
      const login = `beban${at}`;
      const name = `Petugas Beban ${at}`;
      const added = await tx.addOfficer({
        login,
        name,
        role: 'officer',
        org: null,
        areas: [],
        now,
      });
      if (!added) throw new Error('login taken');
      const token = await openSession(tx, { officerId: added.id, device: 'beban', now });
      cookies.push(`siap-petugas=${token}`);
    });
  await database.close();
  return cookies;
}

const built = (program: string) => join(projectRoot, 'dist', `${program}.mjs`);

async function started(): Promise<string> {
  const url = `http://127.0.0.1:${PORT}`;
  for (let tries = 0; tries < 600; tries += 1) {
    const up = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return url;
    await sleep(100);
  }
  throw new Error('the program did not start');
}

async function timed(times: Times, kind: string, ask: () => Promise<Response>): Promise<Response> {
  const begun = performance.now();
  const answer = await ask();
  const text = await answer.clone().text();
  const took = performance.now() - begun;
  const name = begun < warmAt ? `${kind} 0-10 s` : kind;
  times.set(name, [...(times.get(name) ?? []), took]);
  if (answer.status >= 500) throw new Error(`${kind}: ${answer.status} ${text.slice(0, 200)}`);
  return answer;
}

const between = ([least, most]: readonly [number, number]) =>
  least + Math.random() * (most - least);

async function officer(
  url: string,
  cookie: string,
  times: Times,
  counts: Counts,
  open: () => boolean,
) {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${url}/office${path}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie, origin: url },
    });
  await sleep(between(THINK_MS));
  while (open()) {
    const queue = await (await timed(times, 'queue', () => ask(''))).text();
    const links = [...queue.matchAll(/href="\/office(\/kasus\/[0-9A-Z]{26})/g)].map(
      ([, path]) => path,
    );
    const path = links[Math.floor(Math.random() * links.length)];
    await sleep(between(THINK_MS));
    if (path === undefined) continue;
    const page = await (await timed(times, 'case', () => ask(path))).text();
    const versi = /name="versi" value="(\d+)"/.exec(page)?.[1] ?? '';
    await sleep(between(THINK_MS));
    const body = new URLSearchParams({ versi, isi: 'Sudah ditelepon, menunggu KK.' });
    const saved = await timed(times, 'note', () =>
      ask(`${path}/catatan`, { method: 'POST', body }),
    );
    if (saved.status === 303) counts.notes += 1;
    else if (saved.status === 409) counts.stale += 1;
    else counts.failed += 1;
    await sleep(between(THINK_MS));
  }
}

async function owner(url: string, at: number, counts: Counts, open: () => boolean) {
  await sleep(Math.random() * 3_000);
  const lines = demoScripts[at % demoScripts.length]?.lines ?? [];
  while (open()) {
    const one = await visitor(url);
    for (const line of lines) {
      if (!open()) return;
      // New owners are let in a hundred at once, then two a second: the page asks again by itself.
      let answer = await one.says(line);
      while (answer.status === 429 && open()) {
        await sleep(1_000);
        answer = await one.says(line);
      }
      if (answer.status === 202) counts.said += 1;
      else if (answer.status !== 429) counts.failed += 1;
      await sleep(between(TYPE_MS));
    }
  }
}

/** The least that a request can cost, beside the pages, in the same run. */
async function pulse(url: string, times: Times, open: () => boolean) {
  while (open()) {
    await timed(times, 'healthz', () => fetch(`${url}/healthz`));
    await sleep(100);
  }
}

function report(times: Times, counts: Counts, file: string): boolean {
  const quantile = (all: readonly number[], at: number) =>
    [...all].sort((a, b) => a - b)[Math.floor(all.length * at)] ?? Number.NaN;
  const floor = quantile(times.get('healthz') ?? [], 0.95);
  console.log('page             times     p50 ms    p95 ms    p95 / healthz');
  for (const [kind, all] of times) {
    const p95 = quantile(all, 0.95);
    const cells = [quantile(all, 0.5).toFixed(1), p95.toFixed(1), (p95 / floor).toFixed(1)];
    console.log(
      `${kind.padEnd(16)} ${String(all.length).padEnd(9)} ${cells.map((one) => one.padEnd(9)).join(' ')}`,
    );
  }
  const db = new BetterSqlite(file, { readonly: true });
  const one = (sql: string) => Number(db.prepare(sql).pluck().get());
  const done = one(
    "select count(*) from inbox where channel = 'web-chat' and message_id not like 'demo%' and state = 'done'",
  );
  const waiting = one("select count(*) from inbox where state <> 'done'");
  const notes = one('select count(*) from case_note');
  db.close();
  console.log(
    `owners' messages acknowledged ${counts.said}, handled ${done}, not handled ${waiting}`,
  );
  console.log(
    `notes acknowledged ${counts.notes}, stored ${notes}; refused as stale ${counts.stale}; failed ${counts.failed}`,
  );
  const kept =
    counts.said === done && waiting === 0 && counts.notes === notes && counts.failed === 0;
  console.log(kept ? 'nothing lost' : 'SOMETHING IS MISSING');
  return kept;
}

if (!(await officeLoad(Number(process.argv[2] ?? 60)))) process.exitCode = 1;
