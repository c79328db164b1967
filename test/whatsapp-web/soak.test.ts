import { expect, it, vi } from 'vitest';
import { memoryOf } from '../../src/channels/whatsapp-web/browser/memory.ts';
import { eventually } from '../support/programs.ts';
import { buildBrowserProgram, startHouse } from './house.ts';

/** Half an hour with fifty owners for `npm run proof`, a few seconds with eight for every run. */
const FULL = process.env.SIAP_PROOF === 'full';
const OWNERS = FULL ? 50 : 8;
const LASTS_MS = FULL ? 30 * 60_000 : 8_000;
/** Between two messages of one owner, ms. */
const PAUSE_MS = FULL ? 60_000 : 2_000;
/** The page crashes so often meanwhile. */
const CRASHES = FULL ? 3 : 1;
const MIB = 1024 ** 2;

vi.setConfig({ testTimeout: LASTS_MS + 180_000, hookTimeout: 60_000 });

const SAID = [
  'halo',
  'wajib ga sih mas',
  '3 orang',
  'comal',
  '2jt an',
  'ya',
  'dendane pira',
  'kalau nambah 1 orang gaji 1,8?',
  'anak ikut ditanggung?',
  'menu',
  'nanti dulu ya',
  'matur suwun',
];

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const mib = (bytes: number | null) => Math.round((bytes ?? 0) / MIB);

it('many owners talk for long while the page crashes now and then: nothing is lost, nothing comes twice', async () => {
  const built = await buildBrowserProgram();
  const house = await startHouse(built, { typing: true });
  try {
    await house.pair();
    const people = Array.from({ length: OWNERS }, (_, n) =>
      house.phone.person(
        n % 3 === 0 ? `7770000000${100 + n}@lid` : `6281200${String(100_000 + n)}@c.us`,
      ),
    );
    let said = 0;
    const end = performance.now() + LASTS_MS;
    const owners = people.map(async (person, n) => {
      await later((PAUSE_MS * n) / OWNERS);
      for (let at = 0; performance.now() < end; at += 1) {
        person.says(SAID[at % SAID.length] ?? 'halo');
        said += 1;
        await later(PAUSE_MS * (0.75 + ((n * 7 + at * 3) % 10) / 20));
      }
    });
    const [root] = house.browser('browser');
    const begun = memoryOf(root?.pid ?? 0);
    const held: number[] = [];
    for (let crash = 1; crash <= CRASHES; crash += 1) {
      await later(LASTS_MS / (CRASHES + 1));
      held.push(mib(memoryOf(house.browser('browser')[0]?.pid ?? 0)));
      for (const { pid } of house.browser('renderer')) process.kill(pid, 'SIGKILL');
    }
    await Promise.all(owners);
    const texts = () => people.reduce((sum, { history }) => sum + history.length, 0);
    const open = () =>
      house.rows("select id from outbox where state in ('waiting', 'sending')").length +
      house.rows("select id from inbox where state = 'pending'").length;
    await house.status('ok');
    const stored = () => house.rows("select id from inbox where channel = 'whatsapp-web'").length;
    await eventually(() => stored() === said && open() === 0, 'all answered', 120_000);
    const sent = house.rows("select id from outbox where state in ('sent', 'delivered', 'read')");
    const kinds = house.rows<{ code: string; n: number }>(
      'select code, count(*) as n from outbox where code is not null group by code',
    );
    held.push(mib(memoryOf(house.browser('browser')[0]?.pid ?? 0)));
    console.info(
      `soak: ${OWNERS} owners, ${Math.round(LASTS_MS / 60_000)} min, ${said} messages in, ${sent.length} out, ${CRASHES} crashes; browser ${mib(begun)} MiB at first, then ${held.join(', ')}; program ${mib(process.memoryUsage().rss)} MiB; failed tries ${JSON.stringify(kinds)}`,
    );
    expect(house.rows("select id from outbox where state = 'dead'")).toEqual([]);
    expect(texts()).toBe(sent.length);
    // Everybody was answered after the last word.
    for (const { history } of people) expect(history.length).toBeGreaterThan(0);
  } finally {
    await house.stop();
    built.remove();
  }
});
