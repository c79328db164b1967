import type { AnswerKind } from '../kind.ts';
import { businessName } from './business-name.ts';
import { choice } from './choice.ts';
import { count } from './count.ts';
import { kecamatan } from './kecamatan.ts';
import { name } from './name.ts';
import { nik } from './nik.ts';
import { place } from './place.ts';
import { wage } from './wage.ts';
import { yesno } from './yesno.ts';

/** Every kind of answer there is. A new one is a file and a line here. */
const all: readonly AnswerKind[] = [
  businessName,
  choice,
  count,
  kecamatan,
  name,
  nik,
  place,
  wage,
  yesno,
];

export const answerKinds: ReadonlyMap<string, AnswerKind> = new Map(
  all.map((kind) => [kind.name, kind]),
);
