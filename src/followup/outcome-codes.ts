import type { Way } from './facts.ts';
import { type CodeChange, withChange } from './outcome-codes/change.ts';
import type { OutcomeCode, Reason } from './outcome-codes/code.ts';
import { TABLE } from './outcome-codes/table.ts';

export type OutcomeCodes = ReadonlyMap<string, OutcomeCode>;

const OWN: OutcomeCodes = new Map(
  TABLE.map((row) => [
    row.code,
    {
      drops: [],
      ...row,
      label: null,
      active: true,
      reasons: (row.reasons ?? []).map((code) => ({ code, label: null, active: true })),
    },
  ]),
);

/** All codes, with what supervisors changed of them. */
export function outcomeCodes(changes: ReadonlyMap<string, CodeChange> = new Map()): OutcomeCodes {
  return new Map(
    [...OWN].map(([code, own]) => {
      const change = changes.get(code);
      return [code, change ? withChange(own, change) : own];
    }),
  );
}

/** The codes that may be chosen for a contact of this way, in the order of the table. */
export function offeredFor(codes: OutcomeCodes, way: Way, mayLegal: boolean): OutcomeCode[] {
  return [...codes.values()].filter(
    ({ of, active, ways }) =>
      active && ways.includes(way) && (of === 'contact' || (of === 'legal' && mayLegal)),
  );
}

/** The reasons that may be chosen for a code. */
export function offeredReasons({ reasons }: OutcomeCode): Reason[] {
  return reasons.filter(({ active }) => active);
}
