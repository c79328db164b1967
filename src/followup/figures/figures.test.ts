import { expect, it } from 'vitest';
import { countFigures, figureCounts } from './figures.ts';
import type { Contact, FigureReader, OutcomeLine } from './ports.ts';
import { startOf } from './weeks.ts';

const NOW = startOf('2026-11-23') + 3_600_000;
const PERIOD = { from: '2026-11-02', to: '2026-11-23' };

const contact = (employerId: string, more: Partial<Contact> = {}): Contact => ({
  employerId,
  firstAt: startOf('2026-11-04'),
  submittedAt: null,
  area: '33.27',
  kecamatan: '33.27.12',
  told: null,
  hasWorkers: false,
  channel: 'web',
  lastInAt: NOW,
  asked: 'check.offer',
  stage: null,
  reasons: [],
  closedAt: null,
  isMerged: false,
  ...more,
});
const line = (employerId: string, kind: string, day: string): OutcomeLine => {
  return { employerId, kind, reason: null, by: 'u1', via: null, at: startOf(day) };
};

function readerOf(contacts: Contact[], lines: OutcomeLine[]) {
  const asked = { times: 0 };
  const reader: FigureReader = {
    async *contacts({ from, to }) {
      asked.times += 1;
      yield contacts.filter(({ firstAt }) => firstAt >= from && firstAt < to);
    },
    async contactsOf(ids) {
      return contacts.filter(({ employerId }) => ids.includes(employerId));
    },
    async *outcomesSince(since) {
      yield lines.filter(({ at }) => at >= since).sort((a, b) => a.at - b.at);
    },
    async notedSince() {
      return [];
    },
  };
  return { reader, asked };
}

it('a wait counts in the week in which it began, also of who came before the period', async () => {
  const old = contact('old', { firstAt: startOf('2026-06-01'), channel: 'telegram' });
  const { reader } = readerOf(
    [old, contact('new')],
    [
      line('old', 'diajukan', '2026-11-05'),
      line('old', 'terdaftar', '2026-11-12'),
      line('new', 'diajukan', '2026-10-28'),
      line('new', 'diajukan', '2026-11-10'),
      line('new', 'terdaftar', '2026-11-11'),
    ],
  );
  const { cells, waits } = await countFigures(reader, PERIOD, '33.27', NOW);
  expect(cells.flatMap(({ employers }) => employers)).toEqual(['new']);
  // The other one's began in October, though she was handed over again since.
  expect(waits.registered).toMatchObject([
    { employerId: 'old', week: '2026-11-02', channel: 'telegram' },
  ]);
});

it('a case that was merged into another is not counted twice', async () => {
  const { reader } = readerOf([contact('one'), contact('same', { isMerged: true })], []);
  const { cells, stalls } = await countFigures(reader, PERIOD, '33.27', NOW);
  expect(cells.flatMap(({ employers }) => employers)).toEqual(['one']);
  expect(stalls.flatMap(({ active }) => active)).toEqual(['one']);
});

const MINUTE = 60_000;

it('figures are kept for a minute, and counted once for who asks at the same time', async () => {
  const { reader, asked } = readerOf([contact('one')], []);
  const counts = figureCounts(reader, '33.27');
  await Promise.all([counts.of(PERIOD, NOW), counts.of(PERIOD, NOW + 1)]);
  await counts.of(PERIOD, NOW + MINUTE - 1);
  expect(asked.times).toBe(1);
});

it('older ones are shown while they are counted anew, very old ones are not', async () => {
  const { reader, asked } = readerOf([contact('one')], []);
  const counts = figureCounts(reader, '33.27');
  const at = async (now: number) => (await counts.of(PERIOD, now)).at - NOW;
  expect(await at(NOW)).toBe(0);
  expect(await at(NOW + 2 * MINUTE)).toBe(0);
  await new Promise(setImmediate);
  expect(asked.times).toBe(2);
  expect(await at(NOW + 2 * MINUTE)).toBe(2 * MINUTE);
  expect(await at(NOW + 12 * MINUTE)).toBe(12 * MINUTE);
});

it('of many periods only the last few are kept', async () => {
  const { reader, asked } = readerOf([], []);
  const counts = figureCounts(reader, '33.27');
  const days = ['01', '02', '03', '04', '05'].map((day) => ({ ...PERIOD, from: `2026-11-${day}` }));
  for (const period of days) await counts.of(period, NOW);
  await counts.of(days[4] ?? PERIOD, NOW);
  expect(asked.times).toBe(5);
  await counts.of(days[0] ?? PERIOD, NOW);
  expect(asked.times).toBe(6);
});

it('a count that failed is not kept', async () => {
  const { reader } = readerOf([], []);
  let left = 1;
  const broken: FigureReader = {
    ...reader,
    contactsOf() {
      if (left === 0) return reader.contactsOf([], []);
      left -= 1;
      return Promise.reject(new Error('disk'));
    },
  };
  const counts = figureCounts(broken, '33.27');
  await expect(counts.of(PERIOD, NOW)).rejects.toThrow('disk');
  await expect(counts.of(PERIOD, NOW)).resolves.toMatchObject({ cells: [] });
});
