import { beforeAll, describe, expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import type { Flow, OldFrame } from '../../flows/kit/flow.ts';
import type { Question } from '../../flows/kit/question.ts';
import { committedSamples, writeSamples } from '../../test/model/sample-frames.ts';
import { house, openAt, questionName, step } from '../../test/model/walk.ts';
import type { Frame } from './driver.ts';
import { carryOver } from './migrate.ts';
import type { Talk } from './stack.ts';

// `WRITE_FIXTURES=1 npx vitest run src/conversation/migrate.test.ts` after a version was raised.
beforeAll(() => {
  if (process.env.WRITE_FIXTURES === '1') writeSamples();
}, 300_000);

const talkOf = (...frames: Frame[]): Talk => ({ frames, nextFrame: 90, misses: 0 });
const said = (text: string) => ({ kind: 'text' as const, text });

describe('a talk that was stored by this version or an older one', () => {
  it.each(committedSamples())('$file: $state goes on where it stood', ({ sample }) => {
    const { frame, record } = sample;
    const { talk, lost } = carryOver(flows, talkOf(frame));
    expect(lost).toBe(false);
    const flow = flows.get(frame.flow);
    expect(talk?.frames[0]?.v).toBe(flow?.version);
    const place = { talk: talkOf(frame), record };
    const open = openAt({ talk: talk ?? talkOf(), record });
    const { decision } = step(place, said('menu'), false);
    expect(decision.parked).toBe(false);
    if (!open) return;
    const asked = step(place, said('ulangi'), false);
    expect(questionName(asked.place)).toBe(questionName({ talk: talk ?? talkOf(), record }));
    expect(asked.decision.answer.length).toBeGreaterThan(0);
    // Every kind of event meets the state without an exception.
    for (const content of [said('ya'), said('kembali'), { kind: 'timer' as const, key: 'erase' }])
      expect(() => step(place, content as never, true)).not.toThrow();
  });

  it('has a sample of every question of every flow', () => {
    const committed = new Set(
      committedSamples().map(({ file, state }) => `${file.replace(/\.json$/, '')}.${state}`),
    );
    const questions = [...flows.values()].flatMap((flow) =>
      Object.entries(flow.machine.states)
        .filter(([, state]) => (state.meta as { question?: Question } | undefined)?.question)
        .map(([state]) => `${flow.name}.v${flow.version}.${state}`),
    );
    expect(questions.filter((one) => !committed.has(one))).toEqual([]);
  });
});

describe('a flow of a newer version', () => {
  const old: Frame = {
    id: 1,
    flow: 'situation',
    v: 1,
    value: 'ask_workerCount',
    input: {},
    memory: {},
  };
  const situation = flows.get('situation');
  if (!situation) throw new Error('there is no such flow');
  const newer = (version: number, migrations: Flow['migrations']) =>
    new Map([...flows, ['situation', { ...situation, version, migrations: migrations ?? {} }]]);
  const renamed = (from: string, to: string) => (frame: OldFrame) => ({
    ...frame,
    value: frame.value === from ? to : frame.value,
  });

  it('takes a stored talk over by one migration a version, in order', () => {
    const steps = newer(3, {
      1: renamed('ask_workerCount', 'ask_people'),
      2: renamed('ask_people', 'ask_place'),
    });
    const { talk, lost } = carryOver(steps, talkOf(old));
    expect(lost).toBe(false);
    expect(talk?.frames).toEqual([{ ...old, v: 3, value: 'ask_place' }]);
  });

  const LOST: readonly [string, ReadonlyMap<string, Flow>, Frame][] = [
    ['no migration leads to it', newer(2, {}), old],
    ['one of two migrations is missing', newer(3, { 1: (frame) => frame }), old],
    [
      'the migration leads to a state that is not there',
      newer(2, { 1: renamed('ask_workerCount', 'x') }),
      old,
    ],
    [
      'the migration breaks',
      newer(2, {
        1: () => {
          throw new Error('broken');
        },
      }),
      old,
    ],
    ['its state was renamed without a new version', flows, { ...old, value: 'ask_people' }],
    ['the flow is gone', flows, { ...old, flow: 'gone' }],
    ['the talk comes from a newer version of the program', flows, { ...old, v: 9 }],
  ];
  it.each(LOST)('gives a talk up, without an exception, when %s', (_, all, frame) => {
    const home: Frame = { id: 0, flow: 'home', v: 1, value: 'inside', input: {}, memory: {} };
    expect(carryOver(all, talkOf(home, frame))).toEqual({ talk: talkOf(), lost: true });
  });

  const record = {
    business: { workerCount: 3, businessName: 'Warung Bu Contoh' },
    workers: [],
    consents: {},
    submittedAt: null,
  };
  const broken = { talk: talkOf({ ...old, value: 'ask_people' }), record };

  it('moves an owner whose place is gone kindly to the menu, with all answers kept', () => {
    const { decision, place } = step(broken, said('halo'), false);
    expect(decision.parked).toBe(true);
    expect(questionName(place)).toBe('home.menu');
    expect(place.record).toEqual(record);
    const told = decision.answer.map(({ text }) => text).join('\n');
    expect(told).toContain(house.sentences.say('id', 'common:moved'));
    expect(told).toContain(house.sentences.say('id', 'home:menu'));
  });

  it('does not take her answer to the old question for a choice of the menu', () => {
    for (const text of ['1', '2', 'lanjut']) {
      const { place } = step(broken, said(text), false);
      expect(questionName(place), text).toBe('home.menu');
    }
  });

  it('still obeys her when she wants something', () => {
    expect(questionName(step(broken, said('hapus data saya'), false).place)).toBe('erase.ask');
  });

  it('tells her once', () => {
    const moved = step(broken, said('2'), false).place;
    const again = step(moved, said('ulangi'), false).decision;
    expect(again.parked).toBe(false);
    expect(again.answer.map(({ text }) => text).join()).not.toContain('pembaruan');
  });
});
