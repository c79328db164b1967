import { isLabel, NO_LABEL } from '../../language/intent/labels.ts';
import { Refused, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { misunderstoodPage } from './page.tsx';

const RIGHT = 'label sentences';
const SUBJECT = 'misunderstood';

/** Sentences that were not understood, for officers to say what they mean. */
export const misunderstoodRoutes: readonly Route[] = [
  { method: 'GET', path: '/salah-paham', right: RIGHT, handle: misunderstoodPage },
  { method: 'POST', path: '/salah-paham/:id', right: RIGHT, handle: label },
];

async function label(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const id = visit.param('id');
  const { maksud = '', halaman = '' } = await visit.form();
  if (maksud !== NO_LABEL && !isLabel(maksud)) throw new Refused(400, 'no_label');
  await parts.store.write(async (tx) => {
    const one = { id, label: maksud, by: officer.id, at: now };
    if (!(await tx.labelSentence(one))) throw new Refused(409, 'sentence_gone');
    const detail = { sentence: id, label: maksud };
    const action = 'sentence_labelled';
    await tx.audit({ actor: officer.id, action, subject: SUBJECT, at: now, detail });
  });
  const at = /^\d{1,4}$/.test(halaman) ? `?halaman=${halaman}` : '';
  return visit.go(`/salah-paham${at}`, 'sentence_labelled');
}
