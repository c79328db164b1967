import { expect, test } from 'vitest';
import { EMPLOYER_SERVICES, employerSanctions, INDIVIDUAL_SERVICES } from './sanctions.ts';

test('the ladder goes from two warnings over the fine to public services', () => {
  const answer = employerSanctions('2026-11');
  if ('missing' in answer) throw new Error(answer.message);
  const keys = answer.steps.map((step) => step.key);
  expect(keys).toEqual(['warning-1', 'warning-2', 'fine', 'public-services']);
  expect(answer.draft).toBe(true);
});

test('withholding services is never told as automatic', () => {
  const answer = employerSanctions('2026-11');
  if ('missing' in answer) throw new Error(answer.message);
  const last = answer.steps.at(-1);
  expect(last?.by).toBe('government-at-request-of-bpjs');
  expect(last?.name).toMatch(/^Dapat .* atas permintaan BPJS/);
});

test("an employer is never shown the individuals' list", () => {
  const told = JSON.stringify(employerSanctions('2026-11'));
  for (const service of ['SIM', 'STNK', 'paspor', 'tanah']) expect(told).not.toContain(service);
  expect(EMPLOYER_SERVICES[0]?.value).toHaveLength(5);
  expect(INDIVIDUAL_SERVICES[0]?.value).toHaveLength(5);
});

test('before PP 86/2013 there is no ladder', () => {
  expect(employerSanctions('2013-11')).toHaveProperty('missing');
});
