import type { Json } from '../../flows/kit/record.ts';
import { BUSINESS } from '../../flows/kit/record.ts';
import { storageOf } from '../../src/conversation/field-storage.ts';
import type { CaseFacts } from '../../src/followup/facts.ts';
import type { CaseChange } from '../../src/followup/ports.ts';
import type { Office } from './house.ts';

/** A case as tests need it; `fields`: of the business, `nik`: of her one worker. */
export type Wanted = {
  fields?: Readonly<Record<string, Json>>;
  nik?: string;
  change?: CaseChange;
};

export const COMAL = { area: '33.27', kecamatan: '33.27.12', label: 'Kec. Comal, Kab. Pemalang' };
export const PEMALANG = {
  area: '33.27',
  kecamatan: '33.27.08',
  label: 'Kec. Pemalang, Kab. Pemalang',
};

/** The open case of an employer as it now is. */
export async function factsOf(office: Office, employerId: string): Promise<CaseFacts> {
  const [facts] = await office.app.database.followup.factsOf([employerId]);
  if (!facts) throw new Error('no case');
  return facts;
}

/** An owner who asked for a person, with what is wanted of her case beside. */
export async function madeUp(office: Office, address: string, wanted: Wanted): Promise<CaseFacts> {
  await office.owner(address, 'halo', 'petugas');
  const { database, clock } = office.app;
  const [row] = office.rows<{ id: string }>(
    'select employer_id as id from followup_case order by opened_at desc, id desc limit 1',
  );
  const employerId = row?.id ?? '';
  const now = clock.now();
  const { fields = {}, nik, change = {} } = wanted;
  const before = await factsOf(office, employerId);
  await database.write(async (tx) => {
    const set = async (subject: string, key: string, value: Json) => {
      const storage = storageOf(subject, key, value);
      await tx.setField({ employerId, subject, key, value, storage, by: 'uji', now });
    };
    for (const [key, value] of Object.entries(fields)) await set(BUSINESS, key, value);
    if (nik !== undefined) {
      await set('w1', 'name', 'Karangan');
      await set('w1', 'nik', { nik });
    }
    await tx.changeCase(before.id, before.version, change, now);
    await tx.audit({ actor: 'uji', action: 'made_up', subject: employerId, at: now });
  });
  return await factsOf(office, employerId);
}
