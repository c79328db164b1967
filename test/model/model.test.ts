import { beforeAll, describe, expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import type { Question } from '../../flows/kit/question.ts';
import { MAX_BUBBLE } from '../../src/conversation/render.ts';
import { answerKinds } from '../../src/language/kinds/index.ts';
import type { InboundContent } from '../../src/platform/message.ts';
import { committedSamples, samplesOf } from './sample-frames.ts';
import { explore, house, openAt, type Place, questionName, step } from './walk.ts';

const text = (said: string): InboundContent => ({ kind: 'text', text: said });

/** What anyone may send at any moment. */
const INTERRUPTIONS: readonly InboundContent[] = [
  ...['menu', 'bantuan', 'ulangi', 'kembali', 'batal', 'petugas', 'berhenti', 'hapus data'].map(
    text,
  ),
  ...[
    '',
    '   ',
    '😀😀',
    'asdf qwer',
    'x'.repeat(5000),
    'berapa iurannya?',
    'halo',
    'mulai lagi',
  ].map(text),
  { kind: 'media', media: 'voice' },
  { kind: 'media', media: 'photo' },
  { kind: 'edited', text: '3' },
  { kind: 'choice', menu: '1.nowhere', choice: 'x' },
];

let places: Map<string, Place>;

// Thousands of places, each decided many times: no test of speed.
const LONG = 300_000;

beforeAll(() => {
  places = explore();
}, LONG);

describe('a walk through every conversation', { timeout: LONG }, () => {
  it('comes to every question of every flow', () => {
    const reached = new Set([...places.values()].map(questionName));
    const questions = [...flows.values()].flatMap((flow) =>
      Object.entries(flow.machine.states)
        .filter(([, state]) => (state.meta as { question?: Question } | undefined)?.question)
        .map(([name]) => `${flow.name}.${name}`),
    );
    expect(questions.filter((name) => !reached.has(name))).toEqual([]);
  });

  it('has a sample of every state that is stored, for the versions to come', () => {
    const committed = new Set(
      committedSamples().map(({ file, state }) => `${file.replace(/\.json$/, '')}.${state}`),
    );
    const stored = [...samplesOf(places.values())].flatMap(([name, states]) =>
      Object.keys(states).map((state) => `${name}.v${flows.get(name)?.version}.${state}`),
    );
    expect(stored.filter((one) => !committed.has(one))).toEqual([]);
  });

  it('finds an answer kind with a reader, and wording in every language, for every question', () => {
    for (const place of places.values()) {
      const open = openAt(place);
      expect(open, questionName(place)).not.toBeNull();
      if (!open) continue;
      expect(answerKinds.has(open.question.expects)).toBe(true);
      for (const language of house.sentences.languages) {
        expect(house.sentences.has(language, open.question.ask)).toBe(true);
        expect(house.sentences.has(language, `${open.question.ask}_again`)).toBe(true);
      }
    }
  });

  it('answers every interruption at every question, in short messages, on every kind of channel', () => {
    let turn = 0;
    for (const place of places.values())
      for (const content of INTERRUPTIONS) {
        turn += 1;
        const buttons = turn % 2 === 0;
        const { decision } = step(place, content, buttons);
        const at = `${questionName(place)} ${JSON.stringify(content).slice(0, 60)}`;
        expect(decision.answer.length, at).toBeGreaterThan(0);
        for (const message of decision.answer) {
          expect(message.text.length, at).toBeLessThanOrEqual(MAX_BUBBLE);
          expect(message.text.trim(), at).not.toBe('');
          for (const { key } of message.choices ?? [])
            expect(Buffer.byteLength(`${message.menu}~${key}`), at).toBeLessThanOrEqual(64);
        }
      }
  });

  it('reaches the menu from everywhere, with every answer kept', () => {
    for (const place of places.values()) {
      const { place: next } = step(place, text('menu'), false);
      expect(questionName(next)).toBe('home.menu');
      expect(next.record).toEqual(place.record);
    }
  });

  it('asks the same question again after an interruption that is answered in passing', () => {
    for (const place of places.values())
      for (const said of ['bantuan', 'ulangi', 'petugas', 'berapa iurannya?']) {
        const open = openAt(place);
        // Where the list itself offers it, it is the answer.
        if (open?.question.expects === 'choice') continue;
        if (open?.frame.flow === 'offer' && said === 'petugas') continue;
        expect(questionName(step(place, text(said), false).place), said).toBe(questionName(place));
      }
  });

  it('presses every button it shows, and none is refused as old', () => {
    for (const place of places.values()) {
      const { decision } = step(place, text('ulangi'), true);
      const last = decision.answer.at(-1);
      for (const { key } of last?.choices ?? []) {
        const pressed: InboundContent = { kind: 'choice', menu: last?.menu ?? '', choice: key };
        const { decision: next } = step(place, pressed, true);
        const old = house.sentences.say('id', 'common:old_button');
        expect(next.answer.map((one) => one.text).join('\n')).not.toContain(old);
      }
    }
  });
});
