import { z } from 'zod';

/** A setting left empty is the same as one that is not set. */
export const unset = (value: unknown) => (value === '' ? undefined : value);

/** Any text; `right`: what would be right, after "seharusnya". */
export const text = (right: string) => z.preprocess(unset, z.string({ error: right }).optional());

/** A text of a form. */
export const formed = (pattern: RegExp, right: string) =>
  z.preprocess(unset, z.string().regex(pattern, { error: right }).optional());

/** An address on the web. */
export const address = (right: string) =>
  z.preprocess(unset, z.url({ protocol: /^https?$/, error: right }).optional());
