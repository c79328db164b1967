import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import { presentWorkers } from '../../flows/workers.ts';
import { ContentRegister } from '../content/register.ts';
import { DEFAULT_LANGUAGE, loadSentences } from '../conversation/sentences.ts';
import { ownGaps } from '../exchange/edabu/gaps.ts';
import { edabuWorkbook } from '../exchange/edabu/workbook.ts';
import { type Bar, barOf } from '../exchange/permission.ts';
import type { Source } from '../exchange/source.ts';
import { errorCode, ProgramError } from '../platform/errors.ts';
import { printLine } from './output.ts';
import { withDatabase } from './with-database.ts';

/** It holds whole identity numbers: nobody but the operator's own account reads it. */
const PRIVATE = 0o600;

const BARS: Readonly<Record<Bar, string>> = {
  erased: 'Pemilik sudah menghapus datanya, jadi tidak ada yang bisa diekspor.',
  not_agreed: 'Pemilik belum menyetujui datanya dipakai, jadi berkasnya tidak dibuat.',
  withdrawn: 'Pemilik sudah mencabut persetujuannya, jadi berkasnya tidak dibuat.',
};

type Options = { out: string; force?: boolean; json?: boolean };

export const exportCommand = new Command('export')
  .description('Berkas satu pemberi kerja dalam bentuk e-Dabu (XLSX), dengan apa yang masih kurang')
  .addArgument(new Argument('<apa>', 'yang diekspor').choices(['employer']))
  .argument('<id>', 'nomor pemberi kerja, dari cases atau outcomes')
  .requiredOption('--out <berkas>', 'tempat menulis, misalnya berkas.xlsx')
  .option('--force', 'timpa berkas yang sudah ada')
  .option('--json', 'satu objek JSON')
  .action(async (_: string, id: string, { out, force = false, json = false }: Options) => {
    await withDatabase(async (database, clock, { region }) => {
      const stored = await database.employers(id);
      if (!stored)
        throw new ProgramError(
          'Pemberi kerja dengan nomor itu tidak ada; lihat nomornya dengan perintah cases atau outcomes.',
        );
      const bar = barOf(stored);
      if (bar !== null) throw new ProgramError(BARS[bar]);
      const now = clock.now();
      const sentences = loadSentences();
      const content = new ContentRegister(database.signatures, sentences.texts);
      await content.refresh();
      const { signatures } = content;
      const office = { region, operator: null, contact: null, hours: [], signatures };
      const source: Source = {
        context: { record: stored.record, now, office, input: {}, memory: {} },
        say: (key, args) => sentences.say(DEFAULT_LANGUAGE, key, args),
      };
      const bytes = await edabuWorkbook(source);
      const workers = presentWorkers(stored.record).length;
      const detail = { kind: 'edabu', workers };
      await writePrivately(out, bytes, force, () =>
        database.write((tx) =>
          tx.audit({ actor: 'cli', action: 'file_exported', subject: id, at: now, detail }),
        ),
      );
      const missing = ownGaps(source);
      await printLine(
        json
          ? JSON.stringify({ out, workers, missing })
          : `${out} ditulis: ${workers} karyawan, ${missing} hal masih kurang (lembar kedua). Isinya nomor identitas lengkap; hanya akun ini yang bisa membacanya (mode 600). Hapus setelah dipakai.`,
      );
    });
  });

/**
 * Writes a file that only its owner may read, whole or not at all. `before` is done once the place is
 * known to be writable, and before anything stands in it: no file is there that the trail lacks.
 */
async function writePrivately(
  out: string,
  bytes: Buffer,
  force: boolean,
  before: () => Promise<void>,
): Promise<void> {
  // Beside what is there, which stays until the new one is whole.
  const place = force ? `${out}.${randomUUID()}` : out;
  const file = await told(out, open(place, 'wx', PRIVATE));
  try {
    await before();
    await told(
      out,
      file.writeFile(bytes).then(() => file.sync()),
    );
    await file.close();
    if (force) await told(out, rename(place, out));
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(place, { force: true });
    throw error;
  }
}

/** What went wrong with the file, in a sentence. */
async function told<T>(out: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = errorCode(error);
    throw new ProgramError(
      code === 'EEXIST'
        ? `${out} sudah ada; pilih nama lain, atau pakai --force untuk menimpanya.`
        : `${out} tidak bisa ditulis (${code}); periksa folder dan izinnya, lalu ulangi.`,
      { cause: error },
    );
  }
}
