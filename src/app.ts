import { join } from 'node:path';
import { type Database, openDatabase, type Tx } from '../db/open.ts';
import { flows } from '../flows/index.ts';
import type { Office } from '../flows/kit/question.ts';
import { telegramName } from './channels/telegram/name.ts';
import { createTelegram } from './channels/telegram/telegram.ts';
import { BUILT_PAGE, loadPage } from './channels/web-chat/page.ts';
import { rememberedName } from './channels/web-chat/telegram-name.ts';
import { createWebChat } from './channels/web-chat/web-chat.ts';
import { pageWords } from './channels/web-chat/words.ts';
import { ContentRegister } from './content/register.ts';
import { conversationEffects } from './conversation/effects.ts';
import { Engine } from './conversation/engine.ts';
import { FORM_PATH } from './conversation/form-link.ts';
import type { House } from './conversation/house.ts';
import { loadIntents } from './conversation/intents.ts';
import { JobRunner } from './conversation/jobs.ts';
import type { EffectHandlers } from './conversation/ports.ts';
import { DEFAULT_LANGUAGE, loadSentences, type Sentences } from './conversation/sentences.ts';
import type { Channel } from './delivery/channel.ts';
import { Sender } from './delivery/sender.ts';
import { closeErased } from './followup/effects.ts';
import { followupEffects } from './followup/handlers.ts';
import { joinsOf } from './join-app.ts';
import { maskIdentityNumbers } from './language/nik.ts';
import { type Clock, createClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { type Count, countNothing } from './platform/count.ts';
import { ProgramError } from './platform/errors.ts';
import { Feed } from './platform/feed.ts';
import { type Log, stackOf } from './platform/log.ts';
import { processOwner } from './platform/owner.ts';
import { projectRoot } from './platform/root.ts';
import { type Reminding, remindersOf, UNWATCHED } from './reminder-app.ts';
import type { Done, Reminders } from './reminders/dispatcher.ts';
import { noteAnswer } from './reminders/gate.ts';

/** How often commits of other processes are looked for, and due timers and jobs. */
const LOOK_MS = 100;
/** How often everything that waits is looked through, whatever was heard. */
const SWEEP_MS = 5_000;
/** A clock that is further behind the last commit than this is wrong, not just adjusted. */
const CLOCK_TOLERANCE_MS = 3_600_000;

/** Exactly one handler for each kind of stored effect, from the room it belongs to. */
const effectHandlers: EffectHandlers<Tx> = {
  ...conversationEffects,
  ...followupEffects,
  reminded: noteAnswer,
  async erase(_, source, tx) {
    await tx.erase(source.employerId, source.now, source.conversationId);
    await closeErased(source, tx);
  },
};

export type App = {
  readonly database: Database;
  readonly clock: Clock;
  readonly engine: Engine<Tx>;
  readonly sender: Sender;
  readonly sentences: Sentences;
  /** What a decision of the talk may know. */
  readonly house: House;
  /** Which rules and texts are signed. */
  readonly content: ContentRegister;
  readonly channels: readonly Channel[];
  readonly reminders: Reminders;
  /** What reminders would do at that time, UTC ms; nothing is written. */
  rehearseReminders(at: number): Promise<Done[]>;
  /** Woken by the id of an employer whose talk went on. */
  readonly feed: Feed;
  /** Takes up what waits, and starts the channels. */
  start(): Promise<void>;
  /** Resolves when nothing is under way; what waits for a time does not count. */
  idle(): Promise<void>;
  /** Finishes what is under way, then closes everything. */
  stop(): Promise<void>;
};

/** The database of the settings, with the clock that belongs to it. */
export function openConfigured(config: Config): { database: Database; clock: Clock } {
  let clock: Clock = createClock(config.fixedNow);
  const database = openDatabase(config, (lastCommit) => {
    const now = clock.now();
    if (lastCommit - now > CLOCK_TOLERANCE_MS)
      throw new ProgramError(
        `Jam komputer (${new Date(now).toISOString()}) lebih awal dari catatan terakhir (${new Date(lastCommit).toISOString()}); betulkan jam komputer atau SIAP_FIXED_NOW. Data tidak diubah.`,
      );
    clock = createClock(config.fixedNow, lastCommit);
    return clock;
  });
  return { database, clock };
}

/** The Telegram channel, when the settings turn it on. */
export function telegramOf(config: Config, log: Log, clock: Clock): Channel[] {
  if (!config.telegram) return [];
  const { token, apiRoot, mode, webhookSecret } = config.telegram;
  return [
    createTelegram({
      token,
      mode,
      log,
      clock,
      publicUrl: config.publicUrl,
      ...(apiRoot === undefined ? {} : { apiRoot }),
      ...(webhookSecret === undefined ? {} : { webhookSecret }),
    }),
  ];
}

/** The chat in the browser. `built` is the folder that its page was built into. */
export function webChatOf(
  config: Config,
  log: Log,
  { database, clock }: { database: Database; clock: Clock },
  built = join(projectRoot, BUILT_PAGE),
): Channel {
  const { telegram } = config;
  const words = pageWords(loadSentences(), DEFAULT_LANGUAGE, config.operator ?? null);
  return createWebChat({
    publicUrl: config.publicUrl,
    page: loadPage(built, words),
    reader: database.webChat,
    store: database,
    mask: maskIdentityNumbers,
    telegram: telegram
      ? rememberedName(() => telegramName(telegram.token, telegram.apiRoot), clock)
      : () => null,
    clock,
    log,
  });
}

/** Ties all rooms together. `channels` are those that this process runs. */
export function createApp(
  config: Config,
  log: Log,
  parts: {
    database: Database;
    clock: Clock;
    channels: readonly Channel[];
    /** Those of the program unless others are given. */
    sentences?: Sentences;
    intents?: House['intents'];
    count?: Count;
    /** Set where this process looks after reminders. */
    reminding?: Reminding;
  },
): App {
  const { database, clock, channels, count = countNothing } = parts;
  const { sentences = loadSentences(), intents = loadIntents() } = parts;
  const owner = processOwner();
  const feed = new Feed();
  const content = new ContentRegister(database.signatures, sentences.texts);
  const sender = new Sender({
    channels,
    reader: database.outbox,
    store: database,
    clock,
    log,
    count,
    owner,
    withdrawn: (line, message) => reminding.withdrawn(line, message),
  });
  const house: House = {
    flows,
    sentences,
    intents,
    forms: {
      identityOn: (channel) => config.identityChannels.get(channel) ?? 'chat',
      address: (link) => `${config.publicUrl}${FORM_PATH}/${database.forms.tokenOf(link)}`,
    },
    joins: joinsOf(channels, database.joins, sentences),
    get office() {
      return { ...officeOf(config), signatures: content.signatures };
    },
  };
  const reminding = remindersOf({
    reader: database.reminders,
    store: database,
    sentences,
    channels,
    office: () => house.office,
    how: parts.reminding ?? UNWATCHED,
    clock,
    log,
    count,
    onBrought: () => void engine.wakeAll(),
  });
  const engine: Engine<Tx> = new Engine<Tx>({
    reader: database.turns,
    store: database,
    handlers: effectHandlers,
    house,
    clock,
    log,
    owner,
    screens: new Map(channels.map(({ name, capabilities }) => [name, capabilities])),
    reminders: reminding.gate,
    onAnswer: (conversation, queued) => sender.wake(conversation, queued),
    onTurn: (employerId) => feed.wake(employerId),
  });
  const jobs = new JobRunner({
    reader: database.jobs,
    store: database,
    services: {},
    clock,
    log,
    owner,
    onResult: () => void engine.wakeAll(),
  });

  let seen = -1;
  let swept = 0;
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  async function look(): Promise<void> {
    const commits = database.foreignCommits();
    const now = clock.now();
    if (commits === seen && now - swept < SWEEP_MS) return;
    seen = commits;
    swept = now;
    feed.wakeAll();
    await content.refresh();
    await engine.wakeAll();
    await sender.wakeAll();
    await jobs.run();
  }
  function lookSoon(): void {
    timer = setTimeout(() => {
      looking = look()
        .catch((error: unknown) => log.error('look.failed', { stack: stackOf(error) }))
        .finally(lookSoon);
    }, LOOK_MS);
  }

  return {
    database,
    clock,
    engine,
    sender,
    sentences,
    house,
    content,
    channels,
    feed,
    reminders: reminding.reminders,
    rehearseReminders: reminding.rehearse,
    async start() {
      await look();
      lookSoon();
      if (parts.reminding) reminding.start();
      for (const channel of channels)
        await channel.start({
          async accept(batch, cursor) {
            await engine.accept(batch, cursor);
            if (batch.length > 0) count('in', { channel: channel.name }, batch.length);
          },
          cursor: (name) => engine.cursor(name),
          knows: (name, address) => database.outbox.knows(name, address),
          sentRefs: (name, address, since) => database.outbox.sentRefs(name, address, since),
          isOurs: (name, sent) => database.outbox.isOurs(name, sent),
          async keepCursor(name, value) {
            await database.write((tx) => tx.saveCursor(name, value, clock.now()));
          },
          async receipts(batch) {
            await database.write(async (tx) => {
              for (const receipt of batch) await tx.noteReceipt(receipt);
            });
          },
        });
    },
    async idle() {
      await engine.idle();
      await sender.idle();
    },
    async stop() {
      feed.close();
      for (const channel of channels) await channel.stop();
      await reminding.stop();
      clearTimeout(timer);
      await looking;
      clearTimeout(timer);
      await engine.stop();
      await sender.stop();
      await jobs.run();
      await database.close();
    },
  };
}

function officeOf(config: Config): Office {
  return {
    operator: config.operator ?? null,
    contact: config.operatorContact ?? null,
    region: config.region,
    hours: config.serviceHours,
  };
}
