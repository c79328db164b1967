import { buildIntents } from '../../scripts/intents.mjs';

/** Before any test: the model of intents as the build makes it. */
export default async function setup(): Promise<void> {
  await buildIntents();
}
