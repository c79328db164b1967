// Builds, then runs one of the programs in this same process: `node scripts/run.mjs siap cases`.
import { bundle } from './build.mjs';

const [, script, program, ...args] = process.argv;
await bundle();
process.argv = [process.argv[0] ?? 'node', script ?? '', ...args];
await import(new URL(`../dist/${program}.mjs`, import.meta.url).href);
