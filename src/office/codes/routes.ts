import { WAYS } from '../../followup/facts.ts';
import { isSwitchable, MOST_DAYS, problemsOf } from '../../followup/outcome-codes/change.ts';
import type { OutcomeCode } from '../../followup/outcome-codes/code.ts';
import { offeredFor } from '../../followup/outcome-codes.ts';
import { Refused, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { editPage } from './edit-page.tsx';
import { codesOf } from './labels.ts';
import { listPage } from './list-page.tsx';
import { NEW_REASON, typedChange } from './typed.ts';

/** The outcome codes, for supervisors to change: words, days, reasons, and whether they are offered. */
export const codeRoutes: readonly Route[] = [
  { method: 'GET', path: '/kode-hasil', right: 'change outcome codes', handle: listPage },
  { method: 'GET', path: '/kode-hasil/:code', right: 'change outcome codes', handle: edit },
  { method: 'POST', path: '/kode-hasil/:code', right: 'change outcome codes', handle: save },
];

/** The code of the address (`:code`), and the version of what was changed of it. */
async function codeOf(visit: Visit): Promise<{ code: OutcomeCode; version: number }> {
  const name = visit.param('code');
  const code = (await codesOf(visit.parts)).get(name);
  if (!code) throw new Refused(404, 'no_code');
  const changes = await visit.parts.act.codeChanges();
  return { code, version: changes.find((one) => one.code === name)?.version ?? 0 };
}

async function edit(visit: Visit): Promise<Response> {
  const one = await codeOf(visit);
  return await editPage(visit, { ...one, typed: null, problems: {}, status: 200 });
}

const FIELD = { label: 'label', active: 'aktif', days: 'hari', reasons: NEW_REASON } as const;

async function save(visit: Visit): Promise<Response> {
  const { parts, officer, now, say } = visit;
  const one = await codeOf(visit);
  const { code } = one;
  const typed = await visit.form();
  const change = typedChange(code, typed);
  const problems: Record<string, string> = {};
  for (const { part, problem } of problemsOf(code, change).reverse())
    problems[FIELD[part]] = say(`office-codes:problem_${problem}`, { most: MOST_DAYS });
  if (isSwitchable(code) && change.active === false && !(await leavesSome(visit, code)))
    problems.aktif = say('office-codes:problem_last_of_way');
  if (Object.keys(problems).length > 0)
    return await editPage(visit, { ...one, typed, problems, status: 422 });
  const version = Number(typed.versi ?? Number.NaN);
  const stored = await parts.store.write(async (tx) => {
    const changed = { code: code.code, change, version, by: officer.id, now };
    if (!(await tx.putCodeChange(changed))) return false;
    const detail = { code: code.code, version: version + 1 };
    const subject = 'outcome_codes';
    await tx.audit({ actor: officer.id, action: 'code_changed', subject, at: now, detail });
    return true;
  });
  if (stored) return visit.go('/kode-hasil', 'code_saved');
  const stale = { '': say('office-codes:stale') };
  return await editPage(visit, { ...(await codeOf(visit)), typed, problems: stale, status: 409 });
}

/** Whether each way of contact keeps an outcome to choose without this one. */
async function leavesSome({ parts }: Visit, { code }: OutcomeCode): Promise<boolean> {
  const others = new Map(await codesOf(parts));
  others.delete(code);
  return WAYS.every((way) => offeredFor(others, way, false).length > 0);
}
