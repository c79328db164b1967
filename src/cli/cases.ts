import { Command, Option } from 'commander';
import { DEFAULT_LANGUAGE, loadSentences, type Sentences } from '../conversation/sentences.ts';
import type { CaseFacts } from '../followup/facts.ts';
import { inOrder, score } from '../followup/queue.ts';
import { reasonsOf, type Said } from '../followup/reasons.ts';
import { isIn, VIEWS, type View, viewsOf } from '../followup/views.ts';
import { print } from './output.ts';
import { withDatabase } from './with-database.ts';

type Options = { view?: View; json?: boolean };

export const cases = new Command('cases')
  .description('Antrean tindak lanjut, yang paling mendesak lebih dulu')
  .addOption(new Option('--view <nama>', 'hanya satu tampilan').choices([...VIEWS]))
  .option('--json', 'satu objek JSON per baris')
  .action(async ({ view, json = false }: Options) => {
    await withDatabase(async (database, clock) => {
      const sentences = loadSentences();
      const look = { officerId: null, now: clock.now() };
      const open = await database.followup.openCases();
      const rows = inOrder(open, look.now)
        .filter((one) => view === undefined || isIn(view, one, look))
        .map((one) => row(one, look.now, view, (said) => told(sentences, said)));
      await print(
        rows,
        json,
        (one) => `${one.score}\t${one.name ?? one.employer}\t${one.reasons.join(' · ')}`,
      );
    });
  });

const told = (sentences: Sentences, { key, args }: Said) =>
  sentences.say(DEFAULT_LANGUAGE, key, args);

function row(one: CaseFacts, now: number, view: View | undefined, say: (said: Said) => string) {
  return {
    id: one.id,
    employer: one.employerId,
    name: one.businessName,
    view: view ?? viewsOf(one, { officerId: null, now })[0],
    stage: one.stage,
    score: score(one, now),
    reasons: reasonsOf(one, now).map(say),
    assignee: one.assignee,
    nextAt: one.nextAt === null ? null : new Date(one.nextAt).toISOString(),
  };
}
