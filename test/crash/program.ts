import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { buildChild, type ChildProgram } from '../support/child.ts';
import type { KillPlan } from './watch.ts';

/** What a process is told when its life begins. */
export type Order = {
  /** UTC ms that its clock begins at. */
  now: number;
  plan: KillPlan;
  /** Chats whose messages are refused, and those whose messages are first told to wait. */
  refused: readonly string[];
  delayed: readonly string[];
};

/** How a life ended: where it killed itself, or null; what it passed, when it ended in peace. */
export type End = {
  signal: string | null;
  code: number | null;
  at: string | null;
  counts: Readonly<Record<string, number>>;
  errors: string;
};

/** One process of the program. */
export class Life {
  readonly ended: Promise<End>;
  #at: string | null = null;
  #counts: Record<string, number> = {};
  #errors = '';
  #ready = (): void => {};
  /** Resolves when it has started; never, when it dies before. */
  readonly ready = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });

  constructor(private readonly child: ChildProcess) {
    if (!child.stdout || !child.stderr) throw new Error('the child has no pipes');
    createInterface({ input: child.stdout }).on('line', (line) => this.#hear(line));
    child.stderr.on('data', (data) => {
      this.#errors = (this.#errors + String(data)).slice(-4000);
    });
    child.stdin?.on('error', () => {});
    // 'close', not 'exit': what it said last is read by then.
    this.ended = new Promise((resolve) =>
      child.once('close', (code, signal) =>
        resolve({ code, signal, at: this.#at, counts: this.#counts, errors: this.#errors }),
      ),
    );
  }

  begin(order: Order): void {
    this.child.stdin?.write(`${JSON.stringify(order)}\n`);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Asks it to end by itself. */
  stop(): void {
    this.child.kill('SIGTERM');
  }

  #hear(line: string): void {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'ready') this.#ready();
    if (word === 'killed') this.#at = rest.join(' ');
    if (word === 'counts') this.#counts = JSON.parse(rest.join(' ')) as Record<string, number>;
  }
}

const NAME = 'crash-program';
/** Loading the program takes a second, dying a moment. */
const SPARES = 2;

/** Keeps processes of the program ready that have not begun yet. */
export class Program {
  readonly #spares: Life[] = [];

  constructor(private readonly env: Readonly<Record<string, string>>) {}

  static #child: ChildProgram | null = null;

  static async build(): Promise<void> {
    Program.#child = await buildChild(NAME, 'test/crash/program.child.ts');
  }

  /** Removes what `build` made. */
  static remove(): void {
    Program.#child?.remove();
  }

  begin(order: Order): Life {
    const life = this.#spares.shift() ?? this.#spawn();
    life.begin(order);
    while (this.#spares.length < SPARES) this.#spares.push(this.#spawn());
    return life;
  }

  async close(): Promise<void> {
    for (const spare of this.#spares) spare.kill();
    await Promise.all(this.#spares.map(({ ended }) => ended));
  }

  #spawn(): Life {
    const { PATH = '', HOME = '' } = process.env;
    const script = Program.#child?.script ?? '';
    return new Life(
      spawn(process.execPath, [script], { env: { PATH, HOME, ...this.env }, stdio: 'pipe' }),
    );
  }
}
