import { businessFields } from './fields/business.ts';
import { form } from './kit/form.ts';

export const business = form({ name: 'business', version: 1, fields: businessFields });
