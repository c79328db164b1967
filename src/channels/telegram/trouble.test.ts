import { TelegramError } from 'telegraf';
import { describe, expect, test } from 'vitest';
import { deliveryFailure, Trouble, troubleFrom } from './trouble.ts';

const system = (code: string) =>
  Object.assign(new Error(`request to https://x/bot7000:rahasia/sendMessage failed`), {
    name: 'FetchError',
    type: 'system',
    code,
  });

describe('a connection that was never made leaves no doubt', () => {
  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('%s', (code) => {
    const failure = deliveryFailure(troubleFrom(system(code)));
    expect(failure).toMatchObject({ kind: 'retry', inDoubt: false, code: 'telegram-unreachable' });
  });
});

describe('a connection that broke leaves doubt', () => {
  test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE', ''])(
    '%s',
    (code) => {
      const failure = deliveryFailure(troubleFrom(system(code)));
      expect(failure).toMatchObject({
        kind: 'retry',
        inDoubt: true,
        code: 'telegram-connection-lost',
      });
    },
  );
});

test.each([[null], ['teks'], [new TypeError('x')], [{}], [undefined]])(
  'anything unexpected (%j) may have been sent and is tried again',
  (error) => {
    expect(deliveryFailure(troubleFrom(error))).toMatchObject({ kind: 'retry', inDoubt: true });
  },
);

test('a retry_after that is no number does not make the sender wait for ever or not at all', () => {
  for (const retry_after of [Number.NaN, -1, 0, Number.POSITIVE_INFINITY]) {
    const response = { error_code: 429, description: 'x', parameters: { retry_after } };
    expect(troubleFrom(new TelegramError(response)).waitMs).toBe(5_000);
  }
});

test('an answer that only says that it is not ok is in doubt', () => {
  const response = JSON.parse('{"ok":false}');
  const failure = deliveryFailure(troubleFrom(new TelegramError(response)));
  expect(failure).toMatchObject({ kind: 'retry', inDoubt: true, code: 'telegram-unreadable' });
});

test('no trouble tells the token, the chat or the text', () => {
  const payload = { chat_id: 4455667788, text: 'rahasia' };
  const response = { error_code: 400, description: 'Bad Request: rahasia 4455667788' };
  for (const error of [
    new TelegramError(response, { method: 'sendMessage', payload }),
    system('EPIPE'),
  ]) {
    const trouble = troubleFrom(error);
    expect(trouble).toBeInstanceOf(Trouble);
    expect(`${trouble.stack} ${JSON.stringify(trouble)}`).not.toMatch(/rahasia|4455667788/);
  }
});
