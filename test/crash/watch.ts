/** How often each place may still be passed before the process is killed there; 1: the next time. */
export type KillPlan = Readonly<Record<string, number>>;

/** Places that are passed only where turns of several owners share one transaction, by the usual ones. */
const SHARED: Readonly<Record<string, string>> = {
  'conversation save': 'conversation save beside another turn',
  commit: 'commit of several turns',
  committed: 'committed several turns',
};
export const SHARED_POINTS: readonly string[] = Object.values(SHARED);

/** Counts the places that are passed, and calls `kill` at the one that the plan names. */
export class Watch {
  readonly counts: Record<string, number> = {};
  #saves = 0;

  constructor(
    private readonly plan: KillPlan,
    private readonly kill: (point: string) => void,
  ) {}

  /** The probe of `passPoint`. */
  pass(point: string): void {
    if (point === 'conversation save') this.#saves += 1;
    const shared = SHARED[point];
    if (shared !== undefined && this.#saves > 1) this.#count(shared);
    this.#count(point);
    if (point === 'committed') this.#saves = 0;
  }

  #count(point: string): void {
    const passed = (this.counts[point] ?? 0) + 1;
    this.counts[point] = passed;
    if (passed === this.plan[point]) this.kill(point);
  }
}
