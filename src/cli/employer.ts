import { Command } from 'commander';
import { missingFields, workersLeft } from '../../flows/completeness.ts';
import { wageOf } from '../../flows/fields/wage.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import type { Fields, Json } from '../../flows/kit/record.ts';
import type { StoredEmployer } from '../followup/ports.ts';
import { maskIdentityNumbers, maskNik } from '../language/nik.ts';
import { ProgramError } from '../platform/errors.ts';
import { printLine } from './output.ts';
import { withDatabase } from './with-database.ts';

export const employer = new Command('employer')
  .description('Data satu pemberi kerja seperti tersimpan; nomor identitas disamarkan')
  .argument('<id>', 'nomor pemberi kerja, dari cases atau outcomes')
  .option('--json', 'satu objek JSON')
  .action(async (id: string, { json = false }: { json?: boolean }) => {
    await withDatabase(async (database, clock, { region }) => {
      const stored = await database.employers(id);
      if (!stored)
        throw new ProgramError(
          'Pemberi kerja dengan nomor itu tidak ada; lihat nomornya dengan perintah cases atau outcomes.',
        );
      const shown = view(stored, clock.now(), region);
      await printLine(JSON.stringify(shown, null, json ? 0 : 2));
    });
  });

function view(stored: StoredEmployer, now: number, region: string) {
  const { record } = stored;
  const office = { region, operator: null, contact: null, hours: [] };
  const context: FlowContext = { record, now, office, input: {}, memory: {} };
  return {
    id: stored.id,
    createdAt: new Date(stored.createdAt).toISOString(),
    erasedAt: stored.erasedAt === null ? null : new Date(stored.erasedAt).toISOString(),
    business: masked(record.business),
    workers: record.workers.map(({ ref, fields }) => ({
      ref,
      name: fields.name ?? null,
      ...nikOf(fields.nik),
      wage: wageOf(fields.wage),
      ...masked(others(fields)),
    })),
    missing: missingFields(context),
    workersLeft: workersLeft(context),
    submittedAt: record.submittedAt === null ? null : new Date(record.submittedAt).toISOString(),
    consents: stored.consents.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  };
}

/** What is shown in a form of its own. */
const SHOWN: ReadonlySet<string> = new Set(['name', 'nik', 'wage']);

function others(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !SHOWN.has(key)));
}

/** Fields with every identity number in them masked, also within lists and words. */
function masked(value: Fields): Fields {
  return JSON.parse(JSON.stringify(value, (_, inner: Json) => hidden(inner))) as Fields;
}

function hidden(value: Json): Json {
  return typeof value === 'string' ? maskIdentityNumbers(value) : value;
}

function nikOf(value: Json | undefined) {
  const read = value as { nik: string; birth: string; sex: string } | undefined;
  if (!read) return { nik: null, birth: null, sex: null };
  return { nik: maskNik(read.nik), birth: read.birth, sex: read.sex };
}
