import { describe, expect, test } from 'vitest';
import type { FailureKind } from '../../delivery/failure.ts';
import { answered, deliveryFailure, Trouble, troubleFrom } from './trouble.ts';

const NOW = Date.parse('2026-11-22T02:00:00Z');
const body = (code: number, subcode?: number) => ({
  error: {
    code,
    error_subcode: subcode,
    message: 'to 6281200000001',
    error_data: { details: 'rahasia' },
  },
});
const failure = (status: number, said: unknown, retryAfter?: string) =>
  deliveryFailure(answered(status, said, retryAfter, NOW));

describe('an error of Meta’s', () => {
  const KINDS: readonly (readonly [FailureKind, number, readonly number[]])[] = [
    ['channel-down', 401, [0, 190]],
    ['channel-down', 403, [3, 10, 200, 299, 368, 130497, 131005, 131031, 131045]],
    ['channel-down', 400, [33, 131037, 131042, 131048, 133000, 133010, 133016]],
    ['wait', 429, [4, 80007, 130429, 131056]],
    ['retry', 500, [1, 2, 131000, 131016, 131057, 135000]],
    ['retry', 400, [1, 2, 131000, 135000]],
    ['refused', 400, [100, 131008, 131009, 131021, 131026, 131030, 131047, 131049, 131050]],
    ['refused', 400, [131051, 131052, 131053, 131062, 132000, 132001, 132012, 132015, 132018]],
    ['refused', 400, [130472, 999999]],
    ['retry', 500, [999999]],
  ];
  test.each(
    KINDS.flatMap(([kind, status, codes]) => codes.map((code) => [kind, status, code] as const)),
  )('%s: HTTP %i with %i', (kind, status, code) => {
    expect(failure(status, body(code)).kind).toBe(kind);
  });

  test('says which in its code, and that the window is closed in words of ours', () => {
    expect(failure(400, body(131026)).code).toBe('whatsapp-131026');
    expect(failure(400, body(131047)).code).toBe('whatsapp-window');
  });

  test('that our own number is not there is the settings’ fault, not the message’s', () => {
    expect(failure(400, body(100, 33)).kind).toBe('channel-down');
  });
});

describe('an answer without a code', () => {
  test.each([
    [500, 'retry', true],
    [502, 'retry', true],
    [408, 'retry', true],
    [301, 'retry', false],
    [429, 'wait', false],
    [401, 'channel-down', false],
    [400, 'refused', false],
  ] as const)('%i is %s, in doubt: %s', (status, kind, inDoubt) => {
    expect(failure(status, '<html>')).toMatchObject({
      kind,
      inDoubt,
      code: `whatsapp-http-${status}`,
    });
  });
});

describe('how long to wait', () => {
  test.each([
    [131056, undefined, 6_000],
    [130429, undefined, 2_000],
    [80007, undefined, 60_000],
    [131056, '9', 9_000],
    [131056, '0.5', 500],
    [131056, 'Sun, 22 Nov 2026 02:00:30 GMT', 30_000],
    [131056, 'Sun, 22 Nov 2026 01:00:00 GMT', 6_000],
    [131056, 'segera', 6_000],
    [131056, '-4', 6_000],
    [4, '9999999999', 3_600_000],
  ])('%i with retry-after %s: %i ms', (code, retryAfter, waitMs) => {
    expect(failure(429, body(code), retryAfter)).toMatchObject({ kind: 'wait', waitMs });
  });

  test('a time that a busy server names is waited out, and the doubt stays', () => {
    expect(failure(503, '', '12')).toMatchObject({ kind: 'wait', waitMs: 12_000, inDoubt: true });
  });
});

test('anything unexpected may have been sent and is tried again', () => {
  for (const error of [null, undefined, 'teks', new TypeError('6281200000001'), {}])
    expect(deliveryFailure(troubleFrom(error))).toMatchObject({ kind: 'retry', inDoubt: true });
});

test('no trouble tells the number, the text or Meta’s own words', () => {
  for (const trouble of [
    answered(400, body(131026), undefined, NOW),
    troubleFrom(new Error('rahasia')),
  ]) {
    expect(trouble).toBeInstanceOf(Trouble);
    expect(`${trouble.stack} ${JSON.stringify(trouble)}`).not.toMatch(/rahasia|62812/);
  }
});
