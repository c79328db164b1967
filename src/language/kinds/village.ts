import { normalise } from '../choice-words.ts';
import type { AnswerKind } from '../kind.ts';
import { villagesOf } from '../regions.ts';
import { shownText } from './text.ts';

/** A village of the kecamatan in the hint (dotted code). The value is its name. */
export const village: AnswerKind = {
  name: 'village',
  read(text, { hint }) {
    const said = ` ${normalise(text.slice(0, 200))} `;
    const names = villagesOf(String(hint.kecamatan ?? ''));
    const named = names.filter((name) => said.includes(` ${normalise(name)} `));
    const [only] = named;
    if (only === undefined) return { is: 'none' };
    return named.length === 1 ? { is: 'value', value: only } : { is: 'options', options: named };
  },
  shown: shownText,
  samples: ['Purwoharjo', 'desa Kauman'],
};
