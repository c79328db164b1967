let probe: ((point: string) => void) | null = null;

/**
 * Marks a place between two lasting steps (a write, a commit, a send). Crash tests stop the process
 * there; in the program it does nothing.
 */
export function passPoint(point: string): void {
  if (probe !== null) probe(point);
}

/** For crash tests only: is called with the name of each place that is passed. */
export function setProbe(next: ((point: string) => void) | null): void {
  probe = next;
}
