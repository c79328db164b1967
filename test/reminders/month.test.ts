import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';
import { plans } from '../../src/reminders/plans/index.ts';
import { startTalk, type TestTalk } from '../support/talk.ts';

const HOUR = 3_600_000;
const WIB = 7 * HOUR;
const PAGE = readFileSync(join(projectRoot, 'docs', 'reminders.md'), 'utf8');
let talk: TestTalk;

beforeEach(async () => {
  talk = await startTalk({ env: { SIAP_OPERATOR: 'Kantor Contoh' } });
});
afterEach(() => talk.close());

it('the page has every plan, with its steps and its rank', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => row.split('`')[1])).toEqual(plans.map(({ kind }) => kind));
  for (const { kind, steps, urgency } of plans) {
    const cells = rows.find((row) => row.startsWith(`| \`${kind}\``))?.split('|') ?? [];
    expect(cells[3]?.trim().split(', ').length, kind).toBe(steps);
    expect(cells[6]?.trim(), kind).toBe(urgency === 'urgent' ? 'ya' : '');
  }
});

/** One month of an owner who puts things off; what she says, on which day, at which hour. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  '2026-11-23 08': [
    'halo',
    '2',
    '2,5jt',
    'comal',
    'ya',
    'ya',
    'Warung Contoh',
    'nyalakan pengingat',
  ],
  '2026-11-25 08': ['Slamet 2,5jt, Warni 2,4jt', 'ya'],
  '2026-11-30 20': ['belum', 'berkas', 'ingatkan saya habis gajian'],
};

it('a month in the life of one owner is as the page tells it', async () => {
  const came: string[] = [];
  const end = talk.app.clock.now() + 33 * 24 * HOUR;
  let before = '';
  while (talk.app.clock.now() < end) {
    const hour = new Date(talk.app.clock.now() + WIB).toISOString().slice(0, 13).replace('T', ' ');
    if (hour !== before) for (const said of SAYS[hour] ?? []) await talk.hears(said);
    before = hour;
    const night = hour.slice(11) >= '20' || hour.slice(11) < '07';
    const messages = await talk.reminds(night ? HOUR : HOUR / 6);
    for (const { text } of messages) came.push(`${hour.slice(0, 10)} ${text.split('\n')[1]}`);
  }
  const told = PAGE.split('\n').flatMap((line) => {
    const [, day, text] = /^\| \S+ ([\d-]+) \| pengingat.*: "(.*?)(?:…|\.)"/.exec(line) ?? [];
    return day === undefined ? [] : [`${day} ${text}`];
  });
  expect(told.length).toBe(4);
  expect(came.length).toBe(told.length);
  for (const [at, one] of told.entries()) expect(came[at]).toContain(one.trim());
}, 120_000);
