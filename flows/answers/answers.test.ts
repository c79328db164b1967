import { describe, expect, it } from 'vitest';
import { loadSentences } from '../../src/conversation/sentences.ts';
import { INTENTS, LABELS } from '../../src/language/intent/labels.ts';
import type { FlowContext } from '../kit/question.ts';
import type { Fields } from '../kit/record.ts';
import { emptyRecord } from '../kit/record.ts';
import { answerSayings } from './answering.ts';
import { answers } from './index.ts';
import { isWish } from './routes.ts';

const sentences = loadSentences();
const NOW = Date.parse('2026-11-23T03:00:00Z');
const office = { operator: null, contact: null, region: '33.27', hours: [] };
const hasText = (key: string) => sentences.texts.get('id')?.has(key) === true;

function context(business: Fields = {}, input: Fields = {}, now = NOW): FlowContext {
  return { record: { ...emptyRecord, business }, now, office, input, memory: {} };
}

function told(topic: string, about = context()): string {
  return answerSayings(topic, about)
    .map(({ key, args }) => sentences.say('id', key, args))
    .join('\n');
}

const EMPLOYERS: [string, FlowContext][] = [
  ['nobody yet known', context()],
  ['no workers', context({ people: { paid: 0 } as never })],
  ['four children asked for', context({}, { children: 4 })],
  ['a year without its minimum wage', context({}, {}, Date.parse('2031-02-01T03:00:00Z'))],
  ['a place that is not in the table', context({ place: { area: '99.99' } as never })],
];

describe('the answers to owners’ questions', () => {
  it('are there for every finer meaning of every intent that is no wish and no greeting', () => {
    const missing = INTENTS.filter((intent) => intent !== 'greeting' && intent !== 'thanks_bye')
      .flatMap((intent): readonly string[] => LABELS[intent])
      .filter((label) => !isWish(label) && !answers.has(label));
    expect(missing).toEqual([]);
  });

  it('have each sentence that their entry speaks of, and no sentence is of no entry', () => {
    const wanted = [...answers.values()].flatMap(({ key, answer }) => [
      key,
      ...(answer.when ?? []).map((one) => `${key}_${one}`),
      ...(answer.unfigured ? [`${key}_unfigured`] : []),
    ]);
    expect(wanted.filter((key) => !hasText(key))).toEqual([]);
    const known = new Set(wanted);
    const all = [...(sentences.texts.get('id')?.keys() ?? [])];
    expect(all.filter((key) => key.startsWith('answer-') && !known.has(key))).toEqual([]);
  });

  it('are read again by a person before a day that is named', () => {
    for (const { answer, key } of answers.values())
      expect(answer.review, key).toMatch(/^202[67]-\d\d-\d\d$/);
  });

  it.each(EMPLOYERS)('can be told with all their figures: %s', (_, about) => {
    for (const topic of answers.keys()) {
      const text = told(topic, about);
      expect(text, topic).not.toMatch(/\{\{|undefined|null|NaN/);
      expect(text.split('\n')[0]?.length, topic).toBeLessThanOrEqual(260);
    }
  });

  it('write out no figure of the law: they come from its rules', () => {
    const rule = /Rp ?\d|\d ?%|tanggal \d|\d+ (?:anak|bulan|tahun|hari|juta|orang)\b/;
    for (const [key, text] of sentences.texts.get('id') ?? [])
      if (key.startsWith('answer-')) expect(text, key).not.toMatch(rule);
  });

  it('promise nothing about a free membership that ended', () => {
    const promise =
      /(?<!tidak )(?<!tidak otomatis )\b(?:pasti|otomatis) (?:aktif|kembali)|diaktifkan lagi/;
    for (const topic of ['pbi', 'pbi_back', 'pbi_dead', 'pbi_bansos', 'unwilling'])
      expect(told(topic), topic).not.toMatch(promise);
  });

  it('name the basis, and that BPJS has not signed it', () => {
    expect(told('cap')).toContain('Dasar: Perpres 64/2020 Ps 32 (belum disahkan BPJS).');
    const key = answers.get('cap')?.key ?? '';
    const signature = { signedBy: 'o', date: '2026-11-01', letter: '1' };
    const signed = new Map([[`text:${key}`, signature]]);
    expect(told('cap', { ...context(), office: { ...office, signatures: signed } })).toContain(
      'Dasar: Perpres 64/2020 Ps 32.',
    );
  });

  it('count the children that are asked about', () => {
    expect(told('children_told', context({}, { children: 3 }))).toContain('3 anak sudah termasuk');
    expect(told('children_told', context({}, { children: 5 }))).toMatch(/2 lagi .* Rp48\.666/);
  });
});
