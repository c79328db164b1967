import type { OpenQuestion, Saying, Stack } from './stack.ts';

/** So many answers that follow do without what was offered. */
const QUIET_FOR = 3;
/** Who was away so long is offered all again. */
const AWAY_MS = 8 * 3_600_000;
/** The open question, where that is an offer; menus have other names. */
const QUESTION = 'question';
/** Sentences under an answer that invite her to go on. */
const INVITES: ReadonlySet<string> = new Set([
  'answers:more',
  'answers:next_check',
  'answers:next_file',
]);
/** What answers a question of hers, or her thanks. */
const ANSWERS = /^(?:answers?[-:]|whatif:|check:(?:basis|detail)|common:thanked$)/;

/**
 * What is said and asked at the end of a turn, without the offers that stand already: each is made
 * once, and not again under the answers to her own questions until something changed, she was away,
 * or some answers have gone without it. Remembers in the talk what was offered. `before`: what was
 * open before; `pause`: how long she had been silent, ms.
 */
export function withoutRepeats(
  { talk, sayings, effects }: Stack,
  open: OpenQuestion | null,
  before: OpenQuestion | null,
  pause: number,
): { sayings: readonly Saying[]; open: OpenQuestion | null } {
  const changed = effects.some(({ kind }) => kind === 'setField') || pause > AWAY_MS;
  const answers = !changed && sayings.some(({ key }) => ANSWERS.test(key));
  const since = new Map(
    Object.entries((!changed && talk.offered) || {}).map(([name, count]) => [
      name,
      count + (answers ? 1 : 0),
    ]),
  );
  const offers = (name: string) => {
    if (answers && (since.get(name) ?? QUIET_FOR + 1) <= QUIET_FOR) return false;
    since.set(name, 0);
    return true;
  };
  const told = sayings.filter(({ key }) => !INVITES.has(key) || offers(key));
  // What her yes is to has not been read for a while.
  const weighed = before?.question.offers && open?.frame.flow === 'confirm';
  if (weighed && (since.get(QUESTION) ?? 0) > 0) told.push({ key: before.question.ask });
  if (open?.menu !== before?.menu) since.delete(QUESTION);
  const asks = !open?.question.offers || offers(QUESTION);
  delete talk.offered;
  if (since.size > 0) talk.offered = Object.fromEntries(since);
  return { sayings: told, open: asks ? open : null };
}
