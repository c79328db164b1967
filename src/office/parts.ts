import type { SignatureTx } from '../content/ports.ts';
import type { ContentRegister } from '../content/register.ts';
import type { TurnTx } from '../conversation/ports.ts';
import type { Sentences } from '../conversation/sentences.ts';
import type { Channel } from '../delivery/channel.ts';
import type { FigureCounts } from '../followup/figures/figures.ts';
import type { TipReader } from '../followup/figures/ports.ts';
import type { FollowupReader, FollowupTx, StoredEmployer } from '../followup/ports.ts';
import type { QueueIndex } from '../followup/queue-index.ts';
import type { Assets } from '../platform/assets.ts';
import type { Clock } from '../platform/clock.ts';
import type { Feed } from '../platform/feed.ts';
import type { Log } from '../platform/log.ts';
import type { ServiceHours } from '../platform/service-hours.ts';
import type { AccountReader, AccountTx } from './accounts/ports.ts';
import type { ActReader, ActTx } from './act/ports.ts';
import type { TimelineReader } from './case/ports.ts';
import type { ChatReader, OfficePostTx } from './chat/ports.ts';
import type { ChatStreams } from './chat/streams.ts';
import type { MisunderstoodReader, MisunderstoodTx } from './misunderstood/ports.ts';
import type { SavedFilterReader, SavedFilterTx } from './queue/ports.ts';
import type { ReminderParts } from './reminders/ports.ts';
import type { ReplyReader, ReplyTx } from './replies/ports.ts';
import type { Trail } from './trail/trail.ts';

/** Everything that an officer's action can write in one transaction. */
export type OfficeTx = FollowupTx &
  OfficePostTx &
  Pick<TurnTx, 'setField'> &
  AccountTx &
  ActTx &
  ReplyTx &
  SignatureTx &
  SavedFilterTx &
  MisunderstoodTx;

/** What the console is made of. `app.ts` ties it to the other rooms. */
export type OfficeParts = {
  /** Where the world reaches us; with https cookies are sent over nothing else. */
  publicUrl: string;
  /** The office's regency code, and its name if it is no trial. */
  region: string;
  operator: string | null;
  /** When officers answer, as owners are told. */
  hours: ServiceHours;
  store: { write<T>(work: (tx: OfficeTx) => Promise<T>): Promise<T> };
  accounts: AccountReader;
  followup: FollowupReader;
  /** The stored record of an employer, or null. */
  employers(id: string): Promise<StoredEmployer | null>;
  /** What happened about an employer. */
  timeline: TimelineReader;
  /** Outcome codes, rows that BPJS gave back, shares. */
  act: ActReader;
  /** What was said in talks. */
  chat: ChatReader;
  chatStreams: ChatStreams;
  /** The channels that this program runs. */
  channels: readonly Pick<Channel, 'name' | 'status' | 'alarm' | 'pairing'>[];
  /** The word on the health page of a channel that this program runs; null: it runs no such. */
  channelStatus(channel: string): string | null;
  /** Woken by the id of an employer whose talk went on. */
  feed: Feed;
  /** Words that are sent often. */
  replies: ReplyReader;
  queue: QueueIndex;
  /** What came of employers and how long they waited, counted. */
  figures: FigureCounts;
  /** What workers told, in counts. */
  tips: TipReader;
  /** What becomes of reminders. */
  reminders: ReminderParts;
  /** Sentences that were not understood. */
  misunderstood: MisunderstoodReader;
  /** Looks at the queue that officers saved. */
  filters: SavedFilterReader;
  /** The audit trail. */
  trail: Trail;
  /** Which rules and texts are signed. */
  content: ContentRegister;
  sentences: Sentences;
  assets: Assets;
  clock: Clock;
  log: Pick<Log, 'warn' | 'error'>;
};
