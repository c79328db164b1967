import { readClinic } from '../clinic.ts';
import type { AnswerKind } from '../kind.ts';
import { shownText, textReading } from './text.ts';

/** The name of a first-level clinic, as it is written on its sign. */
export const clinic: AnswerKind = {
  name: 'clinic',
  read: (text) => textReading(readClinic(text)),
  shown: shownText,
  open: true,
  samples: ['Puskesmas Comal', 'klinik pratama sehat'],
};
