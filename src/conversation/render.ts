import type { Offered } from '../language/kind.ts';
import { answerKinds } from '../language/kinds/index.ts';
import { type Buttons, showsAll } from '../platform/buttons.ts';
import type { Choice, Outbound } from '../platform/message.ts';
import type { Sentences } from './sentences.ts';
import type { OpenQuestion, Saying } from './stack.ts';

/** A message longer than this is tiring on a small phone; longer ones are sent in parts. */
export const MAX_BUBBLE = 300;

/** How the talk's channel shows things. */
export type Screen = {
  buttons: Buttons;
  /** Short texts that come within so many ms of each other may be one thought; unset: never. */
  joinMs?: number;
};

/**
 * The messages of one answer: what is said, then the open question, in as few bubbles as fit.
 * Choices go with the last one, as buttons or as a numbered list.
 */
export function render(
  parts: { sayings: readonly Saying[]; open: OpenQuestion | null; ask: string | null },
  choices: readonly Offered[],
  to: { sentences: Sentences; language: string; screen: Screen },
): Outbound[] {
  const { sentences, language, screen } = to;
  const texts = paragraphs(parts.sayings, (key, args) => sentences.say(language, key, args));
  const { open, ask } = parts;
  if (!open || ask === null) return bubbles(texts).map((text) => ({ text }));

  const question = sentences.say(language, ask, open.question.args?.(open.context));
  const numbered = open.question.picture === true || !showsAll(screen.buttons, choices);
  const list = numbered ? choices.map((one, at) => `${at + 1}. ${one.label}`) : [];
  const all = bubbles([...texts, ...asked(question, list).map((text) => ({ text }))]);
  const buttons = buttonsOf(open, choices, sentences, language);
  return all.map((text, at) =>
    at === all.length - 1 && buttons.length > 0
      ? { text, menu: open.menu, choices: buttons }
      : { text },
  );
}

/** `apart`: nothing else stands in the same message. */
type Paragraph = { text: string; apart?: true };

/** One text a saying; what stands `under` another is its next line. */
function paragraphs(
  sayings: readonly Saying[],
  say: (key: string, args: Saying['args']) => string,
): Paragraph[] {
  const out: Paragraph[] = [];
  for (const { key, args, under, apart } of sayings) {
    const text = say(key, args);
    const last = out.at(-1);
    if (under && last) last.text = `${last.text}\n${text}`;
    else out.push({ text, ...(apart ? { apart } : {}) });
  }
  return out;
}

function buttonsOf(
  open: OpenQuestion,
  choices: readonly Offered[],
  sentences: Sentences,
  language: string,
): Choice[] {
  if (choices.length > 0) {
    const short = open.question.picture === true;
    return choices.map(({ key, label }, at) => ({
      key,
      label: short && key.includes('.') ? String(at + 1) : label,
    }));
  }
  const offers = answerKinds.get(open.question.expects)?.offers ?? [];
  return offers.map(({ key, label }) => ({ key, label: sentences.say(language, label) }));
}

/**
 * A question and its choices. A list that is not short enough with it stands whole in its own bubble,
 * and of a longer one no choice stands alone at the end.
 */
function asked(question: string, list: readonly string[]): string[] {
  const whole = [question, ...list];
  if (list.length < 2 || fits(whole)) return [whole.join('\n')];
  if (fits(list)) return [question, list.join('\n')];
  const parts = parted(whole);
  const [before, end] = parts.slice(-2);
  const moved = end?.length === 1 && before && before.length > 2 ? before.at(-1) : undefined;
  if (before && end && moved !== undefined && fits([moved, ...end])) {
    before.pop();
    end.unshift(moved);
  }
  return parts.map((lines) => lines.join('\n'));
}

/** Joins short texts and parts long ones, at line ends where there are any: each bubble is short. */
function bubbles(paragraphs: readonly Paragraph[]): string[] {
  const out: string[] = [];
  let closed = true;
  for (const { text, apart = false } of paragraphs) {
    const last = out.at(-1);
    const joins = last !== undefined && !closed && !apart;
    if (joins && last.length + 2 + text.length <= MAX_BUBBLE)
      out[out.length - 1] = `${last}\n\n${text}`;
    else out.push(...inParts(text));
    closed = apart;
  }
  return out;
}

function inParts(text: string): string[] {
  return parted(text.split('\n')).map((lines) => lines.join('\n'));
}

function parted(lines: readonly string[]): string[][] {
  const out: string[][] = [];
  for (const line of lines.flatMap(cut)) {
    const last = out.at(-1);
    if (last && fits([...last, line])) last.push(line);
    else out.push([line]);
  }
  return out;
}

/** A line in pieces that fit: cut between words, and only a word too long by itself within it. */
function cut(line: string): string[] {
  const out: string[] = [];
  let rest = line;
  while (rest.length > MAX_BUBBLE) {
    const gap = rest.lastIndexOf(' ', MAX_BUBBLE);
    const half = /[\ud800-\udbff]/.test(rest.charAt(MAX_BUBBLE - 1));
    const end = gap > 0 ? gap : MAX_BUBBLE - (half ? 1 : 0);
    out.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...out, rest];
}

function fits(lines: readonly string[]): boolean {
  return lines.join('\n').length <= MAX_BUBBLE;
}
