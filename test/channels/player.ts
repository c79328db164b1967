import { expect } from 'vitest';
import type { FailureKind } from '../../src/delivery/failure.ts';
import type { MediaKind } from '../../src/platform/message.ts';
import type { House } from '../support/house.ts';
import { eventually } from '../support/programs.ts';

/** What a channel may have and another may not. The rest of the contract holds for all. */
export type Ability =
  /** Messages without words. */
  | 'media'
  /** A message that she changes afterwards. */
  | 'edits'
  /** What was confirmed may be brought once more all the same. */
  | 'again'
  /** Choices are shown as buttons. */
  | 'buttons'
  /** She may write with one of our messages beneath, as the one that she means. */
  | 'quotes'
  /** What was not confirmed, or written while the program was away, comes afterwards. */
  | 'away'
  /** It tells how far a message of ours came. */
  | 'receipts'
  /** A send may fail in this way. */
  | FailureKind;

/** A made-up owner at the other end of a channel. */
export type Owner = {
  /** Gives a promise where the channel tells that it has taken it; so do the others. */
  says(text: string): unknown;
  /** All texts that she was sent, oldest first. */
  heard(): readonly string[];
  sends?(media: MediaKind): void;
  /** Changes the last message that she wrote. */
  edits?(text: string): void;
  /** Presses a button of the latest message that has it, or of the one with these words. */
  presses?(label: string, on?: string): unknown;
  /** Writes this, and quotes the latest message of ours with these words. */
  quotes?(words: string, text: string): unknown;
  /** The channel brings her last message once more. */
  again?(): unknown;
  /** The channel tells of the last message of ours how far it came. */
  tells?(state: 'delivered' | 'read'): unknown;
};

/** How a send fails in one way: `code` is what is noted then, `waitMs` how long it is told to wait. */
export type Failing = {
  code: string;
  waitMs?: number;
  /** She says something whose answer fails so. */
  meets(says: () => unknown): unknown;
  /** Where it lasts: a person mends it. */
  mends?(): unknown;
};

/** A whole program with one channel, and who is at the other end of it. */
export type Player = {
  house: Pick<House, 'rows' | 'pass' | 'refuse' | 'channel'>;
  /** A different person for each number. */
  owner(number: number): Promise<Owner> | Owner;
  /** The program ends and begins anew, and the channel is there again. */
  restart(meanwhile?: () => void): Promise<void>;
  /** Set where what could not be taken comes afterwards. */
  catchesUp?: true;
  fails: Partial<Record<FailureKind, Failing>>;
  /** So long nothing more comes, and all has come. In ms. */
  settleMs: number;
  stop(): Promise<void>;
};

/** What this player offers of all that a channel may have. */
export async function abilitiesOf(player: Player): Promise<Ability[]> {
  const owner = await player.owner(99);
  const has: Partial<Record<Ability, unknown>> = {
    media: owner.sends,
    edits: owner.edits,
    again: owner.again,
    buttons: owner.presses,
    quotes: owner.quotes,
    away: player.catchesUp,
    receipts: owner.tells,
    ...player.fails,
  };
  return (Object.keys(has) as Ability[]).filter((name) => has[name] !== undefined);
}

const BUSY = `select 1 from inbox where state = 'pending'
  union all select 1 from outbox where state in ('waiting', 'sending')`;

/** Resolves when everything is answered and nothing more comes to her. */
export async function settled({ house, settleMs }: Player, owner: Owner): Promise<void> {
  const idle = () => house.rows(BUSY).length === 0;
  for (let count = -1; count !== owner.heard().length; ) {
    await eventually(idle, 'everything answered', 20_000);
    count = owner.heard().length;
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  }
}

/** What she hears to what she does, at least so many texts. */
export async function hears(
  player: Player,
  owner: Owner,
  does: () => unknown,
  least = 1,
): Promise<string[]> {
  const before = owner.heard().length;
  await does();
  const enough = () => owner.heard().length >= before + least;
  await eventually(enough, `${least} texts`, 20_000);
  await settled(player, owner);
  return owner.heard().slice(before);
}

/** Says one thing after the other; gives what is answered to the last, as one. */
export async function talks(player: Player, owner: Owner, ...said: string[]): Promise<string> {
  let told: string[] = [];
  for (const text of said) told = await hears(player, owner, () => owner.says(text));
  return told.join('\n');
}

/** A row of the outbox, as far as the contract tells of it; `took` until it was sent, in ms. */
export type Row = { state: string; code: string | null; tries: number; took: number | null };

/** The outbox after so many rows. */
export function outbox({ house }: Player, after = 0): Row[] {
  const columns = 'state, code, tries, sent_at - created_at as took';
  return house.rows<Row>(`select ${columns} from outbox order by id`).slice(after);
}

/** She was asked in this order, and nothing twice, nor anything else. */
export function expectQuestions(texts: readonly string[], ...wanted: string[]): void {
  const known = /UJI COBA|kecamatan|gaji|wajib/;
  expect(texts.map((text) => known.exec(text)?.[0] ?? text)).toEqual(wanted);
}
