import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { decodeTime } from 'ulid';
import type { WebChatReader, WebChatTx } from '../src/channels/web-chat/ports.ts';
import type { SignatureReader, SignatureTx } from '../src/content/ports.ts';
import type { JobReader, JobTx } from '../src/conversation/jobs.ts';
import type { TurnReader, TurnTx } from '../src/conversation/ports.ts';
import type { OutboxReader, OutboxTx } from '../src/delivery/ports.ts';
import type { FigureReader, TipReader } from '../src/followup/figures/ports.ts';
import type { MendedTx } from '../src/followup/mended.ts';
import type { FollowupReader, FollowupTx } from '../src/followup/ports.ts';
import type { TakeoverTx } from '../src/followup/takeover.ts';
import type { FormReader, FormTx } from '../src/form/ports.ts';
import type { AccountReader, AccountTx } from '../src/office/accounts/ports.ts';
import type { ActReader, ActTx } from '../src/office/act/ports.ts';
import type { TimelineReader } from '../src/office/case/ports.ts';
import type { ChatReader, OfficePostTx } from '../src/office/chat/ports.ts';
import type { MisunderstoodReader, MisunderstoodTx } from '../src/office/misunderstood/ports.ts';
import type { SavedFilterReader, SavedFilterTx } from '../src/office/queue/ports.ts';
import type { ReminderCounts } from '../src/office/reminders/ports.ts';
import type { ReplyReader, ReplyTx } from '../src/office/replies/ports.ts';
import type { TrailReader } from '../src/office/trail/ports.ts';
import type { Clock } from '../src/platform/clock.ts';
import { Vault } from '../src/platform/crypto.ts';
import { ProgramError } from '../src/platform/errors.ts';
import { createIds } from '../src/platform/ids.ts';
import { createKeyFile, keyFileExists, readKeyFile } from '../src/platform/key-file.ts';
import { storageSentence } from '../src/platform/storage.ts';
import type { ClockTx, ReminderReader, ReminderTx } from '../src/reminders/ports.ts';
import { columns } from './columns.ts';
import { openReader, openWriter } from './connection.ts';
import { bringUpToDate, refuseForeign } from './migrate.ts';
import { accountReader, accountWriter } from './queries/accounts.ts';
import { auditReader } from './queries/audit.ts';
import { employerReader } from './queries/employer.ts';
import { figureReader } from './queries/figures.ts';
import { followupReader, followupWriter } from './queries/followup.ts';
import { formAnswerWriter, formStateReader } from './queries/form-answers.ts';
import { type FormLinkReader, formLinkReader, formLinkWriter } from './queries/form-links.ts';
import { healthReader, outboxLines } from './queries/health.ts';
import { jobReader, jobWriter } from './queries/jobs.ts';
import { type JoinTokens, joinLinkWriter } from './queries/join-links.ts';
import { misunderstoodReader, misunderstoodWriter } from './queries/misunderstood.ts';
import { actReader, actWriter } from './queries/office-case.ts';
import { outboxReader, outboxWriter } from './queries/outbox.ts';
import { turnReader } from './queries/read-turn.ts';
import { clockWriter, reminderCounts } from './queries/reminder-counts.ts';
import { reminderReader } from './queries/reminders.ts';
import { replyReader, replyWriter } from './queries/replies.ts';
import { savedFilterReader, savedFilterWriter } from './queries/saved-filters.ts';
import { signatureReader, signatureWriter } from './queries/signatures.ts';
import { chatReader, takeoverWriter } from './queries/takeover.ts';
import { timelineReader } from './queries/timeline.ts';
import { tipReader, tipWriter } from './queries/tips.ts';
import { webChatReader, webChatWriter } from './queries/web-chat.ts';
import { inboxWriter } from './queries/write-inbox.ts';
import { recordWriter } from './queries/write-record.ts';
import { reminderWriter } from './queries/write-reminders.ts';
import { turnWriter } from './queries/write-turn.ts';
import { Writer } from './writer.ts';

/** Everything that can be written in one transaction. */
export type Tx = TurnTx &
  JobTx &
  OutboxTx &
  FollowupTx &
  WebChatTx &
  AccountTx &
  ActTx &
  SignatureTx &
  OfficePostTx &
  TakeoverTx &
  ReplyTx &
  MendedTx &
  SavedFilterTx &
  MisunderstoodTx &
  ReminderTx &
  ClockTx &
  FormTx;

export type Database = {
  readonly turns: TurnReader;
  readonly jobs: JobReader;
  readonly outbox: OutboxReader;
  readonly followup: FollowupReader;
  readonly webChat: WebChatReader;
  readonly accounts: AccountReader;
  readonly audit: TrailReader;
  readonly signatures: SignatureReader;
  readonly timeline: TimelineReader;
  readonly act: ActReader;
  readonly figures: FigureReader;
  readonly chat: ChatReader;
  readonly replies: ReplyReader;
  readonly filters: SavedFilterReader;
  readonly misunderstood: MisunderstoodReader;
  readonly tips: TipReader;
  readonly reminders: ReminderReader;
  readonly reminderCounts: ReminderCounts;
  readonly forms: FormReader & FormLinkReader;
  readonly joins: JoinTokens;
  readonly employers: ReturnType<typeof employerReader>;
  readonly health: ReturnType<typeof healthReader>;
  /** What waits to be sent, by channel. */
  readonly lines: ReturnType<typeof outboxLines>;
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Writes a byte that tells nothing: whether the disk takes writes. */
  touch(): Promise<void>;
  /** Grows when another connection, also of another process, has committed. */
  foreignCommits(): number;
  /** Finishes what is queued and closes the file. */
  close(): Promise<void>;
};

export type Places = { databaseFile: string; keyFile: string };

/**
 * Opens the database, making what is missing. Throws a ProgramError with one sentence when it
 * cannot be used: unwritable or full disk, no or another key, a newer version's data.
 */
export function openDatabase(places: Places, clock: (lastCommit: number) => Clock): Database {
  try {
    return open(places, clock);
  } catch (error) {
    throw explained(error, places.databaseFile);
  }
}

/** Trouble with the disk as the sentence for it; any other error as it is. */
function explained(error: unknown, databaseFile: string): unknown {
  if (error instanceof ProgramError) return error;
  const sentence = storageSentence(error, dirname(databaseFile), 'SIAP_DATA_DIR atau DATABASE_URL');
  return sentence === null ? error : new ProgramError(sentence, { cause: error });
}

function open(places: Places, clockFrom: (lastCommit: number) => Clock): Database {
  const { databaseFile, keyFile } = places;
  mkdirSync(dirname(databaseFile), { recursive: true });
  const isNew = !existsSync(databaseFile);
  if (isNew && !keyFileExists(keyFile)) createKeyFile(keyFile);
  const vault = new Vault(readKeyFile(keyFile));
  if (!isNew) refuseForeign(databaseFile);
  const writerDb = openWriter(databaseFile);
  try {
    checkKey(writerDb, vault, keyFile);
    bringUpToDate(writerDb, databaseFile);
    rememberKey(writerDb, vault);
    const clock = clockFrom(lastCommit(writerDb));
    const readerDb = openReader(databaseFile);
    return assemble(writerDb, readerDb, vault, clock, databaseFile);
  } catch (error) {
    writerDb.close();
    throw error;
  }
}

function assemble(
  writerDb: BetterSqlite.Database,
  readerDb: BetterSqlite.Database,
  vault: Vault,
  clock: Clock,
  databaseFile: string,
): Database {
  const cols = columns(vault);
  const ids = createIds(clock);
  const write = drizzle({ client: writerDb });
  const read = drizzle({ client: readerDb });
  const record = recordWriter(write, cols, ids);
  const tx: Tx = {
    ...inboxWriter(write, cols, ids),
    ...turnWriter(write, cols, ids),
    ...record,
    ...jobWriter(write, cols, ids),
    ...outboxWriter(write),
    ...followupWriter(write, cols, ids),
    ...webChatWriter(write, cols, ids),
    ...accountWriter(write, cols, ids),
    ...actWriter(write, cols, ids),
    ...signatureWriter(write, ids),
    ...takeoverWriter(write, cols, ids),
    ...replyWriter(write),
    ...savedFilterWriter(write, ids),
    ...misunderstoodWriter(write, cols),
    ...tipWriter(write),
    ...reminderWriter(write, cols, ids),
    ...clockWriter(write),
    ...formLinkWriter(write, cols, ids),
    ...joinLinkWriter(write, cols, ids),
    ...formAnswerWriter(write, cols, record.setField),
  };
  const writer = new Writer(writerDb);
  const version = writerDb.prepare('PRAGMA data_version').pluck();
  const mark = writerDb.prepare(
    'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
  );
  async function queued<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await writer.write(work);
    } catch (error) {
      throw explained(error, databaseFile);
    }
  }
  // The writer's own page cache is warm, a reader's is emptied by every commit. Between two
  // transactions the writer sees just what is committed.
  const turns = [turnReader(write, cols), turnReader(read, cols)] as const;
  const line = [outboxReader(write, cols), outboxReader(read, cols)] as const;
  const committed = <T>([warm, apart]: readonly [T, T]): T =>
    writerDb.inTransaction ? apart : warm;
  return {
    turns: {
      ...turns[1],
      nextTurn: (id) => committed(turns).nextTurn(id),
    },
    jobs: jobReader(read, cols),
    outbox: {
      ...line[1],
      head: (id) => committed(line).head(id),
    },
    followup: followupReader(read, cols, () => clock.now()),
    webChat: webChatReader(read, cols),
    accounts: accountReader(read, cols),
    audit: auditReader(read, cols),
    signatures: signatureReader(read),
    timeline: timelineReader(read, cols),
    act: actReader(read),
    figures: figureReader(read),
    chat: chatReader(read, cols),
    replies: replyReader(read),
    filters: savedFilterReader(read),
    misunderstood: misunderstoodReader(read, cols),
    tips: tipReader(read),
    reminders: reminderReader(read, cols),
    reminderCounts: reminderCounts(read),
    forms: { ...formLinkReader(read, cols), ...formStateReader(read, cols) },
    joins: { tokenOf: cols.joinToken },
    employers: employerReader(read, cols),
    health: healthReader(read),
    lines: outboxLines(read),
    write: (work) => queued(() => work(tx)),
    touch: () => queued(async () => void mark.run('touched', String(clock.now()))),
    foreignCommits: () => Number(version.get()),
    async close() {
      await writer.write(async () => undefined);
      readerDb.close();
      writerDb.close();
    },
  };
}

const FINGERPRINT = 'key';

/** A database made with another key is refused before anything is written. */
function checkKey(db: BetterSqlite.Database, vault: Vault, keyFile: string): void {
  const meta = db
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'meta'")
    .get();
  if (!meta) return;
  const row = db.prepare('select value from meta where key = ?').get(FINGERPRINT) as
    | { value: string }
    | undefined;
  if (row && row.value !== fingerprint(vault))
    throw new ProgramError(
      `Berkas kunci ${keyFile} bukan kunci basis data ini; kembalikan kunci yang benar atau tunjuk dengan SIAP_KEY_FILE. Data tidak diubah.`,
    );
}

function rememberKey(db: BetterSqlite.Database, vault: Vault): void {
  db.prepare('insert or ignore into meta (key, value) values (?, ?)').run(
    FINGERPRINT,
    fingerprint(vault),
  );
}

function fingerprint(vault: Vault): string {
  return vault.hash('meta', FINGERPRINT);
}

/** UTC ms of the newest row that tells its time by its id; 0 in an empty database. */
function lastCommit(db: BetterSqlite.Database): number {
  const times = ['inbox', 'outbox', 'outcome', 'web_message'].map((table) => {
    const { id } = db.prepare(`select max(id) as id from ${table}`).get() as { id: string | null };
    return id === null ? 0 : decodeTime(id);
  });
  return Math.max(...times);
}
