import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Place, step } from '../../test/model/walk.ts';
import type { TurnContent } from './ports.ts';

const said = (text: string): TurnContent => ({ kind: 'text', text });
const OFFICERS = ['Wulan', 'Rudi'].flatMap((name): TurnContent[] => [
  { kind: 'officer', does: 'join', by: name, name },
  { kind: 'officer', does: 'say', by: name, name, text: 'Selamat pagi, Bu' },
  { kind: 'officer', does: 'leave', by: name },
]);
const BROUGHT: TurnContent[] = [
  { kind: 'timer', key: 'takeover' },
  { kind: 'timer', key: 'erase' },
  { kind: 'job', ref: 'x', result: null },
  { kind: 'news', flow: 'enrolled', input: { number: '1', date: '2026-12-01' } },
  { kind: 'news', flow: 'mend', input: { rows: [{ subject: 'w1', key: 'nik', reason: 'other' }] } },
];
const OWNERS: TurnContent[] = [
  ...['3', 'comal', '2jt', 'ya', 'tidak', 'nanti', 'menu', 'petugas', 'mulai lagi'].map(said),
  ...['berhenti', 'hapus data saya', 'cabut persetujuan', 'jangan berhenti'].map(said),
  { kind: 'media', media: 'photo' },
  { kind: 'edited', text: '4' },
  { kind: 'choice', menu: '1.menu', choice: 'file' },
  { kind: 'blocked', blocked: true },
];
/** What is obeyed whoever writes, or ends the person's part. */
const RIGHTS = new Set(['berhenti', 'hapus data saya', 'cabut persetujuan']);

const isOwners = (content: TurnContent) => OWNERS.includes(content);
const framesOf = (place: Place) => JSON.stringify(place.talk.frames);

it('whatever comes in whatever order: while a person writes the bot is silent and nothing moves', () => {
  const first = step(null, said('halo'), false).place;
  const all = fc.constantFrom(...OFFICERS, ...BROUGHT, ...OWNERS);
  fc.assert(
    fc.property(fc.array(all, { minLength: 4, maxLength: 25 }), (contents) => {
      let place = first;
      for (const content of contents) {
        const { person } = place.talk;
        const { decision, place: next } = step(place, content, false);
        const kinds = decision.effects.map(({ kind }) => kind);
        // The table of who has which talk follows every change of the talk itself.
        const [was, is] = [person !== undefined, next.talk.person !== undefined];
        expect(kinds.includes('takeOver')).toBe(!was && is);
        expect(kinds.includes('handBack')).toBe(was && !is);
        if (person && is && isOwners(content)) {
          expect(decision.answer).toEqual([]);
          expect(framesOf(next)).toBe(framesOf(place));
          expect(next.talk.person?.waits).not.toBeNull();
        }
        if (person && content.kind === 'text' && RIGHTS.has(content.text)) expect(is).toBe(false);
        if (person && is && !isOwners(content) && content.kind !== 'officer')
          expect(decision.answer).toEqual([]);
        if (kinds.includes('erase')) return;
        place = next;
      }
      // However it went, a talk without a person goes on with a question.
      const by = place.talk.person?.by;
      const last =
        by === undefined ? place : step(place, { kind: 'officer', does: 'leave', by }, false).place;
      const { decision } = step(last, said('ulangi'), false);
      expect(decision.answer.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
}, 120_000);
