import { assign } from './assign.tsx';
import { contact, legal } from './contact.tsx';
import type { ActForm } from './form.ts';
import { merge, unmerge } from './merge.tsx';
import { note } from './note.tsx';
import { registered } from './registered.tsx';
import { reopen } from './reopen.tsx';
import { returned } from './returned.tsx';
import { share } from './share.tsx';
import { snooze } from './snooze.tsx';
import { submit } from './submit.tsx';

/** Everything that can be done with a case. `inline`: on the case page itself, else on a page of its own. */
export const actForms: readonly { form: ActForm; place: 'open' | 'inline' | 'page' }[] = [
  { form: contact, place: 'open' },
  { form: unmerge, place: 'open' },
  { form: reopen, place: 'open' },
  { form: assign, place: 'inline' },
  { form: note, place: 'inline' },
  { form: snooze, place: 'inline' },
  { form: submit, place: 'inline' },
  { form: registered, place: 'inline' },
  { form: returned, place: 'page' },
  { form: merge, place: 'page' },
  { form: share, place: 'page' },
  { form: legal, place: 'page' },
];
