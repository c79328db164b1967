import type { BotApi } from '../support/bot-api/bot-api.ts';
import type { Chats } from './chats.ts';
import type { Owner, Step } from './owners.ts';

/** An owner acting her script in one chat. */
export class Player {
  /** Ids of all updates she caused: each is to be handled exactly once. */
  readonly updates: string[] = [];
  /** How many texts she had got after each step that she waited at. */
  readonly marks: number[] = [];
  #first = 0;
  #step = 0;

  /** `expected`: the marks of the undisturbed run. */
  constructor(
    private readonly world: { api: BotApi; chats: Chats; stuck(): boolean },
    readonly owner: Owner,
    readonly chat: number,
    private readonly expected: readonly number[] | null,
  ) {}

  /** Acts one round; `after` is waited for after each step instead of the known answers. */
  async play(round: number, after?: () => Promise<void>): Promise<void> {
    const steps = this.owner.rounds[round] ?? [];
    const inTheDark = round > 0 && this.owner.hasty === true;
    for (const [at, step] of steps.entries()) {
      if (!inTheDark) this.#act(step);
      const last = at === steps.length - 1;
      this.#step += 1;
      if (this.owner.hasty && !last) continue;
      const mark = this.expected?.[this.#step - 1] ?? 0;
      if (after) await after();
      else await this.world.chats.saw(this.chat, mark, () => this.world.stuck());
      this.marks[this.#step - 1] = this.world.chats.seen(this.chat).length;
    }
  }

  /** What a hasty owner writes while the program is off. */
  playInTheDark(round: number): void {
    if (round === 0 || !this.owner.hasty) return;
    for (const step of this.owner.rounds[round] ?? []) this.#act(step);
  }

  #act(step: Step): void {
    const user = this.world.api.user(this.chat);
    if (typeof step === 'string') {
      const message = user.says(step);
      this.#first ||= message;
    } else if ('press' in step) user.presses(step.press);
    else if ('send' in step) user.sends(step.send);
    else if ('edit' in step) user.edits(this.#first, step.edit);
    else if (step.blocks) user.blocks();
    else user.unblocks();
    const update = this.world.api.pending.at(-1);
    if (update) this.updates.push(String(update.update_id));
  }
}
