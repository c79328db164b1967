import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

/** What the bot says to the last of these; `menu`: said at the menu. */
async function told({ menu = false }, ...texts: string[]): Promise<string> {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  let answer = '';
  for (const text of ['halo', ...(menu ? ['menu'] : []), ...texts])
    answer = (await talk.hears(text)).map((message) => message.text).join('\n');
  return answer;
}

const OBLIGED = 'Wajib';
const COSTS = 'Iurannya 5% gaji';

describe('a text with two questions', () => {
  it.each([true, false])(
    'has both answered, at the menu (%s) and above a question',
    async (menu) => {
      const answer = await told({ menu }, 'wajib ga mas? trus bayarnya berapa sebulan?');
      expect(answer).toContain(OBLIGED);
      expect(answer).toContain(COSTS);
      expect(answer.indexOf(OBLIGED)).toBeLessThan(answer.indexOf(COSTS));
      // What helps next is said once, and the question beneath is asked again.
      expect(answer.match(/Ada berapa karyawan/g)?.length ?? 0).toBe(menu ? 0 : 1);
      expect(answer.match(/MENU/g)?.length ?? 0).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    ['of which one is not sure', 'bayarnya berapa sebulan? priben kuwe maksude jane?'],
    ['of which one is a wish', 'bayarnya berapa sebulan? bisa ngomong sama petugas?'],
    ['of one matter', 'bayarnya berapa? iurannya berapa sebulan?'],
    ['and a word to us', 'mas? bayarnya berapa sebulan?'],
    ['and a third', 'bayarnya berapa? wajib ga mas? berkasnya apa saja?'],
  ])('%s is answered as a whole', async (_, text) => {
    const answer = await told({ menu: true }, text);
    expect(answer.match(/Dasar:/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});
