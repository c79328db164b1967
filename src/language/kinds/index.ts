import type { AnswerKind } from '../kind.ts';
import { businessName } from './business-name.ts';
import { choice } from './choice.ts';
import { choiceOrYes } from './choice-or-yes.ts';
import { clinic } from './clinic.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { family } from './family.ts';
import { hour } from './hour.ts';
import { kecamatan } from './kecamatan.ts';
import { kk } from './kk.ts';
import { name } from './name.ts';
import { nib } from './nib.ts';
import { nik } from './nik.ts';
import { people } from './people.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import { remindWhen } from './remind-when.ts';
import { start } from './start.ts';
import { village } from './village.ts';
import { wage } from './wage.ts';
import { whatIf } from './what-if.ts';
import { workerName } from './worker-name.ts';
import { workerNik } from './worker-nik.ts';
import { workers } from './workers.ts';
import { workersByNik } from './workers-by-nik.ts';
import { yesno } from './yesno.ts';

/** Every kind of answer there is. A new one is a file and a line here. */
const all: readonly AnswerKind[] = [
  businessName,
  choice,
  choiceOrYes,
  clinic,
  count,
  date,
  family,
  hour,
  kecamatan,
  kk,
  name,
  nib,
  nik,
  people,
  phone,
  place,
  remindWhen,
  start,
  village,
  wage,
  whatIf,
  workerName,
  workerNik,
  workers,
  workersByNik,
  yesno,
];

export const answerKinds: ReadonlyMap<string, AnswerKind> = new Map(
  all.map((kind) => [kind.name, kind]),
);
