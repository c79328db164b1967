import { expect, it } from 'vitest';
import { rememberedName } from './telegram-name.ts';

it('no page waits for the name: it is offered once it is known, and asked for once', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return 'siap_contoh_bot';
  };
  const name = rememberedName(ask, { now: () => 0 });
  expect(name()).toBeNull();
  await expect.poll(name, { timeout: 10_000 }).toBe('siap_contoh_bot');
  expect(asked).toBe(1);
});

it('a Telegram that does not answer is asked again after a minute, not at every page', async () => {
  let now = 0;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked === 1) throw new Error('down');
    return asked === 2 ? null : 'siap_contoh_bot';
  };
  const name = rememberedName(ask, { now: () => now });
  for (const at of [0, 59_999, 60_000, 119_999, 120_000]) {
    now = at;
    expect(name()).toBeNull();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(asked).toBe(3);
  expect(name()).toBe('siap_contoh_bot');
});
