import { hasProvince } from './birth.ts';
import { chained, findGroups, type Group, hasLookalikes, plainDigits, repaired } from './groups.ts';

const NIK_LENGTH = 16;
const HIDDEN = '••••••••';
const DATE_PART = /^\d{6}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])/;
const AMOUNT = /^\d{1,3}(?:[.,]\d{3})+$/;

/** An identity number as it may be shown: 3327••••••••9901. Shorter ones are hidden whole. */
export function maskNik(nik: string): string {
  const digits = nik.replace(/[^0-9A-Za-z]/g, '');
  if (digits.length < NIK_LENGTH) return HIDDEN;
  return `${digits.slice(0, 4)}${HIDDEN}${digits.slice(-4)}`;
}

/**
 * A text in which every identity number (16 digits in one run or written with blanks, dots or
 * dashes; a longer run too, since it holds one) is masked. Phone numbers, amounts and dates stay.
 */
export function maskIdentityNumbers(text: string): string {
  const plain = plainDigits(text);
  let masked = '';
  let done = 0;
  for (const { groups } of chained(plain, findGroups(plain), true)) {
    for (const [from, to] of identityRuns(plain, groups)) {
      const run = groups.slice(from, to).map((group) => group.text);
      masked += text.slice(done, groups[from]?.start ?? done) + maskNik(run.join(''));
      done = groups[to - 1]?.end ?? done;
    }
  }
  return masked + text.slice(done);
}

/** Index ranges of the groups that are, singly or together, an identity number. */
function identityRuns(text: string, groups: readonly Group[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  while (from < groups.length) {
    let to = from;
    let length = 0;
    while (to < groups.length && length < NIK_LENGTH) length += groups[to++]?.text.length ?? 0;
    if (isIdentity(text, groups.slice(from, to), to - from === groups.length)) {
      runs.push([from, to]);
      from = to;
    } else from++;
  }
  return runs;
}

function isIdentity(text: string, groups: readonly Group[], whole: boolean): boolean {
  const joined = groups.map((group) => group.text).join('');
  const [first] = groups;
  if (first === undefined || joined.length < NIK_LENGTH) return false;
  if (groups.length === 1) return !hasLookalikes(joined) || mostlyDigits(joined);
  if (joined.length > NIK_LENGTH) return false;
  if (whole && groups.every((group) => group.text.length === 4)) return true;
  const written = text.slice(first.start, groups.at(-1)?.end);
  if (written.split(/\s+/).every((part) => AMOUNT.test(part))) return false;
  return hasProvince(repaired(joined)) && (whole || DATE_PART.test(repaired(joined)));
}

function mostlyDigits(run: string): boolean {
  return run.replace(/[^0-9]/g, '').length >= NIK_LENGTH / 2;
}

const SIXTEEN = /\d(?:[ .-]?\d){15}/;

/** Whether sixteen digits stand together in a text, as in a NIK or the number of a KK. */
export function holdsIdentityNumber(text: string): boolean {
  return SIXTEEN.test(text);
}
