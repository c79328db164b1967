import { Command, Option } from 'commander';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { dayOf } from '../../flows/kit/month.ts';
import { DEFAULT_LANGUAGE, loadSentences } from '../conversation/sentences.ts';
import type { CaseOnList } from '../followup/ports.ts';
import { daysWaiting, inOrder, score, type View, viewOf } from '../followup/queue.ts';
import { print } from './output.ts';
import { withDatabase } from './with-database.ts';

type Options = { view?: View; json?: boolean };

/** All views; the type sees to it that none is missing. */
const views: Readonly<Record<View, true>> = {
  wants_person: true,
  ready_to_register: true,
  missing_data: true,
};

export const cases = new Command('cases')
  .description('Antrean tindak lanjut, yang paling mendesak lebih dulu')
  .addOption(new Option('--view <nama>', 'hanya satu tampilan').choices(Object.keys(views)))
  .option('--json', 'satu objek JSON per baris')
  .action(async ({ view, json = false }: Options) => {
    await withDatabase(async (database, clock) => {
      const sentences = loadSentences();
      const now = clock.now();
      const rows = inOrder(await database.followup.openCases(), now)
        .map((one) => row(one, now, (key, args) => sentences.say(DEFAULT_LANGUAGE, key, args)))
        .filter((one) => view === undefined || one.view === view);
      await print(
        rows,
        json,
        (one) => `${one.score}\t${one.name ?? one.employer}\t${one.reasons.join(' · ')}`,
      );
    });
  });

type Say = (key: string, args?: Record<string, string | number>) => string;

function row(one: CaseOnList, now: number, say: Say) {
  const days = daysWaiting(one.openedAt, now);
  const reasons = [
    ...one.reasons.map((reason) => told(reason, one, say)),
    days === 0 ? say('office:waiting_today') : say('office:waiting_days', { days }),
    ...(one.workers > 0 ? [say('office:workers', { count: one.workers })] : []),
    ...one.notes.map((text) => say('office:wrote', { text })),
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

/** A reason in words; of a call its hour, and the day from which "besok" counts. */
function told(reason: CaseReason, { callAt }: CaseOnList, say: Say): string {
  if (reason !== 'call_back' || callAt === null) return say(`office:${reason}`);
  const { said, askedAt } = callAt;
  const args = askedAt === null ? { said } : { said, date: dayOf(askedAt), context: 'dated' };
  return say('office:call_back_at', args);
}
