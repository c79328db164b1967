import type { AnswerKind } from '../kind.ts';
import { readKecamatan } from '../place.ts';
import { shownPlace } from './shown-place.ts';

export const kecamatan: AnswerKind = {
  name: 'kecamatan',
  read: (text) => readKecamatan(text),
  shown: shownPlace,
  samples: ['Comal', 'Ulujami'],
};
