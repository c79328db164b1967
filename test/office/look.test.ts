import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { hasBrowser } from '../web-chat/browser.ts';
import { demoInBrowser, type Seat, seatOf } from './demo-program.ts';

const house = demoInBrowser();

const WAYS = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const;

/** Whose pages, besides the queue and a case. */
const PAGES = {
  'Budi Santosa': [
    '/office/angka',
    '/office/pengingat',
    '/office/kode-hasil',
    '/office/balasan',
    '/office/salah-paham',
    '/office/jejak',
  ],
  'Rini Astuti': ['/office/akun', '/office/isi', '/office/pengingat', '/office/salah-paham'],
} as const;

/** What axe finds wrong on a page by WCAG 2.2 AA, and how far it is wider than the screen. */
async function faults({ page }: Seat): Promise<{ rules: string[]; over: number }> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  const rules = violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`,
  );
  return { rules, over: Number(over) };
}

describe.runIf(hasBrowser)('every main page', () => {
  it.each(WAYS)(
    'can be read by everybody at $width px, $colorScheme',
    { timeout: 240_000 },
    async (way) => {
      const { width, height, colorScheme } = way;
      const people = width === 1280 ? ['Budi Santosa'] : ['Rini Astuti'];
      const found: Record<string, unknown> = {};
      for (const name of people) {
        const options = { viewport: { width, height }, colorScheme };
        const seat = await seatOf(house.browser, house.demo, name, options);
        const { page } = seat;
        await seat.open('/office');
        const first = await page.locator('.queue a.name').first();
        const cases = (await first.count()) > 0 ? [await first.getAttribute('href')] : [];
        for (const path of ['/office', ...PAGES[name as keyof typeof PAGES], ...cases]) {
          if (path === null) continue;
          await seat.open(path);
          const { rules, over } = await faults(seat);
          if (rules.length > 0 || over > 0) found[`${name} ${path}`] = { rules, over };
        }
        expect(seat.complaints).toEqual([]);
        await page.context().close();
      }
      expect(found).toEqual({});
    },
  );
});
