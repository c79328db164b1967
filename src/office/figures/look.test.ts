import { describe, expect, it } from 'vitest';
import { flows } from '../../../flows/index.ts';
import { loadSentences } from '../../conversation/sentences.ts';
import { lookOf, searchOf } from './look.ts';
import { questionSaid } from './question.ts';

/** Monday 23 November 2026, 08:00 WIB. */
const NOW = Date.parse('2026-11-23T01:00:00Z');
const look = (query: string) => lookOf(new URLSearchParams(query), '33.27', NOW);

describe('what is looked at', () => {
  it('is the last twelve weeks, the running one among them', () => {
    expect(look('')).toEqual({
      look: { from: '2026-09-07', to: '2026-11-23', kecamatan: '', kanal: '' },
      problem: null,
    });
  });

  it('is what the address says, and says so again', () => {
    const query = 'dari=2026-01-01&sampai=2026-02-01&kecamatan=33.27.12&kanal=web';
    expect(searchOf(look(query).look)).toBe(query);
    expect(searchOf(look('').look, { minggu: '' })).toBe('dari=2026-09-07&sampai=2026-11-23');
  });

  it('leaves out a kecamatan or channel that cannot be', () => {
    const { look: found } = look('kecamatan=99.99.99&kanal=%3Cscript%3E');
    expect(found).toMatchObject({ kecamatan: '', kanal: '' });
    expect(look('kecamatan=luar').look.kecamatan).toBe('luar');
  });

  it.each([
    ['dari=2026-02-30', 'day'],
    ['dari=x', 'day'],
    ['dari=1999-01-01', 'day'],
    ['dari=2026-11-24', 'order'],
    ['dari=2024-11-21', 'long'],
    ['dari=2024-11-22', null],
  ])('%s is told to be %s', (query, problem) => {
    const found = look(query);
    expect(found.problem).toBe(problem);
    if (problem) expect(found.look.from).toBe('2026-09-07');
  });
});

describe('a question is told in its own words', () => {
  const sentences = loadSentences();
  const said = (asked: string) => questionSaid(flows, sentences, asked);

  it('with dots where a value stood', () => {
    expect(said('worker.ask_wage')).toBe('Berapa gaji …?');
  });

  it('by its bare name when nothing asks it any more', () => {
    expect(said('worker.ask_nothing')).toBe('worker.ask_nothing');
    expect(said('gone.x')).toBe('gone.x');
    expect(said('')).toBe('');
  });

  it('whatever it is', () => {
    const all = [...flows.values()].flatMap(({ name, machine }) =>
      Object.entries(machine.states)
        .filter(([, { meta }]) => (meta as { question?: unknown } | undefined)?.question)
        .map(([state]) => `${name}.${state}`),
    );
    expect(all.length).toBeGreaterThan(50);
    for (const asked of all) {
      expect(said(asked), asked).not.toBe(asked);
      expect(said(asked), asked).not.toMatch(/\{\{|\}\}|\$t\(|NaN|undefined/);
    }
  });
});
