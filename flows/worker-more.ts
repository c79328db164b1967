import { workerMoreFields } from './fields/worker-more.ts';
import { form } from './kit/form.ts';

/** The rest of one worker, when all are in the list. */
export const workerMore = form({
  name: 'worker-more',
  version: 1,
  about: 'worker',
  fields: workerMoreFields,
});
