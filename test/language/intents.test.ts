import { describe, expect, it } from 'vitest';
import { loadIntents } from '../../src/conversation/intents.ts';
import { INTENTS } from '../../src/language/intent/labels.ts';
import { readIntent } from '../../src/language/intent/reading.ts';
import { measureUnseen } from './unseen.ts';

const read = loadIntents();

describe('sentences that nobody trained on', () => {
  const unseen = measureUnseen(read);

  it('are understood: at least 92 of a hundred', () => {
    expect(unseen.lines).toBeGreaterThan(700);
    expect(unseen.byIntent.map(([intent]) => intent)).toEqual([...INTENTS].sort());
    expect(unseen.right).toBeGreaterThanOrEqual(0.92);
  });

  it('and are not ours to answer are refused: at least 95 of a hundred', () => {
    expect(unseen.refused).toBeGreaterThanOrEqual(0.95);
  });

  it('get a wrong answer given with confidence in fewer than 3 of a hundred', () => {
    expect(unseen.wrongButSure).toBeLessThan(0.03);
  });
});

describe('any text', () => {
  it('has an intent of the list and a confidence, and never throws', () => {
    for (const text of [
      '',
      ' ',
      '🙏',
      '𝕙𝕒𝕝𝕠',
      'مرحبا',
      '你好',
      '\u0000',
      'a'.repeat(10_000),
      '? '.repeat(5000),
    ]) {
      const { intent, confidence } = readIntent(read(text));
      expect(INTENTS).toContain(intent);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('is read by no more than its beginning and its end: a story costs what a page costs', () => {
    const story = 'saya punya warung di comal karyawannya tiga '.repeat(40);
    const asked = `${story} jadi berapa iuran bpjs kesehatannya sebulan?`;
    expect(readIntent(read(asked)).intent).toBe('contribution_amount');
  });
});
