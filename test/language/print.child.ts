import { score, table } from './score.ts';

const [kind] = process.argv.slice(2);
if (kind === undefined) console.log(table());
else {
  for (const { line, outcome, got } of score(kind).faults) {
    const wanted = line.accept ?? [line.expect];
    const said = [line.input, line.context].filter(Boolean).join(' / ').slice(0, 300);
    console.log(`${outcome} ${line.id}: ${said}\n  is ${JSON.stringify(got)}`);
    for (const one of wanted) console.log(`  not ${JSON.stringify(one)}`);
  }
}
