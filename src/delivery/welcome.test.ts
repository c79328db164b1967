import { describe, expect, it } from 'vitest';
import { budgetOf, CAREFUL, Welcome, type WelcomeFacts } from './welcome.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);
const facts = (more: Partial<WelcomeFacts> = {}): WelcomeFacts => ({
  since: NOW - DAY,
  sentInDay: 0,
  sentInWeek: 0,
  answeredInWeek: 0,
  failedInDay: 0,
  ...more,
});
const budget = (more: Partial<WelcomeFacts> = {}) => budgetOf(CAREFUL, facts(more), NOW);

describe('a number that is to stay welcome', () => {
  it('begins with five unasked messages a day, and may send more each week', () => {
    expect(budget({ since: null }).perDay).toBe(5);
    expect(budget().perDay).toBe(5);
    expect(budget({ since: NOW - 8 * DAY }).perDay).toBe(7);
    expect(budget({ since: NOW - 22 * DAY }).perDay).toBe(16);
    expect(budget({ since: NOW - 400 * DAY })).toMatchObject({ perDay: 40, why: 'most' });
  });

  it('has less left with each that it sent today', () => {
    expect(budget({ sentInDay: 3, sentInWeek: 3, answeredInWeek: 1 }).left).toBe(2);
    expect(budget({ sentInDay: 9, sentInWeek: 9, answeredInWeek: 9 }).left).toBe(0);
  });

  it('is held down when few answer, and falls silent when hardly anybody does', () => {
    const old = { since: NOW - 400 * DAY, sentInWeek: 20 };
    expect(budget({ ...old, answeredInWeek: 6 })).toMatchObject({ perDay: 40 });
    expect(budget({ ...old, answeredInWeek: 5 })).toMatchObject({ perDay: 20, why: 'ratio' });
    expect(budget({ ...old, answeredInWeek: 2 })).toMatchObject({ perDay: 0, why: 'ratio' });
    // Of a few messages nothing can be told.
    expect(budget({ ...old, sentInWeek: 9, answeredInWeek: 0 })).toMatchObject({ perDay: 40 });
  });

  it('falls silent for a day when several could not be sent', () => {
    expect(budget({ failedInDay: 2 }).left).toBe(5);
    expect(budget({ failedInDay: 3 })).toEqual({ perDay: 0, left: 0, why: 'failures' });
  });

  it('never sends the same words to many on one day', async () => {
    const welcome = new Welcome(CAREFUL, 'fake', { welcome: async () => facts() });
    const same = { text: 'Pengingat', unasked: true } as const;
    const said = [];
    for (let n = 0; n < 5; n += 1) said.push(await welcome.refuses(same, NOW));
    expect(said).toEqual([null, null, null, 'unasked-same-text', 'unasked-same-text']);
    expect(await welcome.refuses(same, NOW + DAY)).toBeNull();
  });

  it('always answers who wrote, whatever the budget', async () => {
    const spent = { welcome: async () => facts({ failedInDay: 9 }) };
    const welcome = new Welcome(CAREFUL, 'fake', spent);
    expect(await welcome.refuses({ text: 'Wajib.' }, NOW)).toBeNull();
    expect(await welcome.refuses({ text: 'Wajib.', unasked: true }, NOW)).toBe('unasked-failures');
  });
});
