import { Command } from 'commander';
import { DEFAULT_LANGUAGE, loadSentences } from '../conversation/sentences.ts';
import type { CaseOnList } from '../followup/ports.ts';
import { daysWaiting, inOrder, score, viewOf } from '../followup/queue.ts';
import { print } from './output.ts';
import { withDatabase } from './with-database.ts';

type Options = { view?: string; json?: boolean };

export const cases = new Command('cases')
  .description('Antrean tindak lanjut, yang paling mendesak lebih dulu')
  .option('--view <nama>', 'hanya satu tampilan: wants_person, ready_to_register, missing_data')
  .option('--json', 'satu objek JSON per baris')
  .action(async ({ view, json = false }: Options) => {
    await withDatabase(async (database, clock) => {
      const sentences = loadSentences();
      const now = clock.now();
      const rows = inOrder(await database.followup.openCases(), now)
        .map((one) => row(one, now, (key, args) => sentences.say(DEFAULT_LANGUAGE, key, args)))
        .filter((one) => view === undefined || one.view === view);
      print(
        rows,
        json,
        (one) => `${one.score}\t${one.name ?? one.employer}\t${one.reasons.join(' · ')}`,
      );
    });
  });

type Say = (key: string, args?: Record<string, number>) => string;

function row(one: CaseOnList, now: number, say: Say) {
  const days = daysWaiting(one.openedAt, now);
  const reasons = [
    ...one.reasons.map((reason) => say(`office:${reason}`)),
    days === 0 ? say('office:waiting_today') : say('office:waiting_days', { days }),
    ...(one.workers > 0 ? [say('office:workers', { count: one.workers })] : []),
  ];
  return {
    id: one.id,
    employer: one.employerId,
    name: one.businessName,
    view: viewOf(one.reasons),
    stage: one.stage,
    score: score(one, now),
    reasons,
    assignee: one.assignee,
    nextAt: one.nextAt === null ? null : new Date(one.nextAt).toISOString(),
  };
}
