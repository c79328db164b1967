// `npm run understanding -- intents`: the figures of the unseen sentences; with `compare` besides how
// other approaches do, by cross-validation and on the unseen ones (some minutes).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIntents } from '../../src/conversation/intents.ts';
import { featuresOf } from '../../src/language/intent/features.ts';
import { parseUtterances } from '../../src/language/intent/utterances.ts';
import { approaches, type Shown } from './approaches.ts';
import { measureUnseen } from './unseen.ts';

const FOLDER = 'src/language/intent/utterances';
const FOLDS = 5;
/** Of the training sentences so many are tried: the nearest ones are looked for slowly. */
const TRIED = 4;
/** A fold of a sentence that does not go with its place in the file. */
const foldOf = (at: number) => (Math.imul(at + 1, 2_654_435_761) >>> 8) % FOLDS;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function figures(): void {
  const unseen = measureUnseen(loadIntents());
  console.log(`${unseen.lines} unseen sentences: right ${percent(unseen.right)}`);
  console.log(`out of scope refused ${percent(unseen.refused)}`);
  console.log(`wrong with confidence ${percent(unseen.wrongButSure)}`);
  console.log(`answered or asked about rightly ${percent(unseen.served)}`);
  console.log(`asked between two ${percent(unseen.asked)}`);
  for (const [intent, { lines, right }] of unseen.byIntent)
    console.log(`${intent.padEnd(24)} ${right} of ${lines}`);
  for (const [pair, times] of unseen.confusions) console.log(`${times} ${pair}`);
}

function shownOf(text: string, intent: string): Shown {
  return { text, intent, features: featuresOf(text) };
}

function compare(): void {
  const training = readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      parseUtterances(file.replace(/\.txt$/, ''), readFileSync(join(FOLDER, file), 'utf8')),
    )
    .map(({ text, intent }) => shownOf(text, intent));
  const unseen = readFileSync('test/language/intents.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { input: string; expect: { intent: string } })
    .map(({ input, expect }) => shownOf(input, expect.intent));
  for (const { name, teach } of approaches) {
    const tried = training.filter((_, at) => at % TRIED === 0).length;
    let right = 0;
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const read = teach(training.filter((_, at) => foldOf(at) !== fold));
      const own = training.filter((_, at) => at % TRIED === 0 && foldOf(at) === fold);
      right += own.filter((one) => read(one) === one.intent).length;
    }
    const read = teach(training);
    const known = unseen.filter((one) => read(one) === one.intent).length;
    const cells = [name, percent(right / tried), percent(known / unseen.length)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

figures();
if (process.argv.includes('compare')) compare();
