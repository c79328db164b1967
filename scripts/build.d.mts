/** See build.mjs. */
export function bundle(entries?: Readonly<Record<string, string>>, out?: string): Promise<void>;
