import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { createClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { createLog } from '../platform/log.ts';
import { demoScripts } from './demo/employers.ts';
import { linksOf } from './demo/officers.ts';
import { playDemo } from './demo/play.ts';

export const demo = new Command('demo')
  .description('Isi basis data kosong dengan pemberi kerja karangan, untuk melihat-lihat')
  .action(async () => {
    const config = readConfig(process.env);
    if (existsSync(config.databaseFile))
      throw new ProgramError(
        `Basis data ${config.databaseFile} sudah ada, jadi tidak diisi data karangan; pilih folder kosong dengan SIAP_DATA_DIR.`,
      );
    const log = createLog('warn');
    const now = createClock(config.fixedNow).now();
    await playDemo(config, log, demoScripts, now, async (database, staff) => {
      const cases = await database.followup.openCases();
      process.stdout.write(
        `${demoScripts.length} pemberi kerja karangan, ${cases.length} kasus terbuka di ${config.databaseFile}.\nPetugas karangan, masing-masing dengan tautan sekali pakai:\n`,
      );
      for (const { name, login, role, link } of await linksOf(
        database,
        config.publicUrl,
        staff,
        now,
      ))
        process.stdout.write(`${name}\t${login}\t${role}\t${link}\n`);
    });
  });
