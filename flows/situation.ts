import { situationFields } from './fields/situation.ts';
import { form } from './kit/form.ts';

export const situation = form({ name: 'situation', version: 1, fields: situationFields });
