import { beforeEach, describe, expect, it } from 'vitest';
import type { Database, Tx } from '../../db/open.ts';
import { flows } from '../../flows/index.ts';
import { type Flow, flowBasics, flowSetup } from '../../flows/kit/flow.ts';
import { chatOnly } from '../../test/support/forms.ts';
import {
  openIn,
  rowsIn,
  type StillClock,
  scratchFolder,
  stillClock,
} from '../../test/support/scratch.ts';
import { ProgramError } from '../platform/errors.ts';
import type { Log } from '../platform/log.ts';
import { conversationEffects } from './effects.ts';
import { Engine } from './engine.ts';
import type { EffectHandlers, Turn, TurnReader } from './ports.ts';
import { loadSentences } from './sentences.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
const handlers: EffectHandlers<Tx> = {
  ...conversationEffects,
  async outcome() {},
  async openCase() {},
  async dropReason() {},
  async takeOver() {},
  async handBack() {},
  async waits() {},
  async mended() {},
  async erase() {},
  async reminded() {},
  async twoRecords() {},
};
const sentences = loadSentences();
const office = { operator: null, contact: null, region: '33.27', hours: [] };
/** A flow that breaks as soon as it is answered. */
const broken: Flow = {
  name: 'situation',
  version: 1,
  machine: flowSetup.createMachine({
    ...flowBasics,
    initial: 'ask',
    states: {
      ask: {
        meta: { question: { ask: 'situation:worker_count', expects: 'count' } },
        on: {
          answer: {
            guard: () => {
              throw new Error('broken');
            },
            target: 'done',
          },
        },
      },
      done: { type: 'final' },
    },
  }),
};

let clock: StillClock;
let db: Database;
let file: string;
beforeEach(() => {
  clock = stillClock(NOW);
  ({ database: db, file } = openIn(scratchFolder(), clock));
});

function engineWith(
  all: ReadonlyMap<string, Flow>,
  reader: TurnReader = db.turns,
  of: EffectHandlers<Tx> = handlers,
  program = { channel: 'terminal', owner: 'mesin-ini:1:aa' },
): Engine<Tx> {
  return new Engine<Tx>({
    reader,
    store: db,
    handlers: of,
    house: { flows: all, sentences, office, intents: () => [], forms: chatOnly },
    clock,
    log: silent,
    owner: program.owner,
    screens: new Map([[program.channel, { buttons: false }]]),
    onAnswer() {},
  });
}
let number = 0;
async function hears(engine: Engine<Tx>, text: string): Promise<void> {
  number += 1;
  clock.pass(1);
  const content = { kind: 'text' as const, text };
  const at = clock.now();
  const message = { channel: 'terminal', address: 'a', messageId: `m${number}`, at, content };
  await engine.accept([message]);
  await engine.idle();
}
const all = (sql: string) => rowsIn(file, sql);
/** What waits to be sent, which is sent with this. */
async function answer(): Promise<string> {
  const [{ id = '' } = {}] = all('select conversation_id as id from outbox') as { id?: string }[];
  let text = '';
  for (let head = await db.outbox.head(id); head; head = await db.outbox.head(id)) {
    const { id: at } = head;
    text += `${head.message.text}\n`;
    await db.write((tx) => tx.markSent(at, 'ref', clock.now()));
  }
  return text;
}

describe('the open question', () => {
  it('is kept with each turn by its name', async () => {
    const engine = engineWith(flows);
    await hears(engine, 'halo');
    expect(all('select asked from conversation')).toEqual([{ asked: 'situation.ask_workerCount' }]);
    await hears(engine, '3');
    expect(all('select asked from conversation')).toEqual([{ asked: 'situation.ask_place' }]);
  });
});

describe('a flow that breaks', () => {
  const house = new Map([...flows, ['situation', broken]]);

  it('is answered with an apology and the menu; message and talk are put aside for a person', async () => {
    const engine = engineWith(house);
    await hears(engine, 'halo');
    await answer();
    await hears(engine, '3');
    const told = await answer();
    expect(told).toContain(sentences.say('id', 'common:trouble'));
    expect(told).toContain(sentences.say('id', 'home:menu'));
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 1 });
    expect(all("select body is null as empty from inbox where state = 'parked'")).toEqual([
      { empty: 0 },
    ]);
    expect(all('select parked_frames is null as empty from conversation')).toEqual([{ empty: 0 }]);
  });

  it('does not keep her from going on', async () => {
    const engine = engineWith(house);
    await hears(engine, 'halo');
    await hears(engine, '3');
    await answer();
    await hears(engine, 'bantuan');
    expect(await answer()).toContain('ULANGI');
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 1 });
  });
});

describe('a turn that cannot be written', () => {
  /** The store of the field fails, `times` times. */
  function failing(times: number, error: Error): EffectHandlers<Tx> {
    let left = times;
    return {
      ...handlers,
      async setField(effect, source, tx) {
        left -= 1;
        if (left >= 0) throw error;
        await handlers.setField(effect, source, tx);
      },
    };
  }
  async function tries(engine: Engine<Tx>, times: number): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      await engine.wakeAll();
      await engine.idle();
    }
  }

  it('is tried again, and stands once when it succeeds', async () => {
    const engine = engineWith(flows, db.turns, failing(2, new Error('broken')));
    await hears(engine, 'halo');
    await hears(engine, '3');
    expect(await db.health()).toMatchObject({ inbox: 1, parked: 0 });
    await tries(engine, 2);
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 0 });
    expect(all('select clear, version from field')).toEqual([{ clear: '3', version: 1 }]);
  });

  it('is put aside in the end, so that the talk goes on', async () => {
    const engine = engineWith(flows, db.turns, failing(100, new Error('broken')));
    await hears(engine, 'halo');
    await answer();
    await hears(engine, '3');
    await hears(engine, 'bantuan');
    await tries(engine, 3);
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 1 });
    expect(all('select 1 from field')).toEqual([]);
    expect(await answer()).toContain('ULANGI');
  });

  it('waits as long as it takes when it is the disk that fails', async () => {
    const engine = engineWith(flows, db.turns, failing(8, new ProgramError('penuh')));
    await hears(engine, 'halo');
    await hears(engine, '3');
    await tries(engine, 9);
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 0 });
    expect(all('select clear from field')).toEqual([{ clear: '3' }]);
  });
});

describe('a turn that was decided on an older state of the talk', () => {
  /** Another program writes the talk between our reading and our writing, once. */
  function overtaken(): TurnReader {
    let left = 1;
    return {
      ...db.turns,
      async nextTurn(id): Promise<Turn | null> {
        const turn = await db.turns.nextTurn(id);
        if (!turn || left === 0 || turn.conversation.version === 0) return turn;
        left -= 1;
        const { version, language, talk, lastInAt } = turn.conversation;
        const lease = { leaseOwner: 'mesin-lain:1:bb', leaseUntil: clock.now() - 1 };
        const now = clock.now();
        await db.write((tx) =>
          tx.saveTalk({ id, version, language, talk, asked: null, lastInAt, now, ...lease }),
        );
        return turn;
      },
    };
  }

  it('writes nothing; the message is decided anew and handled once', async () => {
    const engine = engineWith(flows, overtaken());
    await hears(engine, 'halo');
    await hears(engine, '3');
    expect(all('select version from conversation')).toEqual([{ version: 3 }]);
    expect(all('select clear as value from field')).toEqual([{ value: '3' }]);
    expect(all('select version from field')).toEqual([{ version: 1 }]);
    expect(all('select 1 from outbox')).toHaveLength(2);
    expect(all('select 1 from transcript')).toHaveLength(2);
    expect(await db.health()).toMatchObject({ inbox: 0, parked: 0 });
  });

  it('leaves no trace of a talk that it would have put aside', async () => {
    await hears(engineWith(flows), 'halo');
    const [{ id } = { id: '' }] = all('select id from conversation') as { id: string }[];
    await db.write((tx) => tx.parkFrames(id, 0));
    expect(all('select parked_frames from conversation')).toEqual([{ parked_frames: null }]);
    await db.write((tx) => tx.parkFrames(id, 1));
    expect(all('select parked_frames is null as empty from conversation')).toEqual([{ empty: 0 }]);
  });
});

it('a timer is told to the program that runs the channel of its talk, whoever notices it first', async () => {
  const mine = engineWith(flows);
  await hears(mine, 'halo');
  await hears(mine, 'hapus data saya');
  clock.pass(31 * 60_000);
  const other = { channel: 'telegram', owner: 'mesin-lain:1:bb' };
  const theirs = engineWith(flows, db.turns, handlers, other);
  await theirs.wakeAll();
  await theirs.idle();
  expect(await db.turns.dueTimers(clock.now())).toEqual([]);
  expect(await db.health()).toMatchObject({ inbox: 1 });
  await mine.wakeAll();
  await mine.idle();
  expect(await db.health()).toMatchObject({ inbox: 0, parked: 0 });
});

it('a talk whose program is gone for good is looked after by another', async () => {
  await hears(engineWith(flows), 'halo');
  const content = { kind: 'text' as const, text: '3' };
  const at = clock.now();
  const message = { channel: 'terminal', address: 'a', messageId: 'late', at, content };
  await db.write((tx) => tx.receive(message, at));
  const other = { channel: 'telegram', owner: 'mesin-lain:1:bb' };
  const theirs = engineWith(flows, db.turns, handlers, other);
  const looks = async () => {
    await theirs.wakeAll();
    await theirs.idle();
    return (await db.health()).inbox;
  };
  expect(await looks()).toBe(1);
  clock.pass(10_001);
  expect(await looks()).toBe(1);
  clock.pass(20_001);
  expect(await looks()).toBe(0);
});

it('the reading position of a channel is stored with its batch', async () => {
  const engine = engineWith(flows);
  const content = { kind: 'text' as const, text: 'halo' };
  const message = { channel: 'terminal', address: 'a', messageId: 'x', at: NOW, content };
  await engine.accept([message], '17');
  expect(await engine.cursor('terminal')).toMatchObject({ value: '17' });
  await engine.idle();
});
