import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from '../yesno.ts';

const YES: readonly (readonly [YesNoContext, string])[] = [
  ['proceed', 'Kalau begitu saya bersedia dibantu.'],
  ['consent', 'Baik, kalau begitu saya setuju, Pak.'],
  ['proceed', 'yo wis, gelem. tulung digawekke'],
  ['more_workers', 'Boleh, silakan lanjut ke karyawan kedua ya Pak.'],
  ['next_worker', 'lanjut'],
  ['next_worker', 'ok lanjut. jgn lama2'],
  ['proceed', 'he eh'],
  ['proceed', 'hooh'],
  ['consent', 'y setuju. nama konveksi Mukti Jaya'],
];

describe('an answer with something around it', () => {
  it.each(YES)('to %s "%s" is a firm yes', (context, text) => {
    expect(readYesNo(text, context)).toEqual({ answer: 'yes' });
  });

  it('is a firm no where the reason follows', () => {
    const text = 'enggak dulu deh mas. ntar malah kena denda';
    expect(readYesNo(text, 'proceed')).toEqual({ answer: 'no' });
  });

  it('is no firm consent beside a condition', () => {
    for (const text of ['ojo disebar-sebar yo pak. setuju', 'setuju. nama usaha dirahasiakan']) {
      const { answer, confirm } = readYesNo(text, 'consent');
      expect(answer === 'unclear' || confirm === true, text).toBe(true);
    }
  });

  it('asks again where "lanjut" may mean the next worker or the next step', () => {
    expect(readYesNo('lanjut', 'more_workers')).toEqual({ answer: 'unclear' });
  });
});
