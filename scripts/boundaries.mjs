// Holds the import rules. A cruiser that reads no modules finds no violations either, so their
// number is asserted too.
import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const LEAST_MODULES = 100;

const config = await extractDepcruiseConfig('./.dependency-cruiser.cjs');
const result = await cruise(
  ['src', 'flows', 'db', 'test'],
  { ...config.options, ruleSet: config, validate: true },
  undefined,
  { tsConfig: extractTSConfig('./tsconfig.json') },
);
const { violations, totalCruised } = result.output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`boundaries: ${totalCruised} modules, ${violations.length} violations`);
if (violations.length > 0 || totalCruised < LEAST_MODULES) process.exitCode = 1;
