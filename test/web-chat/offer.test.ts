import { afterEach, expect, it } from 'vitest';
import { type BotApi, startBotApi } from '../support/bot-api/bot-api.ts';
import { type House, startHouse } from './house.ts';

let house: House;
let api: BotApi | null = null;
afterEach(async () => {
  await house.stop();
  await api?.stop();
  api = null;
});

const page = async () => (await fetch(`${house.url}/chat`)).text();

it('without Telegram nothing is offered', async () => {
  house = await startHouse();
  expect(await page()).not.toMatch(/telegram|t\.me/i);
});

it('with Telegram the page links to the bot, once its name is known', async () => {
  api = await startBotApi();
  house = await startHouse({ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.apiRoot });
  await expect
    .poll(page, { timeout: 10_000 })
    .toMatch(/<a href="https:\/\/t\.me\/\w+" rel="noopener noreferrer">/);
  expect(api.calls('getMe')).toHaveLength(1);
});

it('who runs the service is named, and a trial is called one', async () => {
  house = await startHouse({ SIAP_OPERATOR: 'Kantor <b>Contoh</b>' });
  expect(await page()).toContain('Dijalankan oleh Kantor &lt;b&gt;Contoh&lt;/b&gt;');
  await house.stop();
  house = await startHouse();
  expect(await page()).toContain('UJI COBA');
});
