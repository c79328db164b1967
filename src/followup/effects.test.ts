import { expect, it } from 'vitest';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { openCase } from './effects.ts';
import type { FollowupTx } from './ports.ts';

type Case = { stage: string; reasons: readonly CaseReason[] };

/** The employer's case after each of these was opened in turn. */
async function after(...opened: Parameters<typeof openCase>[0][]): Promise<Case | null> {
  let kept: Case | null = null;
  const tx = {
    openCaseOf: async () => kept,
    putCase: async (one: Case) => {
      kept = { stage: one.stage, reasons: one.reasons };
    },
  } as unknown as FollowupTx;
  for (const effect of opened) await openCase(effect, { employerId: 'e1', now: 1 }, tx);
  return kept;
}

const asks = (reason: CaseReason) =>
  ({ kind: 'openCase', stage: 'DIHUBUNGI', reasons: [reason] }) as const;
const hands = { kind: 'openCase', stage: 'SIAP_DAFTAR', reasons: ['file_complete'] } as const;

it.each<CaseReason>(['wants_person', 'call_back'])(
  'a wish (%s) outlives the handing over of the file, and moves no file that was handed over',
  async (wish) => {
    expect((await after(asks(wish), hands))?.reasons).toEqual([wish, 'file_complete']);
    expect(await after(hands, asks(wish))).toEqual({
      stage: 'SIAP_DAFTAR',
      reasons: ['file_complete', wish],
    });
  },
);

it('what was said of a file is replaced by the newest', async () => {
  const gaps = { kind: 'openCase', stage: 'DATA_KURANG', reasons: ['data_missing'] } as const;
  expect(await after(gaps, hands)).toEqual({ stage: 'SIAP_DAFTAR', reasons: ['file_complete'] });
});

it('what an officer has set stays, whatever the owner changes: the reasons tell of it', async () => {
  let kept: Case = { stage: 'DIAJUKAN', reasons: [] };
  const tx = {
    openCaseOf: async () => kept,
    putCase: async (one: Case) => {
      kept = { stage: one.stage, reasons: one.reasons };
    },
  } as unknown as FollowupTx;
  const gaps = { kind: 'openCase', stage: 'DATA_KURANG', reasons: ['data_missing'] } as const;
  await openCase(gaps, { employerId: 'e1', now: 1 }, tx);
  expect(kept).toEqual({ stage: 'DIAJUKAN', reasons: ['data_missing'] });
});

it.each<[string, readonly CaseReason[], CaseReason, boolean]>([
  ['a new reason', ['data_missing'], 'file_complete', true],
  ['a wish, even one said before', ['call_back'], 'call_back', true],
  ['what was known when it was put off', ['data_missing'], 'data_missing', false],
])('a snooze and %s', async (_, reasons, raised, wakes) => {
  const put: object[] = [];
  const tx = {
    openCaseOf: async () => ({ stage: 'DATA_KURANG', reasons }),
    putCase: async (one: object) => void put.push(one),
  } as unknown as FollowupTx;
  await openCase(asks(raised), { employerId: 'e1', now: 1 }, tx);
  expect('snoozedUntil' in (put[0] ?? {})).toBe(wakes);
});
