/** What the build needs to teach a model: from the lines of the files to the bytes of the model. */
export { pack } from './packing.ts';
export { train } from './training.ts';
export { parseUtterances } from './utterances.ts';
