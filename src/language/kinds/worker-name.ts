import type { AnswerKind } from '../kind.ts';
import { name } from './name.ts';
import { listReading } from './workers.ts';

/** The name of one worker, or a list of them (`{rows}`) where the message says more. */
export const workerName: AnswerKind = {
  ...name,
  name: 'worker-name',
  read: (text, context) => listReading(text, context.now) ?? name.read(text, context),
};
