import type { Outbound } from '../platform/message.ts';
import { UNASKED } from '../platform/put-aside.ts';

const DAY_MS = 86_400_000;

/**
 * How many messages that nobody asked for a number may send, so that it stays welcome. Nobody
 * publishes such figures: these are careful guesses below what got numbers banned (DOMAIN 6.4:
 * 15–20 a day; ANCHORS A3, 5). Only for channels without limits of their own.
 */
export type WelcomeRules = {
  /** A day, in the first week of the number. */
  first: number;
  /** Times as many each further week. */
  growth: number;
  /** A day, never more. */
  most: number;
  /** Of those sent in a week at least this share must be answered … */
  leastAnswered: number;
  /** … once so many were sent; below half of the share nothing more is sent. */
  judgedFrom: number;
  /** The same text to at most so many a day. */
  sameText: number;
  /** So many that could not be sent in a day break the circuit for a day. */
  failures: number;
};

export const CAREFUL: WelcomeRules = {
  first: 5,
  growth: 1.5,
  most: 40,
  leastAnswered: 0.3,
  judgedFrom: 10,
  sameText: 3,
  failures: 3,
};

/** What is known of a number: times are UTC ms, counts are of messages that nobody asked for. */
export type WelcomeFacts = {
  /** When it first sent anything; null: never. */
  since: number | null;
  sentInDay: number;
  sentInWeek: number;
  /** Of those in the week, how many were answered. */
  answeredInWeek: number;
  failedInDay: number;
};

export interface WelcomeReader {
  /** `now`: UTC ms. */
  welcome(channel: string, now: number): Promise<WelcomeFacts>;
}

/** How many may still be sent today, and by what that is held down. */
export type Budget = { perDay: number; left: number; why: 'age' | 'ratio' | 'failures' | 'most' };

/** The budget of a number as things are. */
export function budgetOf(rules: WelcomeRules, facts: WelcomeFacts, now: number): Budget {
  if (facts.failedInDay >= rules.failures) return { perDay: 0, left: 0, why: 'failures' };
  const weeks = Math.floor((now - (facts.since ?? now)) / (7 * DAY_MS));
  const grown = Math.floor(rules.first * rules.growth ** weeks);
  const byAge = Math.min(rules.most, grown);
  const share = facts.sentInWeek === 0 ? 1 : facts.answeredInWeek / facts.sentInWeek;
  const judged = facts.sentInWeek >= rules.judgedFrom && share < rules.leastAnswered;
  const poor = judged && share < rules.leastAnswered / 2;
  const perDay = poor ? 0 : judged ? Math.floor(byAge / 2) : byAge;
  const left = Math.max(0, perDay - facts.sentInDay);
  return { perDay, left, why: judged ? 'ratio' : grown < rules.most ? 'age' : 'most' };
}

/** Says of each message whether its number may send it now; a code where it may not. */
export class Welcome {
  /** To how many each text went today, in this process: no two owners get the same in bulk. */
  readonly #texts = new Map<string, number>();
  #day = 0;

  constructor(
    private readonly rules: WelcomeRules,
    private readonly channel: string,
    private readonly reader: WelcomeReader,
  ) {}

  async refuses({ text, unasked }: Outbound, now: number): Promise<string | null> {
    if (unasked !== true) return null;
    const { left, why } = budgetOf(this.rules, await this.reader.welcome(this.channel, now), now);
    if (left < 1) return UNASKED + why;
    return this.#same(text, now) ? `${UNASKED}same-text` : null;
  }

  #same(text: string, now: number): boolean {
    const day = Math.floor(now / DAY_MS);
    if (day !== this.#day) this.#texts.clear();
    this.#day = day;
    const times = (this.#texts.get(text) ?? 0) + 1;
    this.#texts.set(text, times);
    return times > this.rules.sameText;
  }
}
