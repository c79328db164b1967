import type { AnswerKind } from '../kind.ts';
import { readPlace } from '../place.ts';
import { shownPlace } from './shown-place.ts';

export const place: AnswerKind = {
  name: 'place',
  read: (text) => readPlace(text),
  shown: shownPlace,
  samples: ['Comal', 'Kab. Batang'],
};
