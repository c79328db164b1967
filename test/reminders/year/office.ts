import type { Database } from '../../../db/open.ts';
import type { Act, Owner } from './owners.ts';
import { DAY } from './times.ts';

type OfficeAct = Extract<Act, { is: 'office' }>;

/** An officer does something in an owner's case, as the console does. `now`: by the program's clock; `real`: of the paper. */
export async function officer(
  database: Database,
  { employerId, conversationId }: Owner,
  { what, inDays }: OfficeAct,
  now: number,
  real: number,
): Promise<void> {
  if (what === 'takes' || what === 'leaves') {
    const by = { kind: 'officer', by: 'o1' } as const;
    const content =
      what === 'takes'
        ? ({ ...by, does: 'join', name: 'Petugas Contoh' } as const)
        : ({ ...by, does: 'leave' } as const);
    const messageId = `${what}/${now}`;
    await database.write((tx) => tx.postOffice({ conversationId, messageId, content, now }));
    return;
  }
  if (what === 'enrolled') {
    const date = new Date(real).toISOString().slice(0, 10);
    const value = { number: '00000000', date };
    const storage = { sealed: true, lookup: null };
    const field = { subject: 'business', key: 'enrolled', value, storage, by: 'o1', now };
    await database.write((tx) => tx.setField({ employerId, ...field }));
    return;
  }
  await database.write(async (tx) => {
    const open = await tx.openCaseOf(employerId);
    if (what === 'closed') {
      if (open) await tx.closeCase(employerId, now);
      return;
    }
    const reasons = what === 'refused' ? (['refused_rows'] as const) : (['data_missing'] as const);
    await tx.putCase({
      id: open?.id ?? null,
      employerId,
      stage: 'DATA_KURANG',
      reasons,
      assignee: 'o1',
      nextAt: null,
      openedAt: open?.openedAt ?? now,
      now,
    });
    const mine = await tx.openCaseOf(employerId);
    if (!mine) return;
    const code =
      what === 'visit' ? 'janji_datang_ke_kantor' : what === 'promise' ? 'janji_melengkapi' : null;
    const next =
      code === null
        ? { nextAt: null, nextKind: null }
        : { nextAt: now + inDays * DAY, nextKind: 'promised' as const };
    const change = { ...next, lastCode: code ?? 'dikembalikan_bpjs', lastAt: now };
    for (let version = 1; version < 400; version += 1)
      if (await tx.changeCase(mine.id, version, change, now)) return;
  });
}
