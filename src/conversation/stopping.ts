import { STOP } from '../../flows/stop.ts';
import { readCommand } from '../language/command.ts';
import { readErrand } from '../language/errand.ts';
import type { Offered } from '../language/kind.ts';
import { ADDRESS, PARTICLES, POLITE, wordSet, wordsOf } from '../language/words.ts';
import type { Voice } from './fields.ts';
import type { TurnContent } from './ports.ts';
import { offered } from './read.ts';
import type { Stack } from './stack.ts';

/** What may stand around a choice. */
const AROUND = wordSet(
  'saja aja ae wae bae mawon dulu dl disit ya yo yah nggih iya yang sing pilih nomor nomer no angka stop berhenti hentikan',
);

/**
 * Everything is stopped, and what exactly was meant is asked: only a choice answers that. Before
 * anything else is heard the question is gone, so that it never swallows a word of hers.
 */
export function leaveStopping(stack: Stack, content: TurnContent, voice: Voice): void {
  const open = stack.open();
  if (open?.frame.flow !== STOP || content.kind === 'blocked' || content.kind === 'by_hand') return;
  if (content.kind === 'choice' && content.menu === open.menu) return;
  if (
    content.kind === 'text' &&
    isChoice(content.text, offered(open, voice.house.sentences, voice.language))
  )
    return;
  stack.cancel();
}

function isChoice(text: string, choices: readonly Offered[]): boolean {
  const said = bare(text);
  const number = /^\d$/.test(said) ? Number(said) : 0;
  if (number > 0) return number <= choices.length;
  const exact = choices.some(({ label, words }) =>
    [label, ...words].some((one) => bare(one) === said),
  );
  const command = readCommand(text);
  if (command?.command === 'stop' && command.whole) return true;
  const errand = readErrand(text);
  const other = errand !== null && errand !== 'reminders' && errand !== 'reminders_off';
  return exact && said !== '' && command === null && !other;
}

function bare(text: string): string {
  const small = [AROUND, ADDRESS, PARTICLES, POLITE];
  return wordsOf(text)
    .filter((word) => word !== ',' && !small.some((words) => words.has(word)))
    .join(' ');
}
