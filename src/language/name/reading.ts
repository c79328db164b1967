/** A name, or null; `confirm`: likely a name, but show it back before it counts. */
export type NameReading = { name: string | null; confirm?: true };
