import { expect, it } from 'vitest';
import { worksForOthers } from './works-for.ts';

it.each([
  'kalo nanti saya dipecat kartunya mati?',
  'nek aku di-PHK',
  'bosku ora gelem',
  'kata bos saya',
])('who says so works for somebody else: "%s"', (text) => {
  expect(worksForOthers(text)).toBe(true);
});

it.each(['karyawan saya dipecat', 'kalau dia dipecat kartunya mati?', 'saya bosnya'])(
  'an owner says no such thing: "%s"',
  (text) => {
    expect(worksForOthers(text)).toBe(false);
  },
);
