import { makeLink } from '../accounts/link.ts';
import type { OfficerChange } from '../accounts/ports.ts';
import type { Officer } from '../officer.ts';
import type { OfficeTx } from '../parts.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { addOfficer } from './add.ts';
import { checked, type Entry } from './entry.ts';
import { linkPage } from './link-page.tsx';
import { officersPage } from './list-page.tsx';
import { officerOf, officerPage } from './officer-page.tsx';

/** Adds an officer; the answer shows his link. */
export async function addStep(visit: Visit): Promise<Response> {
  const { parts, officer, now, say } = visit;
  const told = await toldIn(visit);
  const { masuk: login = '' } = await visit.form();
  const entry = checked(told, parts.region);
  const added =
    typeof entry === 'string'
      ? entry
      : await addOfficer(parts, entry, { login, by: officer.id, now });
  if (typeof added !== 'string') return await linkPage(visit, added.officer, added);
  const problem = say(`office-officers:problem_${added}`);
  return await officersPage(visit, { problem, filled: { ...told, login }, status: 400 });
}

/** Changes name, role, office or kecamatan of an officer, who keeps his password. */
export async function changeStep(visit: Visit): Promise<Response> {
  const { parts, say } = visit;
  const one = await officerOf(visit);
  const told = await toldIn(visit);
  const entry = checked(told, parts.region);
  if (typeof entry === 'string') {
    const problem = say(`office-officers:problem_${entry}`);
    return await officerPage(visit, { problem, filled: told, status: 400 });
  }
  const changed = differences(one, entry);
  const detail = { changed, role: entry.role };
  await change(visit, one, { action: 'officer_changed', set: entry, detail });
  return visit.go(`/petugas/${one.id}`, 'saved');
}

/** A new one-time link; the password of before stays good until it is used. */
export async function linkStep(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const one = await officerOf(visit);
  if (one.disabledAt !== null) throw new Refused(400, 'officer_disabled');
  const made = await parts.store.write((tx) =>
    makeLink(tx, parts.publicUrl, { officerId: one.id, by: officer.id, now }),
  );
  return await linkPage(visit, one, made);
}

/** Disables an officer: his browsers are signed out at once. */
export async function disableStep(visit: Visit): Promise<Response> {
  const one = await officerOf(visit);
  if (one.id === visit.officer.id) throw new Refused(400, 'not_oneself');
  const set = { disabledAt: visit.now };
  await change(visit, one, { action: 'officer_disabled', set }, async (tx) => {
    await tx.endSessionsOf(one.id, visit.now);
  });
  return visit.go(`/petugas/${one.id}`, 'officer_disabled');
}

/** Lets a disabled officer in again. */
export async function enableStep(visit: Visit): Promise<Response> {
  const one = await officerOf(visit);
  await change(visit, one, { action: 'officer_enabled', set: { disabledAt: null } });
  return visit.go(`/petugas/${one.id}`, 'saved');
}

/** Signs all browsers of an officer out. */
export async function endSessionsStep(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const one = await officerOf(visit);
  await parts.store.write(async (tx) => {
    const count = await tx.endSessionsOf(one.id, now);
    const entry = { actor: officer.id, action: 'session_ended', subject: one.id, at: now };
    await tx.audit({ ...entry, detail: { count } });
  });
  return visit.go(`/petugas/${one.id}`, 'sessions_ended');
}

/** Takes off the authenticator app of an officer whose phone is gone. */
export async function takeOffStep(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const one = await officerOf(visit);
  await parts.store.write(async (tx) => {
    await tx.changeSecrets(one.id, { totp: null, totpAt: null });
    await tx.audit({ actor: officer.id, action: 'totp_removed', subject: one.id, at: now });
  });
  return visit.go(`/petugas/${one.id}`, 'totp_removed');
}

type Change = {
  action: string;
  set: OfficerChange;
  detail?: Readonly<Record<string, string>>;
};

/** Refused when the form was shown another state, or when no administrator would be left. */
async function change(
  visit: Visit,
  one: Officer,
  { action, set, detail }: Change,
  more: (tx: OfficeTx) => Promise<void> = async () => undefined,
): Promise<void> {
  const { parts, officer, now } = visit;
  const version = Number((await visit.form()).versi ?? Number.NaN);
  await parts.store.write(async (tx) => {
    if (!(await tx.changeOfficer(one.id, version, set))) throw new Refused(409, 'stale_officer');
    if ((await tx.administrators()) === 0) throw new Refused(400, 'last_administrator');
    await more(tx);
    await tx.audit({ actor: officer.id, action, subject: one.id, at: now, detail });
  });
}

async function toldIn(visit: Visit) {
  const { nama = '', peran = '', kantor = '' } = await visit.form();
  return { name: nama, role: peran, org: kantor, areas: await visit.all('wilayah') };
}

/** Which parts of an officer become others: their names only. */
function differences(one: Officer, entry: Entry): string {
  const names = ['name', 'role', 'org', 'areas'] as const;
  return names.filter((name) => String(one[name]) !== String(entry[name])).join(' ');
}
