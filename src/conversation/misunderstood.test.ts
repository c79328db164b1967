import { describe, expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import type { Question } from '../../flows/kit/question.ts';
import { emptyRecord } from '../../flows/kit/record.ts';
import { conversationEffects, handle } from './effects.ts';
import { keptAs, misunderstoodEffect } from './misunderstood.ts';
import type { EffectHandlers, TurnTx } from './ports.ts';

const NOW = Date.parse('2026-11-22T18:00:00Z');
const record = {
  ...emptyRecord,
  business: { businessName: 'Warung Tarwen', contactName: 'Kasmirun', village: 'Karanggeneng' },
  workers: [{ ref: 'w1', fields: { name: 'Rejanah', removed: 'left' } }],
};
const kept = (text: string, asked: string | null = 'home.menu') =>
  misunderstoodEffect(text, record, asked, 'sanctions');

describe('a sentence that was not understood', () => {
  it('is kept masked, with the open question and the guess', () => {
    expect(kept('Tarwen karo Kasmirun sing nang karanggeneng, rejanah 081234567890 piye')).toEqual({
      kind: 'misunderstood',
      text: 'NAMA karo NAMA sing nang NAMA # piye',
      asked: 'home.menu',
      guess: 'sanctions',
    });
  });

  it.each([
    '👍🏽',
    '?!',
    '12',
    '',
    'Tarwen',
    'Tarwen 081234567890',
    'Terima kasih telah menghubungi Toko Maju, kami akan segera membalas pesan Anda.',
    'x'.repeat(10_000),
  ])('is not kept when it is "%s"', (text) => {
    expect(kept(text)).toBeNull();
  });

  it('has each doubtful word covered where a name may be asked for', () => {
    expect(kept('sudarwati sing kerja', 'worker.ask_name')?.text).toBe('NAMA sing kerja');
    expect(kept('sudarwati sing kerja', 'new-flow.ask')?.text).toBe('NAMA sing kerja');
    expect(kept('trdaftar sing kerja', null)?.text).toBe('trdaftar sing kerja');
    const asking = [...flows.values()].flatMap(({ name, machine }) =>
      Object.entries(machine.states).flatMap(([state, { meta }]) => {
        const question = (meta as { question?: Question } | undefined)?.question;
        const names = /name|village|list|nik|kk|phone/.test(question?.expects ?? '');
        return names ? [`${name}.${state}`] : [];
      }),
    );
    expect(asking.length).toBeGreaterThan(4);
    for (const asked of asking)
      expect(kept('sudarwati sing kerja', asked)?.text, asked).toBe('NAMA sing kerja');
  });

  it('is stored by the day, as it is compared, for half a year', () => {
    const effect = kept('Priben, kiye?');
    if (!effect) throw new Error('it is kept');
    expect(keptAs(effect, NOW)).toEqual({
      text: 'Priben, kiye?',
      sameAs: 'priben kiye',
      asked: 'home.menu',
      guess: 'sanctions',
      day: '2026-11-23',
      since: '2026-05-27',
      most: 5_000,
    });
  });
});

describe('in the transaction of the turn', () => {
  it('a sentence is kept and a tip is counted, without the talk or the employer', async () => {
    const written: unknown[] = [];
    const tx = {
      keepMisunderstood: async (...args: unknown[]) => void written.push(args),
      countTip: async (...args: unknown[]) => void written.push(args),
    } as unknown as TurnTx;
    const source = { conversationId: 'c1', employerId: 'e1', channel: 'terminal', now: NOW };
    const handlers = conversationEffects as EffectHandlers<TurnTx>;
    const effect = kept('priben kiye');
    if (!effect) throw new Error('it is kept');
    await handle(handlers, effect, source, tx);
    const tip = { kind: 'tip', kecamatan: '33.27.12', reason: 'not_registered' } as const;
    await handle(handlers, tip, source, tx);
    expect(written).toEqual([[keptAs(effect, NOW)], ['33.27.12', 'not_registered']]);
    expect(JSON.stringify(written)).not.toMatch(/c1|e1/);
  });
});
