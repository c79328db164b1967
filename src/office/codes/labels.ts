import { DEFAULT_LANGUAGE } from '../../conversation/sentences.ts';
import type { OutcomeCode, Reason } from '../../followup/outcome-codes/code.ts';
import { type OutcomeCodes, outcomeCodes } from '../../followup/outcome-codes.ts';
import type { OfficeParts } from '../parts.ts';
import type { Asked } from '../visit.ts';

type Sayer = Pick<Asked, 'say' | 'parts'>;

/** The outcome codes as they are now, with what supervisors changed. */
export async function codesOf({ act }: Pick<OfficeParts, 'act'>): Promise<OutcomeCodes> {
  const changes = await act.codeChanges();
  return outcomeCodes(new Map(changes.map(({ code, change }) => [code, change])));
}

/** What an outcome code is called. */
export function codeLabel(say: Asked['say'], { code, label }: OutcomeCode): string {
  return label ?? say(`office-codes:code_${code}`);
}

/** What a reason is called; one without words of its own is its code. */
export function reasonLabel({ say, parts }: Sayer, { code, label }: Reason): string {
  const own = `office-codes:reason_${code}`;
  return label ?? (parts.sentences.has(DEFAULT_LANGUAGE, own) ? say(own) : code);
}

/** What a line of the log says; null where its kind is no officer's outcome. */
export function outcomeSaid(
  sayer: Sayer,
  codes: OutcomeCodes,
  line: { code: string; reason: string | null },
): string | null {
  const code = codes.get(line.code);
  if (!code) return null;
  const label = codeLabel(sayer.say, code);
  if (line.reason === null) return label;
  const known = code.reasons.find((one) => one.code === line.reason);
  const reason = reasonLabel(sayer, known ?? { code: line.reason, label: null, active: false });
  return sayer.say('office-codes:with_reason', { label, reason });
}
