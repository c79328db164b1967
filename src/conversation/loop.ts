import { isAutoReply, likeness } from '../language/auto-reply.ts';
import type { Echo } from './echo.ts';
import type { Talk } from './stack.ts';

/** Another program is answered this often, then no more. */
const MOST_TO_MACHINE = 2;
/** Near-identical texts that fit nothing: the fourth is not answered. */
const MOST_ALIKE = 3;
/** Those that are further apart are a person's. */
const CLOSE_MS = 5 * 60_000;
/** Shorter ones, "mbuh", people repeat. */
const LEAST_LETTERS = 12;

export type Hearing = 'person' | 'machine' | 'hush' | 'silence';

/**
 * Whether to answer a text that may come from another program. `hush`: from now on no more, to be
 * noted once; `silence`: still not. Remembers in the talk what it heard; `pause`: ms since the text
 * before.
 */
export function hearMachine(talk: Talk, text: string, pause: number): Hearing {
  if (!isAutoReply(text)) return 'person';
  const before = talk.echo?.mark === MACHINE && pause < DAY_MS ? talk.echo.times : 0;
  return heard(talk, { mark: MACHINE, times: before + 1 }, MOST_TO_MACHINE);
}

/** The same for a text that fitted nothing: near-identical ones in a short time are a loop. */
export function hearAgain(talk: Talk, text: string, pause: number): Hearing {
  if (text.replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS) return 'person';
  const mark = likeness(text);
  const { echo } = talk;
  const alike = echo?.mark === mark && pause < CLOSE_MS;
  return heard(talk, { mark, times: alike ? echo.times + 1 : 1 }, MOST_ALIKE);
}

const MACHINE = -1;
const DAY_MS = 24 * 3_600_000;

function heard(talk: Talk, echo: Echo, most: number): Hearing {
  talk.echo = echo;
  if (echo.times <= most) return echo.mark === MACHINE ? 'machine' : 'person';
  return echo.times === most + 1 ? 'hush' : 'silence';
}
