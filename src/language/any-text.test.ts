import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadIntents } from '../conversation/intents.ts';
import { readCommand } from './command.ts';
import { asksSomething, goesOn, readChildren } from './follow-up.ts';
import { isGreeting } from './greeting.ts';
import { maskPersonal } from './intent/mask.ts';
import { readIntent } from './intent/reading.ts';
import { answerKinds } from './kinds/index.ts';
import { wantsLater } from './later.ts';
import { maskIdentityNumbers } from './nik.ts';
import { isThanks } from './thanks.ts';
import { readTopic } from './topic.ts';
import { plain, wordsOf } from './words.ts';
import { readYesNo, type YesNoContext } from './yesno.ts';

/** `npm run proof` asks for a million. */
const TEXTS = Number(process.env.SIAP_PROOF_TEXTS ?? 300);
const seed = Number(process.env.SIAP_PROOF_SEED ?? Date.now() % 1_000_000);
/** The runner wants to hear from a test now and then. */
const AT_ONCE = 1_000;
/** Generous, for machines with other work: what grows with the square takes far longer. */
const SLOW_MS = 100;
const LONGEST = 10_000;

const QUESTIONS: readonly YesNoContext[] = [
  'confirm_data',
  'proceed',
  'has_workers',
  'more_workers',
  'has_family',
  'already_registered',
  'consent',
  'reminder_ok',
];
const context = {
  now: Date.UTC(2026, 10, 22, 3),
  choices: [
    { key: 'a', label: 'Warung makan', words: ['warung', 'rumah makan'] },
    { key: 'b', label: 'Bengkel', words: [] },
  ],
  hint: { context: 'has_workers', approximate: true },
};

const intents = loadIntents();

/** Everything that is read from a text, by what it is. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ...[...answerKinds.values()].map(
    (kind) => [`a ${kind.name}`, (text: string) => kind.read(text, context)] as const,
  ),
  [
    'a yes or no to one of the questions',
    (text) => readYesNo(text, QUESTIONS[text.length % QUESTIONS.length]),
  ],
  ['a command', readCommand],
  ['a greeting', isGreeting],
  ['thanks', isThanks],
  ['a wish to wait', wantsLater],
  ['a topic', readTopic],
  ['an intent', (text) => readIntent(intents(text))],
  [
    'a question, or one that goes on',
    (text) => [asksSomething(text), goesOn(text), readChildren(text)],
  ],
  ['a text whose names are masked', (text) => maskPersonal(text, ['Warung Barokah'])],
  ['a text to be masked', maskIdentityNumbers],
  ['words', (text) => [plain(text), wordsOf(text)]],
];

/** What the patterns of the readers are made of, so that each gets far before it fails. */
const PIECES: readonly string[] = [
  ...' |1|1 |9|o1|l|a|ya |ga |gak |2jt |rp |1.|1,|12-|12/5/90 |08|0812 |+62 |3327|kk |nik '.split(
    '|',
  ),
  ...'hp |(|)|.|,|-|?|\n|mei |lahir |th |umur |sembilan |nol |puluh |sewu |pak |eh |bukan '.split(
    '|',
  ),
  ...'atau |kira-|kira2 |Slamet, |H. |S.Pd |bin |warung |sama saya |wong |pemalang |rt 1 |desa '.split(
    '|',
  ),
  ...'iya tapi |belum |nanti |petugas |kapan |haha|wk|😀|👍🏽|ꦗ|ﷺ|ſ|ß|İ|\u0301|\u200b|\u202e|\ud800|\u0000|٣|３'.split(
    '|',
  ),
];

const piece = fc.constantFrom(...PIECES);
const soup = fc.array(piece, { maxLength: 20 }).map((some) => some.join(''));
const units = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const long = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.nat({ max: LONGEST }))
  .map(([some, length]) => repeated(some.join(''), length));
const texts = fc.oneof(
  { weight: 20, arbitrary: soup },
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 4, arbitrary: units },
  { weight: 1, arbitrary: long },
);

function repeated(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** The shortest of a few runs; of more where other work on the machine may have held them up. */
function timed(read: (text: string) => unknown, text: string): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 || (run < 12 && shortest >= SLOW_MS); run += 1) {
    const start = performance.now();
    read(text);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

describe('any text of any script', () => {
  it(`is read without an error (${TEXTS} texts, SIAP_PROOF_SEED=${seed})`, {
    timeout: 30_000 + TEXTS * 10,
  }, async () => {
    for (let done = 0; done < TEXTS; done += AT_ONCE) {
      fc.assert(
        fc.property(texts, (text) => {
          for (const [, read] of readers) read(text);
        }),
        { numRuns: Math.min(AT_ONCE, TEXTS - done), seed: seed + done },
      );
      await new Promise((resolve) => setImmediate(resolve));
    }
  });

  it.each(readers)('is read as %s in time that grows no faster than the text', (_, read) => {
    const sums = new Map<number, number>();
    for (const part of PIECES)
      for (const length of [120, 300, 500, 1_000, 2_000, LONGEST / 2, LONGEST]) {
        const took = timed(read, repeated(part, length));
        expect(took, `${JSON.stringify(part)} up to ${length}`).toBeLessThan(SLOW_MS);
        sums.set(length, (sums.get(length) ?? 0) + took);
      }
    const half = sums.get(LONGEST / 2) ?? 0;
    expect(sums.get(LONGEST)).toBeLessThan(3 * half + SLOW_MS / 2);
  });
});

/** What some kinds must know of the question: what yes and no stand for, whose villages. */
const asked = { ...context, hint: { yes: 'on', no: 'off', lists: true, kecamatan: '33.27.12' } };

describe('the samples of every kind of answer', () => {
  it.each([...answerKinds.values()].filter(({ samples }) => samples.length > 0))(
    'are answers without doubt: $name',
    (kind) => {
      for (const sample of kind.samples) {
        const reading = kind.read(sample, asked);
        expect(reading, sample).toMatchObject({ is: 'value' });
        expect(reading, sample).not.toHaveProperty('confirm');
      }
    },
  );
});
