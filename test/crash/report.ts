import type { Disturbed } from './disturbed.ts';

/** Prints the figures as a table; `points` in the order they are passed. */
export function report(title: string, runs: readonly Disturbed[], points: readonly string[]): void {
  const sum = (of: (run: Disturbed) => number) => runs.reduce((all, run) => all + of(run), 0);
  const deaths = runs.flatMap((run) => run.deaths);
  const rows: [string, number][] = [
    ...points.map((point): [string, number] => [
      `kills at "${point}"`,
      deaths.filter(({ at }) => at === point).length,
    ]),
    ['kills at random moments', deaths.filter(({ at }) => at === null).length],
    ['kills in all', deaths.length],
    ['owners', sum((run) => run.owners)],
    ['messages of owners, each handled exactly once', sum((run) => run.inbound)],
    ['  lost', sum((run) => run.lost)],
    ['  handled twice', sum((run) => run.doubled)],
    ['answers', sum((run) => run.answers)],
    ['  sent once more after a kill', sum((run) => run.repeats)],
    ['  put aside: killed too often before it was noted', sum((run) => run.putAside)],
    ['differences from the undisturbed run', sum((run) => run.mismatches.length)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `${label.padEnd(width)} ${String(value).padStart(7)}`);
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}
