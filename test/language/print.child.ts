import { HELD_OUT, score, table } from './score.ts';

const asked = process.argv.slice(2);
const of = asked.find((word) => word.startsWith(HELD_OUT)) ?? '';
const kind = asked.find((word) => word !== of);
if (kind === undefined) console.log(table(of));
else {
  for (const { line, outcome, got } of score(kind, of).faults) {
    const wanted = line.accept ?? [line.expect];
    const said = [line.input, line.context].filter(Boolean).join(' / ').slice(0, 300);
    console.log(`${outcome} ${line.id}: ${said}\n  is ${JSON.stringify(got)}`);
    for (const one of wanted) console.log(`  not ${JSON.stringify(one)}`);
  }
}
