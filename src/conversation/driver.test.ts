import { describe, expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import { answered, type Flow, flowBasics, flowSetup, remember } from '../../flows/kit/flow.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { type Frame, questionOf, send, start, type World } from './driver.ts';

const world: World = {
  record: emptyRecord,
  now: 1000,
  office: { operator: null, contact: null, region: '33.27', hours: [] },
};
const question = { ask: 'toy:ask', expects: 'text' };
const toy = (machine: Flow['machine']): Flow => ({ name: 'toy', version: 4, machine });

const asks = toy(
  flowSetup.createMachine({
    ...flowBasics,
    initial: 'ask',
    states: {
      ask: {
        entry: { type: 'say', params: { key: 'toy:hello' } },
        meta: { question },
        on: {
          answer: [
            { guard: ({ event }) => answered(event) === 'no' },
            { target: 'done', actions: remember((_, event) => ({ said: answered(event) })) },
          ],
        },
      },
      done: { type: 'final' },
    },
    output: ({ context }) => context.memory.said ?? null,
  }),
);
const begin = (flow: Flow) => start(flow, { id: 7, input: { a: 1 } }, world);

describe('a flow in progress', () => {
  it('begins with its effects as data and a frame that is plain JSON', () => {
    const { frame, effects, done, handled } = begin(asks);
    expect(frame).toEqual({ id: 7, flow: 'toy', v: 4, value: 'ask', input: { a: 1 }, memory: {} });
    expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
    expect(effects).toEqual([{ kind: 'say', key: 'toy:hello' }]);
    expect({ done, handled }).toEqual({ done: false, handled: true });
  });

  it('goes on from what was stored, and hands out its output when it is done', () => {
    const stored = JSON.parse(JSON.stringify(begin(asks).frame)) as Frame;
    const { frame, done, output } = send(asks, stored, { type: 'answer', value: 'yes' }, world);
    expect({ done, output }).toEqual({ done: true, output: 'yes' });
    expect(frame.memory).toEqual({ said: 'yes' });
  });

  it('never stores the record, the time or the office', () => {
    const { frame } = send(asks, begin(asks).frame, { type: 'answer', value: 'yes' }, world);
    expect(JSON.stringify(frame)).not.toMatch(/record|now|office/);
  });

  it('leaves the stored frame untouched: the same event twice gives the same', () => {
    const { frame } = begin(asks);
    const before = structuredClone(frame);
    const once = send(asks, frame, { type: 'answer', value: 'yes' }, world);
    expect(send(asks, frame, { type: 'answer', value: 'yes' }, world)).toEqual(once);
    expect(frame).toEqual(before);
  });

  it('says that an event was not handled, and changes nothing', () => {
    const { frame } = begin(asks);
    expect(send(asks, frame, { type: 'back' }, world)).toEqual({
      frame,
      effects: [],
      done: false,
      output: null,
      handled: false,
    });
  });

  it('handles nothing any more when it is done', () => {
    const { frame } = send(asks, begin(asks).frame, { type: 'answer', value: 'yes' }, world);
    const again = send(asks, frame, { type: 'answer', value: 'other' }, world);
    expect(again).toMatchObject({ handled: false, done: true, effects: [] });
  });

  it('keeps the effects of two talks apart that are decided in turns', () => {
    const [one, two] = [begin(asks), begin(asks)];
    expect(one.effects).toHaveLength(1);
    expect(two.effects).toHaveLength(1);
    expect(one.effects).not.toBe(two.effects);
  });
});

describe('a broken flow', () => {
  it('is refused when it makes an effect that nobody handles', () => {
    const odd = toy(
      flowSetup.createMachine({
        ...flowBasics,
        initial: 'ask',
        states: { ask: { entry: 'unknown' as never } },
      }),
    );
    expect(() => begin(odd)).toThrow('effect unknown has no handler');
  });

  it('is refused when it would start another actor', () => {
    const odd = toy(
      flowSetup.createMachine({
        ...flowBasics,
        initial: 'ask',
        states: { ask: { invoke: { src: 'somebody' } as never } },
      }),
    );
    expect(() => begin(odd)).toThrow();
  });

  it('is refused when its stored state is not there any more', () => {
    const frame: Frame = { ...begin(asks).frame, value: 'renamed' };
    expect(() => questionOf(asks, frame)).toThrow('flow toy has no state');
    expect(() => send(asks, frame, { type: 'back' }, world)).toThrow();
  });

  it('fails instead of hanging when its states lead to each other without end', () => {
    const circle = toy(
      flowSetup.createMachine({
        ...flowBasics,
        initial: 'a',
        states: { a: { always: 'b' }, b: { always: 'a' } },
      }),
    );
    expect(() => begin(circle)).toThrow();
  });

  it('shows its own exception, not one of the library', () => {
    const odd = toy(
      flowSetup.createMachine({
        ...flowBasics,
        initial: 'ask',
        states: {
          ask: {
            always: [
              {
                guard: () => {
                  throw new Error('broken guard');
                },
                target: 'done',
              },
            ],
          },
          done: { type: 'final' },
        },
      }),
    );
    expect(() => begin(odd)).toThrow(/broken guard/);
  });
});

it('starts every flow there is on an empty record', () => {
  for (const flow of flows.values()) expect(start(flow, { id: 1, input: {} }, world)).toBeDefined();
});

it('asks nothing while a flow waits for another', () => {
  const home = flows.get('home');
  if (!home) throw new Error('there is no home');
  expect(questionOf(home, start(home, { id: 1, input: {} }, world).frame)).toBeNull();
  expect(questionOf(asks, begin(asks).frame)).toEqual(question);
});
