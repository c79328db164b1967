// Everything that must hold before a commit: format and lint, types, boundaries, dead code, tests.
import { spawnSync } from 'node:child_process';

const steps = ['lint', 'types', 'boundaries', 'deadcode', 'test'];
const failed = steps.filter((step) => {
  console.log(`\n── ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', shell: true });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`\nvalidate: failed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else console.log('\nvalidate: all green');
