import type { CaseState } from '../stages.ts';
import type { Where } from './cohort.ts';
import type { Contact } from './ports.ts';
import { reached, type Step } from './steps.ts';

/** Who has been silent for so long has given up, for the time being. */
export const SILENT_MS = 7 * 86_400_000;

/** Stages after which no question is waited for. */
const OVER: ReadonlySet<CaseState> = new Set([
  'BUKAN_PEMBERI_KERJA',
  'MENOLAK',
  'TUTUP_USAHA',
  'DUPLIKAT',
  'SELESAI',
] as const);

/** Owners at one open question. */
export type Stall = Where & {
  asked: string;
  /** Silent for seven days or more. */
  silent: string[];
  /** Still answering, or so it seems. */
  active: string[];
};

/** The question at which an owner stands whose file is still to come; null: nothing is waited for. */
export function standsAt(one: Contact, step: Step): string | null {
  if (one.asked === null || one.lastInAt === null || one.submittedAt !== null) return null;
  if (reached(step, 'handed_over')) return null;
  return one.stage !== null && OVER.has(one.stage) ? null : one.asked;
}

/** Puts owners at the questions at which they stand. */
export class Stalls {
  readonly #stalls = new Map<string, Stall>();

  constructor(private readonly now: number) {}

  add(one: Contact, step: Step, { week, place, channel }: Where): void {
    const asked = standsAt(one, step);
    if (asked === null) return;
    const key = `${asked} ${week} ${place} ${channel}`;
    const stall = this.#stalls.get(key) ?? {
      asked,
      week,
      place,
      channel,
      silent: [],
      active: [],
    };
    this.#stalls.set(key, stall);
    const silent = this.now - (one.lastInAt ?? 0) >= SILENT_MS;
    (silent ? stall.silent : stall.active).push(one.employerId);
  }

  all(): Stall[] {
    return [...this.#stalls.values()];
  }
}

/** How many stand at each question, where most gave up first. */
export function byQuestion(
  stalls: readonly Stall[],
): { asked: string; silent: number; active: number }[] {
  const sums = new Map<string, { asked: string; silent: number; active: number }>();
  for (const { asked, silent, active } of stalls) {
    const sum = sums.get(asked) ?? { asked, silent: 0, active: 0 };
    sum.silent += silent.length;
    sum.active += active.length;
    sums.set(asked, sum);
  }
  return [...sums.values()].sort(
    (a, b) => b.silent - a.silent || b.active - a.active || (a.asked < b.asked ? -1 : 1),
  );
}
