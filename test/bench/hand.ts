import type { Locator, Page } from 'playwright-core';

/**
 * How long a hand takes, for the minutes in the table: a model, no measurement of people. A character on
 * a phone 0.5 s (26 words a minute, over-fifties in Palin et al. 2019, "How do people type on mobile
 * devices?"), a tap 1.1 s and a thought before each field or message 1.35 s (Card, Moran and Newell's
 * keystroke-level model).
 */
const SECONDS = { character: 0.5, tap: 1.1, thought: 1.35 } as const;

/** What one way of filling in takes. `programMs`: how long the program let her wait, measured. */
export type Effort = { taps: number; characters: number; thoughts: number; programMs: number };

/** A person at a page: does what she does, counts it, and measures how long each answer takes. */
export class Hand {
  readonly effort: Effort = { taps: 0, characters: 0, thoughts: 0, programMs: 0 };
  /** The same by step, for the slowest to be named. */
  readonly steps = new Map<string, Effort>();

  constructor(readonly page: Page) {}

  /** Presses something; `then`: what shows that it is done. */
  async taps(step: string, what: Locator, then?: Locator): Promise<void> {
    this.#count(step, { taps: 1 });
    await this.#timed(step, () => what.click(), then);
  }

  /** Looks for the field, taps it, writes and goes on by the keyboard's own key. */
  async types(step: string, where: Locator, text: string, then?: Locator): Promise<void> {
    this.#count(step, { taps: 2, characters: text.length, thoughts: 1 });
    await where.click();
    await where.fill(text);
    await this.#timed(step, () => this.page.keyboard.press('Enter'), then);
  }

  /** Pastes what was copied elsewhere: a long press and "paste". */
  async pastes(step: string, where: Locator, text: string): Promise<void> {
    this.#count(step, { taps: 2, thoughts: 1 });
    await this.#timed(step, () => where.fill(text));
  }

  /** Something that is done outside the page: to go to another program, to choose to whom it is sent. */
  elsewhere(step: string, taps: number): void {
    this.#count(step, { taps, thoughts: 1 });
  }

  async #timed(step: string, act: () => Promise<unknown>, then?: Locator): Promise<void> {
    const begun = performance.now();
    await act();
    await then?.waitFor();
    this.#count(step, { programMs: performance.now() - begun });
  }

  #count(step: string, added: Partial<Effort>): void {
    const own = this.steps.get(step) ?? { taps: 0, characters: 0, thoughts: 0, programMs: 0 };
    for (const one of [this.effort, own])
      for (const [name, by] of Object.entries(added) as [keyof Effort, number][]) one[name] += by;
    this.steps.set(step, own);
  }
}

/** The minutes that an effort takes by the model, with the program's own time. */
export function minutesOf({ taps, characters, thoughts, programMs }: Effort): number {
  const { tap, character, thought } = SECONDS;
  const seconds = taps * tap + characters * character + thoughts * thought + programMs / 1000;
  return seconds / 60;
}
