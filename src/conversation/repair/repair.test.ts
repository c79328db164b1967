import { beforeEach, describe, expect, it } from 'vitest';
import { flows } from '../../../flows/index.ts';
import { type EmployerRecord, emptyRecord } from '../../../flows/kit/record.ts';
import { chatOnly } from '../../../test/support/forms.ts';
import { readCorrection } from '../../language/correction.ts';
import { loadSentences } from '../sentences.ts';
import { Stack } from '../stack.ts';
import { findRepair } from './find.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const office = { operator: null, contact: null, region: '33.27', hours: [] };
const intents = () => [];
const voice = {
  house: { flows, sentences: loadSentences(), office, intents, forms: chatOnly },
  language: 'id',
};
const comal = { area: '33.27', kecamatan: '33.27.12', label: 'Kec. Comal, Kab. Pemalang' };
const nik = { nik: '3327131205909901', birth: '1990-05-12', sex: 'M', region: 'Kec. Ulujami' };
const record: EmployerRecord = {
  ...emptyRecord,
  business: {
    workerCount: 3,
    place: comal,
    typicalWage: { monthly: 2_000_000, said: 'month' },
    businessName: 'Konveksi Barokah',
  },
  workers: [
    {
      ref: 'w1',
      fields: { nik, name: 'Slamet Riyadi', wage: { monthly: 2_000_000, said: 'month' } },
    },
    { ref: 'w2', fields: { name: 'Warni', wage: { monthly: 1_800_000, said: 'month' } } },
  ],
};

let stack: Stack;
beforeEach(() => {
  stack = new Stack(flows, null, { record, now: NOW, office });
  stack.call('worker', { subject: 'w2' });
});

/** What a text would put right: whose field, and the text of its new value. */
function meant(text: string): string[] | null {
  const correction = readCorrection(text);
  const repair = correction && findRepair(correction, stack, voice);
  if (!repair) return null;
  return repair.candidates.map(({ target, text: value }) =>
    [target.subject, target.spec.key, value ?? '', ...(repair.unsure ? ['?'] : [])]
      .join(' ')
      .trim(),
  );
}

describe('what a correction is about', () => {
  it.each([
    ['yang gaji Warni tadi salah, 1,9', 'w2 wage 1,9'],
    ['gajine slamet kliru, 2,1jt', 'w1 wage 2,1jt'],
    ['gaji slmet salah, 2,1jt', 'w1 wage 2,1jt'],
    ['ralat: gaji karyawan 2 1,9jt', 'w2 wage 1,9jt'],
    ['gaji yang pertama salah, 2,3jt', 'w1 wage 2,3jt'],
    ['NIK slamet keliru', 'w1 nik'],
    ['eh warni tu 1900 bukan 1800', 'w2 wage 1900'],
    ['warni 1,9 dudu 1,8', 'w2 wage 1,9'],
    ['nama Warni salah, harusnya Warni Astuti', 'w2 name Warni Astuti'],
    ['nama tokonya bukan Barokah tapi Berkah', 'business businessName Konveksi Berkah'],
    ['ganti nama usaha jadi Konveksi Jaya', 'business businessName Konveksi Jaya'],
    ['bukan Barokah tapi Berkah', 'business businessName Konveksi Berkah'],
    ['karyawannya 4 bukan 3', 'business workerCount 4'],
    ['jumlah karyawan salah, 4', 'business workerCount 4'],
    ['kecamatannya bukan Comal tapi Taman', 'business place Taman'],
    ['Warni salah, 1,9jt', 'w2 wage 1,9jt'],
  ])('"%s" is %s', (text, target) => {
    expect(meant(text)).toEqual([target]);
  });

  it('is the answer given last, when nothing is named', () => {
    stack.talk.last = [{ subject: 'w1', key: 'wage' }];
    expect(meant('eh salah, 3,2jt')).toEqual(['w1 wage 3,2jt']);
    expect(meant('eh salah')).toEqual(['w1 wage']);
    expect(meant('gaji yang tadi 2,2 harusnya')).toEqual(['w1 wage 2,2']);
  });

  it('is asked about when it may be several', () => {
    stack = new Stack(flows, null, { record, now: NOW, office });
    stack.call('home', { at: 'menu' });
    expect(meant('gajinya salah, 2,2jt')).toEqual(['w1 wage 2,2jt', 'w2 wage 2,2jt']);
  });

  it('is asked about when a name in it is nobody’s', () => {
    expect(meant('gaji Tarmi salah, 2,2jt')?.every((one) => one.endsWith('?'))).toBe(true);
    expect(meant('ralat gaji Tarmi 2,2jt')?.every((one) => one.endsWith('?'))).toBe(true);
  });

  it.each([
    'karyawannya 4 bukan 5',
    'bukan orang sini tapi orang Tegal',
    'saya bukan penipu',
    'KIS-nya salah',
    'Slamet salah jalan',
    'eh salah, 3,2jt',
    'bukan karyawan tetap, cuma bantu',
  ])('is nothing in the record with "%s"', (text) => {
    expect(meant(text)).toBeNull();
  });
});
