import { takingLists } from './beside.ts';
import { workerFields } from './fields/worker.ts';
import type { Flow } from './kit/flow.ts';
import { form } from './kit/form.ts';

const asked = form({ name: 'worker', version: 1, about: 'worker', fields: workerFields });

/** What is needed first of one worker; a list of several may come in its place. */
export const worker: Flow = {
  name: 'worker',
  version: 1,
  machine: takingLists(asked.machine, ['nik', 'name'], ['wage']),
  form: { about: 'worker', fields: workerFields },
};
