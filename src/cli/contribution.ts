import { Command } from 'commander';
import { monthOf } from '../../flows/kit/month.ts';
import { contribution } from '../jkn/contribution.ts';
import { isMonth } from '../jkn/month.ts';
import { isMissing } from '../jkn/rule.ts';
import { createClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';

type Options = { wage: string; extra: string; area?: string; month?: string; json?: boolean };

export const contributionCommand = new Command('contribution')
  .description('Perkiraan iuran satu pekerja untuk satu bulan, rupiah utuh')
  .requiredOption('--wage <rupiah>', 'gaji pokok dan tunjangan tetap sebulan')
  .option('--extra <jumlah>', 'anggota keluarga tambahan', '0')
  .option('--area <kode>', 'kabupaten/kota tempat kerja, misalnya 33.27')
  .option('--month <bulan>', 'bulan tagihan, misalnya 2026-11')
  .option('--json', 'satu objek JSON')
  .action((options: Options) => {
    const config = readConfig(process.env);
    const wage = whole('--wage', options.wage, 1);
    const extra = whole('--extra', options.extra, 0);
    const area = options.area ?? config.region;
    const month = options.month ?? monthOf(createClock(config.fixedNow).now());
    if (!isMonth(month)) throw called('--month harus tahun dan bulan, misalnya 2026-11.');
    const result = contribution({ wage, extra, area, month });
    if (isMissing(result))
      throw new ProgramError(
        result.missing === 'area'
          ? `UMK daerah ${area} belum ada dalam tabel; pakai kode kabupaten/kota yang ada, misalnya 33.27.`
          : `Aturan atau UMK daerah ${area} untuk bulan ${month} belum ditetapkan atau belum ada dalam tabel.`,
      );
    const { base, employer, worker, total, basis } = result;
    const shown = {
      base,
      employer,
      worker,
      extra: result.extra,
      total,
      class: result.class,
      basis,
    };
    process.stdout.write(options.json ? `${JSON.stringify(shown)}\n` : text(shown, month));
  });

type Shown = {
  base: number;
  employer: number;
  worker: number;
  extra: number;
  total: number;
  class: string;
  basis: string[];
};

function text(one: Shown, month: string): string {
  const rp = (amount: number) => `Rp${amount.toLocaleString('id-ID')}`;
  return [
    `Perkiraan iuran ${month}: ${rp(one.total)} (dasar ${rp(one.base)}, kelas ${one.class})`,
    `  dari usaha ${rp(one.employer)}, dari pekerja ${rp(one.worker)}, keluarga tambahan ${rp(one.extra)}`,
    `  ${one.basis.join('; ')}\n`,
  ].join('\n');
}

function whole(name: string, given: string, least: number): number {
  const value = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(value) && value >= least) return value;
  throw called(`${name} harus bilangan bulat mulai ${least}, tanpa titik.`);
}

function called(message: string): ProgramError {
  return new ProgramError(message, { exitCode: 2 });
}
