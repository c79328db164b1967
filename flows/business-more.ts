import { businessMoreFields } from './fields/business-more.ts';
import { form } from './kit/form.ts';

/** The rest of the business, when all workers are in the list. */
export const businessMore = form({ name: 'business-more', version: 1, fields: businessMoreFields });
