/** Builds the model of intents unless it is there and made of the same; a copy goes into `out`. */
export function buildIntents(out?: string): Promise<void>;
