import type { AnswerKind } from '../kind.ts';
import { readWhatIf } from '../what-if.ts';

/** The value is a `WhatIf`: nothing is recorded from it, so a doubtful sum is not asked about. */
export const whatIf: AnswerKind = {
  name: 'what-if',
  read(text) {
    const found = readWhatIf(text);
    return found === null ? { is: 'none' } : { is: 'value', value: found };
  },
  samples: ['5 orang gaji 2jt', 'nambah 1 orang gaji 1,8jt', 'gaji naik jadi 3jt', 'keluar 1'],
};
