import { expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { type ConnectionEvent, connection, PATIENCE } from './machine.ts';

/** The machine with a clock of its own, and what it did. */
function begun() {
  const clock = new SimulatedClock();
  const did: string[] = [];
  const note = (what: string) => () => void did.push(what);
  const actions = {
    begin: note('begin'),
    end: note('end'),
    poke: note('poke'),
    welcome: note('welcome'),
  };
  const actor = createActor(connection.provide({ actions }), {
    clock,
    input: { patience: PATIENCE },
  }).start();
  const tell = (...types: Exclude<ConnectionEvent, { why: string }>['type'][]) => {
    for (const type of types) actor.send({ type });
  };
  const state = () => JSON.stringify(actor.getSnapshot().value).replaceAll('"', '');
  const context = () => actor.getSnapshot().context;
  tell('start');
  return { actor, clock, did, tell, state, context };
}

it('a life that begins, is paired and gets ready is welcomed once', () => {
  const { tell, did, state } = begun();
  tell('code', 'code', 'authenticated', 'ready');
  expect(did).toEqual(['begin', 'welcome']);
  expect(state()).toBe('{live:{ready:steady}}');
});

it.each([
  ['nothing comes of the start', [], PATIENCE.start, 'start-timeout'],
  ['no new code comes', ['code'], PATIENCE.qr, 'code-idle'],
  ['it never gets ready', ['authenticated'], 2 * PATIENCE.ready, 'no-ready'],
  ['the line stays away', ['ready', 'unsteady'], PATIENCE.unsteady, 'not-connected'],
] as const)('where %s, a new life begins', (_, heard, after, why) => {
  const { tell, clock, did, state, context } = begun();
  tell(...heard);
  // In steps: what a step of time begins counts from its end.
  for (let passed = 0; passed < after - 1_000; passed += 1_000) clock.increment(1_000);
  expect(state()).toMatch(/^\{live/);
  clock.increment(1_000);
  expect(state()).toBe('waiting');
  expect(context()).toMatchObject({ why, failures: 1 });
  clock.increment(PATIENCE.pauses[0] ?? 0);
  expect(did.filter((what) => what === 'begin' || what === 'end')).toEqual([
    'begin',
    'end',
    'begin',
  ]);
});

it('a page that is not ready in time is poked first', () => {
  const { tell, clock, did } = begun();
  tell('authenticated');
  clock.increment(PATIENCE.ready);
  expect(did).toContain('poke');
});

it('pauses grow from failure to failure, and a good life begins the count anew', () => {
  const { actor, clock, context, state, tell } = begun();
  for (const pause of [...PATIENCE.pauses, PATIENCE.pauses.at(-1) ?? 0]) {
    actor.send({ type: 'over', why: 'browser-gone' });
    clock.increment(pause - 1);
    expect(state()).toBe('waiting');
    clock.increment(1);
    expect(state()).toBe('{live:starting}');
  }
  tell('ready');
  clock.increment(PATIENCE.good);
  expect(context()).toMatchObject({ failures: 0, why: null });
});

it('where another page took over it waits long, and never takes it back at once', () => {
  const { tell, clock, did, state } = begun();
  tell('ready', 'conflict');
  clock.increment(PATIENCE.conflict - 1);
  expect([state(), did]).toEqual(['conflict', ['begin', 'welcome', 'end']]);
  clock.increment(1);
  expect(state()).toBe('{live:starting}');
});

it('a logout on the phone and a planned restart are no failures', () => {
  const { actor, context, clock } = begun();
  actor.send({ type: 'over', why: 'browser-gone' });
  clock.increment(PATIENCE.pauses[0] ?? 0);
  actor.send({ type: 'logout' });
  expect(context()).toMatchObject({ why: 'logout', failures: 0 });
  clock.increment(PATIENCE.pauses[0] ?? 0);
  actor.send({ type: 'renew', why: 'planned' });
  expect(context()).toMatchObject({ why: 'planned', failures: 0 });
});

it.each(['ready', 'conflict'] as const)('it stops from anywhere, also from %s', (last) => {
  const { tell, state, clock } = begun();
  tell('ready', last, 'stop');
  clock.increment(PATIENCE.conflict);
  expect(state()).toBe('stopped');
});
