// What takes too long for every test run, of which `npm test` runs a short part:
// - the whole crash proof: 20 counted kills in each gap between two writes and 100 at random under
//   load; some ten minutes, prints the figures;
// - fifty cases of the demonstration, worked in a browser: clicks and seconds a case;
// - half an hour of WhatsApp with fifty owners and a page that crashes, in a real browser;
// - two processes that look after 3,000 reminders, killed 200 times;
// - a year of reminders for 5,000 owners, or as many as SIAP_PROOF_OWNERS says, with outages, crashes
//   and clock jumps;
// - every reader of src/language on a million texts, or as many as SIAP_PROOF_TEXTS says.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const env = { SIAP_PROOF_TEXTS: '1000000', ...process.env, SIAP_PROOF: 'full' };

// One after the other: the crash proof is about time, and the texts leave no processor to others.
const [only = ''] = process.argv.slice(2);
const proofs = [
  'test/crash',
  'test/whatsapp-web/soak.test.ts',
  'test/reminders/killed.test.ts',
  'test/reminders/year/year.test.ts',
  'test/office/fifty-cases.test.ts',
  'src/language/any-text.test.ts',
].filter((tests) => tests.includes(only));
const failed = proofs.filter((tests) => {
  const { status } = spawnSync('npx', ['vitest', 'run', tests], {
    cwd: dirname(dirname(fileURLToPath(import.meta.url))),
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
if (failed.length > 0) {
  console.error(`\nproof: failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
