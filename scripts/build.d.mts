/** See build.mjs. */
export function bundle(entries?: Readonly<Record<string, string>>, out?: string): Promise<void>;

/** See build.mjs. */
export function buildPage(out: string): Promise<void>;

/** See build.mjs. */
export function buildOffice(out: string): Promise<void>;
/** Builds style and script of the secure form into `out`. */
export function buildForm(out: string): Promise<void>;
