import { describe, expect, it } from 'vitest';
import { loadSentences } from '../src/conversation/sentences.ts';
import { EMPLOYER_DUTY } from '../src/jkn/obligation.ts';
import { workVerdict } from '../src/jkn/work-kinds.ts';

const sentences = loadSentences();
const args = { count: 1, total: 1, employer: 1, worker: 1, each: 1, wage: 1, minimumWage: 1 };
const says = (key: string, context = '') =>
  sentences.say('id', key, { ...args, year: 2026, ...(context ? { context } : {}) });

describe('what is not sure is not told as if it were', () => {
  it.each([
    'check:cost',
    'check:cost_floored',
    'check:cost_groups',
    'check:cost_groups_floored',
    'check:detail_each',
    'check:detail_groups',
    'whatif:now',
    'whatif:then',
  ])('a sum is an estimate until its rules are signed: %s', (key) => {
    expect(says(key)).toMatch(/perkiraan/i);
    expect(says(key, 'signed')).not.toMatch(/perkiraan/i);
  });

  it('two employers: the rules leave it to an officer, and so do we', () => {
    expect(workVerdict('second-job', '2026-11')).toMatchObject({ worker: 'officer' });
    expect(says('check:card_two_jobs')).toContain('petugas yang memastikan');
    expect(says('check:card_two_jobs')).not.toContain('wajib');
  });

  it('since when micro firms must: the rule has a doubt, and so have we', () => {
    expect(EMPLOYER_DUTY[0]?.doubt).toContain('Micro firms');
    expect(says('answer-deadline:deadline')).toMatch(/setahu saya/i);
  });
});
