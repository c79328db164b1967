import { business } from './business.ts';
import { check } from './check.ts';
import { confirm } from './confirm.ts';
import { consent } from './consent.ts';
import { erase } from './erase.ts';
import { file } from './file.ts';
import { home } from './home.ts';
import type { Flow } from './kit/flow.ts';
import { notice } from './notice.ts';
import { officer } from './officer.ts';
import { questions } from './questions.ts';
import { resume } from './resume.ts';
import { situation } from './situation.ts';
import { stop } from './stop.ts';
import { which } from './which.ts';
import { worker } from './worker.ts';

/** Every flow there is. A new one is a file and a line here. */
const all: readonly Flow[] = [
  home,
  check,
  situation,
  consent,
  file,
  business,
  worker,
  notice,
  questions,
  officer,
  stop,
  resume,
  erase,
  confirm,
  which,
];

export const flows: ReadonlyMap<string, Flow> = new Map(all.map((flow) => [flow.name, flow]));
