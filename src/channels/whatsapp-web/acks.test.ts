import { expect, it } from 'vitest';
import { stillClock } from '../../../test/support/scratch.ts';
import { createAcks } from './acks.ts';

const ACK_MS = 90_000;

function watched() {
  const clock = stillClock(0);
  return { clock, acks: createAcks(clock, ACK_MS) };
}

it('three messages that the server has not taken for too long are a stall, two are not', () => {
  const { clock, acks } = watched();
  for (const ref of ['a', 'b', 'c']) acks.sent(ref);
  clock.pass(ACK_MS);
  expect(acks.stalled()).toBe(false);
  clock.pass(1);
  expect([acks.late(), acks.stalled()]).toEqual([3, true]);
  acks.seen('b');
  expect(acks.stalled()).toBe(false);
});

it('a single one is a stall after three times as long, though it is told again meanwhile', () => {
  const { clock, acks } = watched();
  acks.sent('a');
  clock.pass(2 * ACK_MS);
  acks.sent('a');
  clock.pass(ACK_MS + 1);
  expect(acks.stalled()).toBe(true);
  acks.gone('a');
  expect(acks.stalled()).toBe(false);
});

it('what the server took before it was heard that it left is not waited for', () => {
  const { clock, acks } = watched();
  acks.seen('a');
  acks.sent('a');
  clock.pass(4 * ACK_MS);
  expect(acks.late()).toBe(0);
});

it('a new life of the browser begins with none', () => {
  const { clock, acks } = watched();
  acks.sent('a');
  acks.forget();
  clock.pass(4 * ACK_MS);
  expect(acks.stalled()).toBe(false);
});
