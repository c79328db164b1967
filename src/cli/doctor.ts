import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { openConfigured } from '../app.ts';
import { ContentRegister } from '../content/register.ts';
import { loadSentences } from '../conversation/sentences.ts';
import type { ChainState } from '../office/trail/ports.ts';
import { type Config, readConfig } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { checkChannels, type Finding } from './doctor-channels.ts';
import { checkReminders } from './doctor-reminders.ts';
import { print } from './output.ts';

/** Less free space than this is worth a word. */
const LEAST_FREE = 500 * 1024 * 1024;

export const doctor = new Command('doctor')
  .description(
    'Memeriksa pengaturan, basis data, kunci, jam, disk, pengingat, kalender, dan saluran',
  )
  .option('--json', 'satu objek JSON per baris')
  .action(async ({ json = false }: { json?: boolean }) => {
    const findings = await examine();
    await print(
      findings,
      json,
      ({ check, ok, detail }) => `${ok ? 'baik ' : 'RUSAK'} ${check}: ${detail}`,
    );
    const bad = findings.filter((one) => !one.ok);
    if (bad.length > 0)
      throw new ProgramError(`Perlu dibetulkan: ${bad.map((one) => one.check).join(', ')}.`);
  });

async function examine(): Promise<Finding[]> {
  const config = attempt('pengaturan', () => readConfig(process.env));
  if ('check' in config) return [config];
  const findings: Finding[] = [{ check: 'pengaturan', ok: true, detail: settings(config.value) }];
  const opened = attempt('basis data', () => openConfigured(config.value));
  if ('check' in opened) return [...findings, opened];
  const { database, clock } = opened.value;
  try {
    const cases = await database.followup.openCases();
    const detail = `${config.value.databaseFile}, ${cases.length} kasus terbuka`;
    findings.push({ check: 'basis data', ok: true, detail });
    const waiting = await database.health();
    findings.push(
      { check: 'kunci', ok: keyIsPrivate(config.value.keyFile), detail: config.value.keyFile },
      { check: 'jam', ok: true, detail: new Date(clock.now()).toISOString() },
      disk(config.value),
      chain(await database.audit.check()),
      {
        check: 'antrean pesan',
        ok: waiting.dead + waiting.parked === 0,
        detail: `${waiting.inbox} masuk dan ${waiting.outbox} keluar menunggu, ${waiting.dead} tidak terkirim, ${waiting.parked} tidak terolah`,
      },
      await content(database.signatures),
      ...(await checkReminders(database.reminderCounts, clock.now())),
      ...(await checkChannels(config.value, clock, database.outbox)),
    );
    return findings;
  } finally {
    await database.close();
  }
}

function settings(config: Config): string {
  return config.operator ?? 'SIAP_OPERATOR belum diisi: berjalan sebagai uji coba';
}

function keyIsPrivate(path: string): boolean {
  return process.platform === 'win32' || (statSync(path).mode & 0o077) === 0;
}

function disk(config: Config): Finding {
  const { bavail, bsize } = statfsSync(dirname(config.databaseFile));
  const free = bavail * bsize;
  return {
    check: 'disk',
    ok: free >= LEAST_FREE,
    detail: `${Math.floor(free / 1024 ** 2)} MB kosong`,
  };
}

/** Whether a line of the audit trail was changed or is missing. */
function chain(state: ChainState): Finding {
  const detail = state.whole
    ? `utuh, ${state.lines} baris${state.mark === '' ? '' : `, tanda ${state.mark}`}`
    : `terputus di baris ${state.seq}: ada baris yang diubah atau hilang; simpan salinan basis data`;
  return { check: 'jejak audit', ok: state.whole, detail };
}

/** What awaits a signature: no fault, but the reason why figures are called estimates. */
async function content(signatures: ConstructorParameters<typeof ContentRegister>[0]) {
  const register = new ContentRegister(signatures, loadSentences().texts);
  await register.refresh();
  const unsigned = register.standings().filter(({ status }) => status !== 'signed');
  const rules = unsigned.filter(({ item }) => item.kind === 'rule').length;
  const all = `${rules} aturan dan ${unsigned.length - rules} kalimat`;
  const detail = unsigned.length === 0 ? 'semua ditandatangani' : `${all} belum ditandatangani`;
  return { check: 'isi', ok: true, detail };
}

function attempt<T>(check: string, work: () => T): { value: T } | Finding {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return { check, ok: false, detail: error.message };
  }
}
