import { expect } from 'vitest';
import type { Ended } from '../support/programs.ts';

/** Expects that a program ended with 1 and said one sentence, with these parts, and nothing else. */
export function expectOneSentence(ended: Ended, ...parts: string[]): void {
  expect(ended.stdout).toBe('');
  for (const part of parts) expect(ended.stderr).toContain(part);
  expect(ended.stderr).toMatch(/^[A-Z-][^\n]*[.]\n$/);
  expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+|Error/);
  expect(ended.code).toBe(1);
}
