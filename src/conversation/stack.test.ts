import { describe, expect, it } from 'vitest';
import {
  answered,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  returned,
  writes,
} from '../../flows/kit/flow.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { Stack } from './stack.ts';

const flow = (name: string, machine: Flow['machine']): Flow => ({ name, version: 1, machine });
const question = (ask: string) => ({ question: { ask, expects: 'text' } });
const call = (name: string, input = {}) => ({
  type: 'call' as const,
  params: { flow: name, input },
});
const told = (key: string) => ({ type: 'say' as const, params: { key } });

const house: readonly Flow[] = [
  flow(
    'home',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'menu',
      states: {
        menu: {
          meta: question('home:menu'),
          on: { answer: { target: 'calling' } },
        },
        calling: {
          entry: call('child', { a: 1 }),
          on: {
            returned: {
              target: 'menu',
              actions: {
                type: 'say',
                params: ({ event }) => ({ key: 'back', args: { output: String(returned(event)) } }),
              },
            },
            cancelled: { target: 'menu', actions: told('gone') },
          },
        },
      },
    }),
  ),
  flow(
    'child',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'ask',
      states: {
        ask: {
          meta: question('child:ask'),
          on: {
            answer: {
              target: 'done',
              actions: [
                remember((_, event) => ({ said: answered(event) })),
                ...writes('setField', () => ({ subject: 'business', key: 'a', value: 1 })),
              ],
            },
          },
        },
        done: { type: 'final' },
      },
      output: ({ context }) => context.memory.said ?? null,
    }),
  ),
  flow(
    'passing',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'told',
      states: { told: { entry: told('in passing'), type: 'final' } },
    }),
  ),
  flow(
    'helper',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'ask',
      states: {
        ask: {
          meta: question('helper:ask'),
          on: {
            answer: {
              target: 'done',
              actions: remember((_, event) => ({ value: answered(event) })),
            },
          },
        },
        done: { type: 'final' },
      },
      output: ({ context }) => context.memory.value ?? null,
    }),
  ),
  flow(
    'waiting',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'ask',
      states: {
        ask: {
          meta: question('waiting:ask'),
          on: { answer: 'done', timer: 'done', job: { actions: told('job done') } },
        },
        done: { entry: told('time is over'), type: 'final' },
      },
    }),
  ),
  flow(
    'endless',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'calling',
      states: { calling: { entry: call('endless') } },
    }),
  ),
  flow(
    'quiet',
    flowSetup.createMachine({
      ...flowBasics,
      initial: 'now',
      states: { now: { entry: 'hush', type: 'final' } },
    }),
  ),
];
const world = {
  record: emptyRecord,
  now: 1000,
  office: { operator: null, contact: null, region: '33.27', hours: [] },
};

function begun(...names: string[]): Stack {
  const stack = new Stack(new Map(house.map((one) => [one.name, one])), null, world);
  for (const name of names) stack.call(name);
  return stack;
}
const names = (stack: Stack) => stack.talk.frames.map(({ flow: of, value }) => `${of}.${value}`);
const answer = (value: string) => ({ type: 'answer', value }) as const;

describe('flows call flows like functions', () => {
  it('a called flow asks above the one that waits', () => {
    const stack = begun('home');
    expect(stack.send(answer('go'))).toBe(true);
    expect(names(stack)).toEqual(['home.calling', 'child.ask']);
    expect(stack.open()?.question.ask).toBe('child:ask');
    expect(stack.open()?.context.input).toEqual({ a: 1 });
  });

  it('its output comes back, and its effects on the record are seen at once', () => {
    const stack = begun('home');
    stack.send(answer('go'));
    stack.send(answer('hasil'));
    expect(names(stack)).toEqual(['home.menu']);
    expect(stack.sayings).toEqual([{ key: 'back', args: { output: 'hasil' } }]);
    expect(stack.effects).toEqual([{ kind: 'setField', subject: 'business', key: 'a', value: 1 }]);
    expect(stack.open()?.context.record.business).toEqual({ a: 1 });
  });

  it('a flow that only says something leaves the open question open', () => {
    const stack = begun('home', 'passing');
    expect(names(stack)).toEqual(['home.menu']);
    expect(stack.sayings).toEqual([{ key: 'in passing' }]);
    expect(stack.open()?.question.ask).toBe('home:menu');
  });

  it('giving a flow up tells the one below', () => {
    const stack = begun('home');
    stack.send(answer('go'));
    stack.cancel();
    expect(names(stack)).toEqual(['home.menu']);
    expect(stack.sayings).toEqual([{ key: 'gone' }]);
  });

  it('the lowest flow cannot be given up', () => {
    const stack = begun('home');
    stack.cancel();
    expect(names(stack)).toEqual(['home.menu']);
  });

  it('the answer of a helper answers the question below', () => {
    const stack = begun('home');
    stack.send(answer('go'));
    stack.call('helper', {}, true);
    stack.send(answer('lewat bantuan'));
    expect(names(stack)).toEqual(['home.menu']);
    expect(stack.sayings).toEqual([{ key: 'back', args: { output: 'lewat bantuan' } }]);
  });

  it('a helper without an answer, or given up, leaves the question below open', () => {
    for (const end of [
      (stack: Stack) => stack.send({ type: 'answer', value: null }),
      (stack: Stack) => stack.cancel(),
    ]) {
      const stack = begun('home');
      stack.send(answer('go'));
      stack.call('helper', {}, true);
      end(stack);
      expect(names(stack)).toEqual(['home.calling', 'child.ask']);
      expect(stack.sayings).toEqual([]);
    }
  });

  it('going home gives everything up, and what was written stays', () => {
    const stack = begun('home');
    stack.send(answer('go'));
    stack.talk.misses = 2;
    stack.call('helper', {}, true);
    stack.goHome();
    expect(names(stack)).toEqual(['home.menu']);
    expect(stack.talk.misses).toBe(0);
  });

  it('an event that nobody takes is said to be untaken', () => {
    const stack = begun('home');
    expect(stack.send({ type: 'back' })).toBe(false);
    expect(begun().send({ type: 'back' })).toBe(false);
    expect(begun().open()).toBeNull();
  });

  it('"hush" ends the turn without a question', () => {
    expect(begun('home', 'quiet').hushed).toBe(true);
    expect(begun('home').hushed).toBe(false);
  });
});

describe('a timer or a job of a flow that another stands on', () => {
  const timer = { type: 'timer', key: 'k' } as const;
  const job = { type: 'job', ref: 'j', result: null } as const;

  it('reaches it, and what only asked on its behalf goes with its question', () => {
    const stack = begun('home', 'waiting');
    stack.call('helper', {}, true);
    expect(stack.deliver(timer)).toBe(true);
    expect(stack.sayings).toEqual([{ key: 'time is over' }]);
    expect(names(stack)).toEqual(['home.menu']);
  });

  it('reaches it, and a matter of its own above it stays open', () => {
    const stack = begun('home', 'waiting', 'child');
    stack.call('helper', {}, true);
    expect(stack.deliver(timer)).toBe(true);
    expect(names(stack)).toEqual(['home.menu', 'child.ask', 'helper.ask']);
  });

  it('leaves everything where it is when the question stands', () => {
    const stack = begun('home', 'waiting');
    stack.call('helper', {}, true);
    expect(stack.deliver(job)).toBe(true);
    expect(stack.sayings).toEqual([{ key: 'job done' }]);
    expect(names(stack)).toEqual(['home.menu', 'waiting.ask', 'helper.ask']);
  });

  it('that no flow waits for changes nothing', () => {
    const stack = begun('home', 'child');
    expect(stack.deliver(timer)).toBe(false);
    expect(names(stack)).toEqual(['home.menu', 'child.ask']);
  });
});

describe('the stored talk', () => {
  it('is not changed while a message is decided', () => {
    const stored = begun('home').talk;
    const copy = structuredClone(stored);
    const stack = new Stack(new Map(house.map((one) => [one.name, one])), stored, world);
    stack.send(answer('go'));
    stack.call('helper', {}, true);
    expect(stored).toEqual(copy);
  });

  it('never uses the name of a menu twice, so that an old button can be told', () => {
    const stack = begun('home');
    const menus = new Set<string>();
    for (let n = 0; n < 20; n += 1) {
      menus.add(stack.open()?.menu ?? '');
      stack.goHome();
    }
    expect(menus.size).toBe(20);
  });
});

describe('a broken flow', () => {
  it('that calls itself without end is stopped after a hundred steps', () => {
    expect(() => begun('endless')).toThrow('flows call each other without end');
  });

  it('that calls one that is not there is named', () => {
    expect(() => begun('nobody')).toThrow('no flow of the name nobody');
  });
});
