import { workerFields } from './fields/worker.ts';
import { form } from './kit/form.ts';

export const worker = form({ name: 'worker', version: 1, fields: workerFields });
