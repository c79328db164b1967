/** See build.mjs. */
export function bundle(entries?: Readonly<Record<string, string>>, out?: string): Promise<void>;

/** See build.mjs. */
export function buildPage(out: string): Promise<void>;

/** See build.mjs. */
export function buildOffice(out: string): Promise<void>;
