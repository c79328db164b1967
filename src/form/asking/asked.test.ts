import { describe, expect, it } from 'vitest';
import { flows } from '../../../flows/index.ts';
import { BUSINESS, emptyRecord, type Fields, withField } from '../../../flows/kit/record.ts';
import { chatOnly } from '../../../test/support/forms.ts';
import { contextAbout } from '../../conversation/fields.ts';
import type { House } from '../../conversation/house.ts';
import { loadSentences } from '../../conversation/sentences.ts';
import { askedOf } from './asked.ts';
import { specOf, specsOf } from './specs.ts';
import { take } from './take.ts';

const office = { operator: null, contact: null, region: '33.27', hours: [] };
const house: House = {
  ...{ flows, office, forms: chatOnly, intents: () => [] },
  sentences: loadSentences(),
};
const voice = { house, language: 'id' };
const now = Date.parse('2026-11-23T01:00:00Z');
const NIK = { nik: '3327085708909932', birth: '1990-08-17', sex: 'F', region: 'Kec. Pemalang' };

function contextOf(subject: string, fields: Fields) {
  const record = Object.entries(fields).reduce(
    (all, [key, value]) => withField(all, subject, key, value),
    emptyRecord,
  );
  return contextAbout(subject, { record, now, office });
}

function asked(subject: string, key: string, fields: Fields = {}) {
  const spec = specOf(subject, key);
  if (!spec) throw new Error(`no field ${key}`);
  return askedOf(spec, subject, { versions: new Map() }, contextOf(subject, fields), voice);
}

function taken(subject: string, key: string, text: string, fields: Fields = {}) {
  const spec = specOf(subject, key);
  if (!spec) throw new Error(`no field ${key}`);
  return take(spec, { text }, contextOf(subject, fields), voice);
}

describe('a field on the form', () => {
  const all = [BUSINESS, 'w1'].flatMap((subject) =>
    specsOf(subject).map(({ key }) => ({ subject, key })),
  );

  it.each(all)('$subject $key has a name and the question of the chat', ({ subject, key }) => {
    for (const fields of [{}, { name: 'Warni' }]) {
      const { label, question } = asked(subject, key, fields);
      expect(label).not.toBe('');
      expect(question).toMatch(/^\p{Lu}/u);
      // What can only be done in a chat, or a value that is not known.
      expect(question).not.toMatch(/NANTI|\{\{| {2}| \?/);
    }
  });

  it.each(all)(
    '$subject $key says what would do where it could not be read',
    ({ subject, key }) => {
      const answer = taken(subject, key, '???', { name: 'Warni' });
      if (answer.is === 'problem') expect(answer.sentence).not.toMatch(/NANTI|\{\{/);
      else expect(['stored', 'confirm']).toContain(answer.is);
    },
  );

  it('never has an identity number in its input, only masked beside it', () => {
    const nik = asked('w1', 'nik', { nik: NIK });
    expect(nik).toMatchObject({ text: '', masked: '3327••••••••9932' });
    expect(nik.told).toBe('Terbaca: perempuan, lahir 17 Agustus 1990, NIK dari Kec. Pemalang.');
    expect(JSON.stringify(asked('w1', 'kk', { kk: '3327081209129907' }))).not.toContain(
      '1209129907',
    );
    expect(JSON.stringify(asked('w1', 'name', { name: 'Warni 3327085708909932' }))).not.toContain(
      NIK.nik,
    );
  });

  it('shows the stored answer as the chat would, and the choice that it is', () => {
    expect(asked('w1', 'wage', { wage: { monthly: 2_400_000, said: 'month' } }).text).toBe(
      'Rp2.400.000 sebulan',
    );
    expect(
      asked('w1', 'family', { family: { spouse: true, children: 2, parents: 0 } }),
    ).toMatchObject({ chosen: 'two', text: '' });
    const many = { spouse: true, children: 4, parents: 0 };
    expect(asked('w1', 'family', { family: many })).toMatchObject({
      chosen: null,
      text: 'suami/istri dan 4 anak',
    });
  });

  it('of a worker who gave it himself shows nothing', () => {
    const nik = asked('w1', 'nik', { nik: NIK, self: ['nik'] });
    expect(nik).toMatchObject({ own: true, text: '', masked: null, told: null });
    expect(JSON.stringify(nik)).not.toMatch(/9932|1990/);
  });
});

describe('what is typed', () => {
  it('is stored as the chat stores it', () => {
    expect(taken('w1', 'wage', '2,4jt')).toMatchObject({
      is: 'stored',
      writes: [{ subject: 'w1', key: 'wage', value: { monthly: 2_400_000, said: 'month' } }],
    });
    expect(taken('w1', 'phone', '0812 3456 7890')).toMatchObject({
      writes: [{ value: '+6281234567890' }],
    });
    expect(taken('w1', 'family', 'istri dan 4 anak', { name: 'Warni' })).toMatchObject({
      is: 'confirm',
    });
  });

  it('that the chat would doubt is shown back first', () => {
    expect(taken('business', 'place', 'Karangasem')).toMatchObject({
      is: 'confirm',
      sentence: 'Maksudnya Kec. Petarukan, Kab. Pemalang?',
    });
    expect(taken('business', 'place', 'Kuta')).toMatchObject({ is: 'options' });
  });
});
