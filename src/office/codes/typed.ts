import {
  type CodeChange,
  reasonCode,
  takesDays,
  takesReasons,
} from '../../followup/outcome-codes/change.ts';
import type { OutcomeCode, Reason } from '../../followup/outcome-codes/code.ts';

/** The field of a reason that is added. */
export const NEW_REASON = 'alasan_baru';

/** What was typed into the form of a code, as a change of it. An emptied label is the program's own. */
export function typedChange(
  code: OutcomeCode,
  typed: Readonly<Record<string, string>>,
): CodeChange {
  const { label = '', hari = '', aktif } = typed;
  const added = (typed[NEW_REASON] ?? '').trim();
  const days = hari.trim();
  return {
    label: label.trim() === '' ? null : label.trim(),
    active: aktif === '1',
    ...(takesDays(code) ? { days: /^\d{1,3}$/.test(days) ? Number(days) : Number.NaN } : {}),
    ...(takesReasons(code)
      ? { reasons: [...code.reasons.map((one) => typedReason(one, typed)), ...newReason(added)] }
      : {}),
  };
}

function typedReason({ code }: Reason, typed: Readonly<Record<string, string>>): Reason {
  const label = (typed[`alasan_${code}`] ?? '').trim();
  return { code, label: label === '' ? null : label, active: typed[`pakai_${code}`] === '1' };
}

function newReason(label: string): Reason[] {
  return label === '' ? [] : [{ code: reasonCode(label), label, active: true }];
}
