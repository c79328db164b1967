import type { AnswerKind } from '../kind.ts';
import { readBusinessName } from '../name.ts';
import { shownText, textReading } from './text.ts';

export const businessName: AnswerKind = {
  name: 'business-name',
  read: (text) => textReading(readBusinessName(text)),
  shown: shownText,
  open: true,
  samples: ['Warung Bu Sri', 'konveksi maju jaya'],
};
