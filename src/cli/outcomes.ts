import { Command } from 'commander';
import { ProgramError } from '../platform/errors.ts';
import { print } from './output.ts';
import { withDatabase } from './with-database.ts';

/** `Date.parse` alone takes nearly anything. */
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

type Options = { since?: string; json?: boolean };

export const outcomes = new Command('outcomes')
  .description('Catatan hasil, dari yang paling lama')
  .option('--since <waktu>', 'hanya sejak waktu ISO ini')
  .option('--json', 'satu objek JSON per baris')
  .action(async ({ since, json = false }: Options) => {
    const from = since === undefined ? 0 : ISO.test(since) ? Date.parse(since) : Number.NaN;
    if (Number.isNaN(from))
      throw new ProgramError(
        '--since harus waktu ISO, misalnya 2026-11-22 atau 2026-11-22T09:00:00+07:00.',
        {
          exitCode: 2,
        },
      );
    await withDatabase(async (database) => {
      const rows = (await database.followup.outcomes(from)).map((one) => ({
        id: one.id,
        employer: one.employerId,
        kind: one.kind,
        reason: one.reason,
        by: one.by,
        at: new Date(one.at).toISOString(),
      }));
      await print(rows, json, (one) =>
        [one.at, one.employer, one.kind, one.reason ?? '', one.by].join('\t'),
      );
    });
  });
