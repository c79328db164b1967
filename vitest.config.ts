import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What measures time, or puts a double in a module's place, needs a process of its own. */
const ALONE = ['src/language/any-text.test.ts', 'src/conversation/repair/pointed.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many of them wait for a program or a browser: two at once even where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['test/support/intents.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'flows/**/*.test.ts', 'db/**/*.test.ts'],
          exclude: ALONE,
          // Loading the rooms anew for each of two hundred files would take longer than their tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts', ...ALONE] } },
    ],
  },
});
