import { Command } from 'commander';
import { INTENTS, isLabel, LABELS, NO_LABEL } from '../language/intent/labels.ts';
import type { Sentence } from '../office/misunderstood/ports.ts';
import { ProgramError } from '../platform/errors.ts';
import { inIndonesian } from './help.ts';
import { writeLearned } from './misunderstood/learned-files.ts';
import { print } from './output.ts';
import { withDatabase } from './with-database.ts';

/** Whom the trail names: who may run commands on this machine. */
const BY = 'operator';
const USUAL_LIMIT = '50';
const MOST_LISTED = 5_000;
const ONE_OBJECT = 'satu objek JSON per baris';

type Json = { json?: boolean };

export const misunderstood = new Command('misunderstood')
  .description('Kalimat yang belum dipahami, tersamar: list (bawaan), label, lines')
  .helpCommand(false);

inIndonesian(misunderstood.command('list', { isDefault: true }))
  .description('Yang belum berlabel, yang paling sering lebih dulu')
  .option('--limit <jumlah>', 'paling banyak sekian kalimat', USUAL_LIMIT)
  .option('--json', ONE_OBJECT)
  .action(async ({ limit, json = false }: Json & { limit: string }) => {
    const most = Number(limit);
    if (!Number.isInteger(most) || most < 1 || most > MOST_LISTED)
      throw wrong(`--limit harus angka bulat 1 sampai ${MOST_LISTED}.`);
    await withDatabase(async (database) => {
      await print(await database.misunderstood.unlabelled({ limit: most }), json, shown);
    });
  });

function shown({ id, text, count, asked, guess }: Sentence): string {
  return [id, `${count}×`, text, asked ?? '-', guess ?? '-'].join('\t');
}

inIndonesian(misunderstood.command('label'))
  .description('Memberi label kepada satu kalimat; label yang sudah ada diganti')
  .argument('<nomor>', 'nomor kalimat, dari misunderstood')
  .argument('<label>', `niat, niat.rincian, atau ${NO_LABEL} (bukan untuk kami, atau tidak jelas)`)
  .option('--json', ONE_OBJECT)
  .action(async (id: string, label: string, { json = false }: Json) => {
    if (label !== NO_LABEL && !isLabel(label)) throw wrong(noSuchLabel(label));
    await withDatabase(async (database, clock) => {
      const at = clock.now();
      await database.write(async (tx) => {
        if (!(await tx.labelSentence({ id, label, by: BY, at, anew: true })))
          throw new ProgramError(
            'Kalimat dengan nomor itu tidak ada; lihat nomornya dengan perintah misunderstood.',
          );
        const detail = { sentence: id, label };
        const subject = 'misunderstood';
        await tx.audit({ actor: BY, action: 'sentence_labelled', subject, at, detail });
      });
      await print([{ id, label }], json, () => `${id} diberi label ${label}.`);
    });
  });

inIndonesian(misunderstood.command('lines'))
  .description(
    'Menulis yang sudah berlabel sebagai kalimat latih, dan tiap kelima sebagai kalimat uji',
  )
  .requiredOption('--out <folder>', 'tempat menulis, misalnya src/language/intent')
  .option('--json', 'satu objek JSON')
  .action(async ({ out, json = false }: Json & { out: string }) => {
    await withDatabase(async (database) => {
      const done = writeLearned(out, await database.misunderstood.labelled());
      await print(
        [{ out, ...done }],
        json,
        ({ training, tests, present }) =>
          `${training} kalimat latih dan ${tests} kalimat uji ditulis di ${out}; ${present} sudah ada.`,
      );
    });
  });

function wrong(sentence: string): ProgramError {
  return new ProgramError(sentence, { exitCode: 2 });
}

function noSuchLabel(label: string): string {
  const [name = ''] = label.split('.');
  const intent = INTENTS.find((one) => one === name);
  return intent === undefined
    ? `Label harus ${NO_LABEL} atau salah satu dari: ${INTENTS.join(', ')}; rinciannya ditulis di belakang titik.`
    : `Rincian ${intent} harus salah satu dari: ${LABELS[intent].join(', ')}.`;
}
