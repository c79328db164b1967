import { Refused, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { repliesPage } from './page.tsx';
import { problemsOf, wordsOf } from './words.ts';

const RIGHT = 'change canned replies';
const SUBJECT = 'canned_reply';
const ONCE = /^[\w-]{8,64}$/;

async function add(visit: Visit): Promise<Response> {
  const { parts, officer, now, say } = visit;
  const form = await visit.form();
  const typed = wordsOf(form);
  const problems = problemsOf(typed, say);
  if (problems) return await repliesPage(visit, { id: null, typed, problems });
  const id = form.sekali ?? '';
  if (!ONCE.test(id)) throw new Refused(400, 'no_mark');
  await parts.store.write(async (tx) => {
    if (!(await tx.addReply({ id, ...typed, by: officer.id, at: now }))) return;
    const detail = { reply: id };
    await tx.audit({ actor: officer.id, action: 'reply_added', subject: SUBJECT, at: now, detail });
  });
  return visit.go('/balasan', 'reply_added');
}

async function change(visit: Visit): Promise<Response> {
  const { parts, officer, now, say } = visit;
  const id = visit.param('id');
  const form = await visit.form();
  const typed = wordsOf(form);
  const problems = problemsOf(typed, say);
  if (problems) return await repliesPage(visit, { id, typed, problems });
  const before = Number(form.versi ?? Number.NaN);
  await parts.store.write(async (tx) => {
    const words = { ...typed, by: officer.id, at: Math.max(now, before + 1) };
    if (!(await tx.changeReply(id, before, words))) throw new Refused(409, 'reply_stale');
    const detail = { reply: id };
    const action = 'reply_changed';
    await tx.audit({ actor: officer.id, action, subject: SUBJECT, at: now, detail });
  });
  return visit.go('/balasan', 'reply_changed');
}

async function remove(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const id = visit.param('id');
  await parts.store.write(async (tx) => {
    if (!(await tx.removeReply(id, officer.id, now))) throw new Refused(409, 'reply_stale');
    const detail = { reply: id };
    const action = 'reply_removed';
    await tx.audit({ actor: officer.id, action, subject: SUBJECT, at: now, detail });
  });
  return visit.go('/balasan', 'reply_removed');
}

export const replyRoutes: readonly Route[] = [
  { method: 'GET', path: '/balasan', right: RIGHT, handle: (visit) => repliesPage(visit) },
  { method: 'POST', path: '/balasan', right: RIGHT, handle: add },
  { method: 'POST', path: '/balasan/:id', right: RIGHT, handle: change },
  { method: 'POST', path: '/balasan/:id/hapus', right: RIGHT, handle: remove },
];
