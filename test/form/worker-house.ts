import type { Fields } from '../../flows/kit/record.ts';
import { AGREED, type FormHouse, recordAt } from './house.ts';
import { Phone, type Shown } from './phone.ts';

/** A worker who was handed his own link, and the owner whose worker he is. */
export type WorkerAt = {
  who: string;
  link: string;
  phone: Phone;
  /** His page after the landing. */
  opened: Shown;
};

export const NIK = '3327081708909931';
export const KK = '3327081212990007';

let workers = 0;

/** An owner with Slamet (w1) in her list, told in the chat; his number is left for later unless given. */
export async function ownerWithSlamet(house: FormHouse, nik = 'nanti'): Promise<string> {
  workers += 1;
  const who = `bu sri ${workers}`;
  await house.owner(who, ...AGREED, 'Warung Bu Sri', nik, 'Slamet', '2jt');
  return who;
}

/** The link for Slamet, as the owner gets it to pass on. */
export async function linkForSlamet(house: FormHouse, who: string): Promise<string> {
  const said = await house.owner(who, 'biar Slamet isi sendiri');
  const path = /\/f\/[\w-]{22}/.exec(said.join('\n'))?.[0];
  if (path === undefined) throw new Error(`no link in: ${said.join(' / ')}`);
  return path;
}

/** Slamet with his own link, opened on his phone. */
export async function slametAt(house: FormHouse): Promise<WorkerAt> {
  const who = await ownerWithSlamet(house);
  const link = await linkForSlamet(house, who);
  const phone = new Phone(house.url);
  const opened = await phone.open(link);
  return { who, link, phone, opened };
}

/** What is stored of Slamet. */
export async function slametIn(house: FormHouse, link: string): Promise<Fields> {
  const { workers } = await recordAt(house, link);
  return workers.find(({ ref }) => ref === 'w1')?.fields ?? {};
}

/** All that he fills in of himself, field by field as the script does. */
export async function fillsAll({ link, phone }: Pick<WorkerAt, 'link' | 'phone'>): Promise<void> {
  const saves = async (fields: Record<string, string>) => {
    const first = await phone.isi(link, { seen: '0', ...fields });
    if (first.is !== 'confirm') return;
    await phone.isi(link, { seen: '0', key: fields.key ?? '', yakin: first.yes ?? '' });
  };
  await saves({ key: 'nik', value: NIK });
  await saves({ key: 'kk', value: KK });
  await saves({ key: 'membership', pilih: 'pbi' });
  await saves({ key: 'family', pilih: 'two' });
  await saves({ key: 'phone', value: '0812-5555-7890' });
  await saves({ key: 'clinic', value: 'puskesmas comal' });
}
