/** Reading what came over the wire, of which nothing may be taken for granted. */

export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object's fields, or null. */
export function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

/** The value as a whole number, or null. */
export function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/**
 * The value as text that every database takes, or null: without NUL (PostgreSQL refuses it) and
 * without half characters (they cannot be written as UTF-8).
 */
export function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
