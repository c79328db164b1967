import { describe, expect, it } from 'vitest';
import { reminded } from '../../../flows/reminded.ts';
import { DEFAULT_LANGUAGE, loadSentences } from '../../conversation/sentences.ts';
import { plans } from '../../reminders/plans/index.ts';
import { REASONS } from '../../reminders/reasons.ts';
import type { TimelineItem } from '../case/ports.ts';
import { reminderLine } from './words.ts';

const sentences = loadSentences();
const visit = {
  say: (key: string, args = {}) => sentences.say(DEFAULT_LANGUAGE, key, args),
  parts: { sentences },
} as unknown as Parameters<typeof reminderLine>[1];

type Action = { type?: string; params?: (moment: unknown) => unknown };

/** The params of all actions of this type, wherever they stand in the machine. */
function paramsOf(node: unknown, type: string): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const action = node as Action & { params?: unknown };
  const own = action.type === type && action.params !== undefined ? [paramsAt(action.params)] : [];
  return [...own, ...Object.values(node).flatMap((part) => paramsOf(part, type))];
}

function paramsAt(params: unknown): Record<string, unknown> {
  const moment = { context: { input: { id: 'x' }, now: 0 } };
  return (typeof params === 'function' ? params(moment) : params) as Record<string, unknown>;
}

const config = reminded.machine.config;
const answers = paramsOf(config, 'reminded').map(({ answer }) => String(answer));
const outcomes = paramsOf(config, 'outcome').map(({ reason }) => String(reason));

const has = (key: string) => sentences.has(DEFAULT_LANGUAGE, key);

describe('officers read in words', () => {
  it.each(plans.map(({ kind }) => kind))('a reminder of the kind %s', (kind) => {
    expect(has(`office-reminders:kind_${kind}`)).toBe(true);
  });

  it.each(REASONS)('why one was not sent, or not yet: %s', (reason) => {
    expect(has(`office-reminders:reason_${reason}`)).toBe(true);
  });

  it('every answer that the talk can note', () => {
    expect(answers.length).toBeGreaterThan(15);
    const said = [...new Set([...answers, ...outcomes])];
    expect(said.filter((answer) => !has(`office-reminders:answer_${answer}`))).toEqual([]);
  });

  it('all reasons for which a case is looked at', () => {
    const reasons = paramsOf(config, 'openCase').flatMap((one) => one.reasons as string[]);
    expect(reasons).toContain('hindered_money');
    for (const reason of [...reasons, 'reminder_failed'])
      expect(has(`office:${reason}`)).toBe(true);
  });

  it('no sentence for what there is not', () => {
    const known = [
      ...plans.map(({ kind }) => `kind_${kind}`),
      ...REASONS.map((reason) => `reason_${reason}`),
      ...answers.map((answer) => `answer_${answer}`),
    ];
    const keys = [...(sentences.texts.get(DEFAULT_LANGUAGE)?.keys() ?? [])];
    const stand = keys.flatMap((key) => {
      const [, name] = /^office-reminders:((?:kind|reason|answer)_.*)$/.exec(key) ?? [];
      return name ?? [];
    });
    expect(stand.length).toBeGreaterThan(50);
    expect(stand.filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('a reminder of the history', () => {
  const told = (more: Partial<Extract<TimelineItem, { kind: 'reminder' }>>) =>
    reminderLine(
      {
        kind: 'reminder',
        id: 'r',
        at: Date.parse('2026-11-25T02:12:00Z'),
        plan: 'missing_data',
        step: 1,
        state: 'planned',
        reason: null,
        message: null,
        answer: null,
        led: null,
        ...more,
      },
      visit,
    );
  const by = (state: string, code: string | null = null) => ({
    channel: 'whatsapp-web',
    state,
    code,
  });

  it('says for when it is planned, and why it was put off', () => {
    expect(told({})).toBe('data masih kurang, ke-1 · direncanakan 25 November 2026, 09.12');
    expect(told({ reason: 'holiday' })).toMatch(/ · digeser: hari libur$/);
  });

  it('says why it was not sent', () => {
    expect(told({ state: 'skipped', reason: 'stopped', step: 2 })).toBe(
      'data masih kurang, ke-2 · tidak dikirim: pemilik minta tidak dikirimi pesan',
    );
  });

  it.each(['waiting', 'sending', 'sent', 'delivered', 'read', 'dead'])(
    'says how far its message came: %s',
    (state) => {
      const line = told({ state: 'sent', message: by(state, 'gone') });
      expect(line).toContain(' lewat WhatsApp');
      expect(line).not.toContain('office-reminders');
    },
  );

  it.each([
    ['file_submitted', 'berkas diserahkan 28 November 2026, 09.12'],
    ['terdaftar', 'terdaftar 28 November 2026, 09.12'],
  ])('says what it led to: %s', (kind, said) => {
    const at = Date.parse('2026-11-28T02:12:00Z');
    expect(told({ state: 'sent', led: { kind, at } })).toMatch(new RegExp(` · lalu ${said}$`));
  });

  it('says what she answered', () => {
    const line = told({ state: 'sent', message: by('read'), answer: 'not_yet_money' });
    expect(line).toMatch(/ · dibaca lewat WhatsApp.* · dijawab: belum, soal biaya$/);
  });
});
