import { expect, it } from 'vitest';
import { loadSentences } from '../conversation/sentences.ts';
import type { Plan } from './plan.ts';
import { plans } from './plans/index.ts';
import { problemsOf } from './texts.ts';

const plan: Plan = {
  kind: 'contoh',
  rank: 1,
  urgency: 'normal',
  asks: 'nothing',
  steps: 2,
  most: 1,
  fields: ['day'],
  occasions: () => [],
};
const texts = (all: Record<string, Record<string, string>>) =>
  new Map(Object.entries(all).map(([name, some]) => [name, new Map(Object.entries(some))]));
const whole = { 'reminding:contoh_1': 'Tanggal {{day, tanggal}}.', 'reminding:contoh_2': 'Lagi.' };

it('the plans of the program have all their sentences', () => {
  expect(problemsOf(plans, loadSentences().texts)).toEqual([]);
});

it('a sentence that is missing or empty is named with its file and what to do', () => {
  expect(problemsOf([plan], texts({ id: whole }))).toEqual([]);
  const [problem] = problemsOf([plan], texts({ id: { ...whole, 'reminding:contoh_2': ' ' } }));
  expect(problem).toBe(
    'Pengingat contoh: kalimat contoh_2 tidak ada di locales/id/reminding.json; tambahkan.',
  );
});

it('each language that is offered must have it', () => {
  const [problem] = problemsOf([plan], texts({ id: whole, jv: {} }));
  expect(problem).toContain('locales/jv/reminding.json');
});

it('a gap that the plan does not fill is named', () => {
  const wrong = { ...whole, 'reminding:contoh_1': 'Rp {{rupiah, rp}} tanggal {{ day }}.' };
  const [problem, ...others] = problemsOf([plan], texts({ id: wrong }));
  expect(problem).toMatch(
    /contoh_1 di locales\/id\/reminding\.json memakai \{\{rupiah\}\}.*betulkan/,
  );
  expect(others).toEqual([]);
});

it('no two plans have the same kind or the same rank', () => {
  expect(new Set(plans.map(({ kind }) => kind)).size).toBe(plans.length);
  expect(new Set(plans.map(({ rank }) => rank)).size).toBe(plans.length);
});
