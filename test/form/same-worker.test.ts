import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fields } from '../../flows/kit/record.ts';
import { AGREED, type FormHouse, ownerOf, recordAt, startForm } from './house.ts';
import { Phone } from './phone.ts';
import { KK, linkForSlamet, NIK } from './worker-house.ts';

let house: FormHouse;

beforeAll(async () => {
  house = await startForm();
});
afterAll(() => house.stop());

const WAYS: Readonly<Record<string, () => Promise<string>>> = {
  async 'in the chat, question by question'() {
    const who = 'bu obrolan';
    await house.owner(who, ...AGREED, 'Warung Bu Sri', NIK, 'Slamet Riyadi', '2,4jt', 'tidak');
    await house.owner(who, 'sekarang', 'belum punya', 'istri dan 2 anak', KK, '0812-5555-7890');
    return await house.link(who);
  },
  async 'on the form, field by field'() {
    const { link, phone } = await ownerOf(house);
    await phone.isi(link, { subject: 'baru', key: 'name', value: 'slamet riyadi', tanda: 'a' });
    await fills(phone, link, { nik: NIK, wage: '2,4jt', kk: KK, phone: '081255557890' }, 'w1');
    await phone.isi(link, { subject: 'w1', key: 'membership', pilih: 'none', seen: '0' });
    await phone.isi(link, { subject: 'w1', key: 'family', pilih: 'two', seen: '0' });
    return link;
  },
  async 'from a pasted range'() {
    const { link, phone } = await ownerOf(house);
    const heads = ['Nama', 'NIK', 'Gaji', 'No KK', 'No HP'].join('\t');
    const cells = ['SLAMET RIYADI', NIK, '2.400.000', KK, '81255557890'].join('\t');
    const path = `${link}/tempel`;
    const shown = await phone.post(path, { teks: `${heads}\n${cells}` });
    await phone.fill(shown, path, { langkah: 'simpan' });
    await phone.isi(link, { subject: 'w1', key: 'membership', pilih: 'none', seen: '0' });
    await phone.isi(link, { subject: 'w1', key: 'family', pilih: 'two', seen: '0' });
    return link;
  },
  async 'by his own link'() {
    const who = 'bu tautan';
    const put = ['nanti', 'Slamet Riyadi', '2,4jt'];
    await house.owner(who, ...AGREED, 'Warung Bu Sri', ...put);
    const link = await linkForSlamet(house, who);
    const phone = new Phone(house.url);
    await phone.open(link);
    await fills(phone, link, { nik: NIK, kk: KK, phone: '0812 5555 7890' });
    await phone.isi(link, { key: 'membership', pilih: 'none', seen: '0' });
    await phone.isi(link, { key: 'family', pilih: 'two', seen: '0' });
    return link;
  },
};

async function fills(
  phone: Phone,
  link: string,
  answers: Record<string, string>,
  subject?: string,
): Promise<void> {
  const whose = subject === undefined ? {} : { subject };
  for (const [key, value] of Object.entries(answers))
    expect(await phone.isi(link, { ...whose, key, value, seen: '0' })).toMatchObject({
      is: 'stored',
    });
}

it.each(Object.entries(WAYS))(
  'the same worker is the same record when he is entered %s',
  async (_, go) => {
    const { workers } = await recordAt(house, await go());
    const { nik, name, wage, kk, phone, membership, family } = workers[0]?.fields ?? ({} as Fields);
    expect({ nik, name, wage, kk, phone, membership, family }).toEqual({
      nik: { nik: NIK, birth: '1990-08-17', sex: 'M', region: expect.stringContaining('Pemalang') },
      name: 'Slamet Riyadi',
      wage: { monthly: 2_400_000, said: 'month' },
      kk: KK,
      phone: '+6281255557890',
      membership: 'none',
      family: { spouse: true, children: 2, parents: 0 },
    });
  },
);
