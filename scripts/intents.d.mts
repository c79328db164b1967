/** Builds the model of intents into `dist/` unless it is there and made of the same. */
export function buildIntents(): Promise<void>;
