import { isUnit } from '../language/unit.ts';
import type { Decision } from './decide.ts';
import type { StoredInbound, Turn } from './ports.ts';

/** A longer text is a thought of its own. */
const LONGEST_PIECE = 60;
const MOST_PIECES = 6;
/** Texts that were written further apart are not one thought. */
const CLOSE_MS = 20_000;
/** However many follow, a talk waits no longer than so many times its window. */
const MOST_WINDOWS = 4;

/** Whether a message can be a piece of a thought that was sent in several. */
export function isPiece({ content }: StoredInbound): boolean {
  return content.kind === 'text' && content.text.length <= LONGEST_PIECE;
}

function saysWhatOf(message: StoredInbound | undefined): boolean {
  return message?.content.kind === 'text' && isUnit(message.content.text);
}

/** The pieces at the head of what waits that may be one thought. */
export function piecesOf(waiting: readonly StoredInbound[]): readonly StoredInbound[] {
  const end = waiting.findIndex((message, at) => {
    const before = waiting[at - 1];
    return !isPiece(message) || (before !== undefined && message.at - before.at > CLOSE_MS);
  });
  return waiting.slice(0, end === -1 ? waiting.length : end).slice(0, MOST_PIECES);
}

/** The turn about several texts as one. */
export function joined(turn: Turn, pieces: readonly StoredInbound[]): Turn {
  const texts = pieces.map(({ content }) => (content.kind === 'text' ? content.text.trim() : ''));
  const content = { kind: 'text' as const, text: texts.join(' ') };
  const others = pieces.slice(1).map(({ id }) => id);
  return { ...turn, inbound: { ...turn.inbound, content }, others };
}

/** How much longer to wait for what may follow, in ms; 0: no longer. */
export function stillToWait(
  pieces: readonly StoredInbound[],
  windowMs: number,
  now: number,
): number {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return 0;
  const until = Math.min(last.receivedAt + windowMs, first.receivedAt + MOST_WINDOWS * windowMs);
  return Math.max(0, until - now);
}

/**
 * Which of a talk's waiting pieces are one turn: all together when that makes sense, else one by
 * one; when none makes sense, together as one text that was not understood. Null: more may follow.
 */
export function turnOf<D extends Decision>(
  turn: Turn,
  pieces: readonly StoredInbound[],
  decide: (turn: Turn) => D,
  mayFollow: boolean,
): { turn: Turn; decision: D } | null {
  const alone = { turn, decision: decide(turn) };
  if (!alone.decision.tentative && !saysWhatOf(pieces[1])) return alone;
  if (pieces.length < 2) return mayFollow ? null : alone;
  const whole = joined(turn, pieces);
  const together = { turn: whole, decision: decide(whole) };
  if (!together.decision.missed && !(together.decision.tentative && mayFollow)) return together;
  if (mayFollow) return null;
  const fits =
    !alone.decision.missed ||
    pieces.slice(1).some((inbound) => !decide({ ...turn, inbound }).missed);
  return fits ? alone : together;
}
