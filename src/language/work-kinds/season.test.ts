import { describe, expect, it } from 'vitest';
import { readWorkKinds } from '../work-kinds.ts';

const casual = (count: number) => ({ kind: 'casual-one-off', count });

describe('who works always, where more do when it is busy', () => {
  it.each([
    '12 itu termasuk yang 3, tapi cuma musim nikahan aja',
    'musiman bu, 12 orang sudah termasuk yang 3',
    'rolas wis klebu sing telu, nek musim hajatan',
  ])('is not nobody in "%s"', (text) => {
    expect(readWorkKinds(text)).toEqual({ count: 3, work: [casual(9)] });
  });

  it.each([
    'yang tetap bantu 3 orang harian, tapi kalau musim nikahan bisa sampai 12 orang',
    '3 orang harian, kalau rame sampai 12',
    'harian 3, nek musim panen nganti rolas',
  ])('is shown back with doubt in "%s"', (text) => {
    const read = readWorkKinds(text);
    expect(read?.count).toBe(3);
    expect(read?.work).toContainEqual(casual(9));
    expect(read?.confirm).toBe(true);
  });

  it.each([
    ['2 tetap 3 harian', 5],
    ['kalau rame sampai jam 12 malam, 3 orang harian', 3],
  ])('is read as before in "%s"', (text, count) => {
    expect(readWorkKinds(text)?.count).toBe(count);
  });
});
