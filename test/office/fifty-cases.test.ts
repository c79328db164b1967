import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../web-chat/browser.ts';
import { demoInBrowser, type Seat, seatOf } from './demo-program.ts';

/** All fifty by `npm run proof`; a dozen in every run of the tests. */
const CASES = process.env.SIAP_PROOF === 'full' ? 50 : 12;
/** Open, choose, save. */
const MOST_CLICKS = 3;

const house = demoInBrowser();

/** What an officer would say came of it, by what the case is about. */
function outcomeFor(why: string): string {
  if (why.includes('perlu dipastikan')) return 'call:dipastikan_wajib';
  if (why.includes('tidak tersambung')) return 'whatsapp:tidak_dibalas';
  return why.includes('minta') ? 'call:sudah_dijelaskan' : 'call:tidak_diangkat';
}

/** Works one case of a page of the queue, and says in how many seconds. */
async function work(seat: Seat, path: string, why: string): Promise<number> {
  const begun = performance.now();
  seat.clicks += 1;
  await seat.page.locator(`.queue a[href="${path}"]`).click();
  await seat.choose('Hasil', outcomeFor(why), '#tindakan');
  await seat.press('Simpan hasil', '#tindakan');
  await seat.page.locator('.told').waitFor();
  return (performance.now() - begun) / 1000;
}

describe.runIf(hasBrowser)('the cases of the demonstration', () => {
  it('are worked in three clicks each, and each outcome is logged', {
    timeout: 420_000,
  }, async () => {
    const seat = await seatOf(house.browser, house.demo, 'Joko Prabowo');
    await seat.open('/office?tampilan=bebas');
    const first = await seat.page.locator('.queue > li').evaluateAll((all) =>
      all.map((row) => ({
        path: row.querySelector('a.name')?.getAttribute('href') ?? '',
        why: row.querySelector('.why')?.textContent ?? '',
      })),
    );
    await seat.open('/office');
    const rest = await seat.page.locator('.queue > li').evaluateAll((all) =>
      all.map((row) => ({
        path: row.querySelector('a.name')?.getAttribute('href') ?? '',
        why: row.querySelector('.why')?.textContent ?? '',
      })),
    );
    const all = [...new Map([...first, ...rest].map((one) => [one.path, one])).values()];
    const cases = all.slice(0, CASES);
    expect(cases.length).toBe(CASES);
    seat.clicks = 0;
    const seconds: number[] = [];
    for (const { path, why } of cases) {
      await seat.open('/office?tampilan=semua');
      const listed = await seat.page.locator(`.queue a[href="${path}"]`).count();
      if (listed === 0) await seat.open('/office?tampilan=semua&hal=2');
      seconds.push(await work(seat, path, why));
    }
    const sum = seconds.reduce((total, one) => total + one, 0);
    console.log(
      `${CASES} cases: ${(seat.clicks / CASES).toFixed(1)} clicks and ${(sum / CASES).toFixed(2)} s of the program's time a case`,
    );
    expect(seat.clicks / CASES).toBeLessThanOrEqual(MOST_CLICKS);
    const log = await house.demo.programs.run('siap', {
      args: ['outcomes', '--json'],
      env: house.demo.env,
    });
    const lines = log.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { by: string });
    const staff = await house.demo.programs.run('siap', {
      args: ['officer', 'list', '--json'],
      env: house.demo.env,
    });
    const joko = staff.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; name: string })
      .find(({ name }) => name === 'Joko Prabowo');
    const today = lines.slice(-CASES);
    expect(today.every(({ by }) => by === joko?.id)).toBe(true);
    expect(seat.complaints).toEqual([]);
  });
});
