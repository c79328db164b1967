import type { AnswerKind } from '../kind.ts';
import { readName } from '../name.ts';
import { shownText, textReading } from './text.ts';

export const name: AnswerKind = {
  name: 'name',
  read: (text) => textReading(readName(text)),
  shown: shownText,
  open: true,
  samples: ['Slamet Riyadi', 'warni'],
};
