import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTalk, type TestTalk } from '../support/talk.ts';

let talk: TestTalk;
beforeEach(async () => {
  talk = await startTalk({ env: { SIAP_OPERATOR: 'Kantor Contoh' } });
});
afterEach(() => talk.close());

/** An owner in Ambon, two hours ahead of the office: 23 November 2026, 08.00 WIB is 10.00 there. */
async function inAmbon(): Promise<void> {
  for (const said of ['halo', '3', '2jt', 'kota ambon']) await talk.hears(said);
}

describe('an owner whose clock is two hours ahead of the office', () => {
  it('is reminded at the hour that her own clock shows', async () => {
    await inAmbon();
    const answer = await talk.hears('ingatkan besok jam 9');
    expect(answer.map(({ text }) => text).join('\n')).toContain('jam 09.00');
    await talk.reminds(2 * 60_000);
    const [facts] = await talk.database.reminders.facts('', 1);
    expect(new Date(facts?.wish?.at ?? 0).toISOString()).toBe('2026-11-24T00:00:00.000Z');
  });

  it('who wants none "at this hour" means the hour where she is', async () => {
    await inAmbon();
    // 09.30 WIB and later is her noon.
    await talk.reminds(90 * 60_000);
    const answer = await talk.hears('jangan jam segini');
    expect(answer.map(({ text }) => text).join('\n')).toContain('15.00');
  });
});
