import { givenByHimself } from '../../../flows/fields/own.ts';
import type { Fields } from '../../../flows/kit/record.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import type { Plain } from '../../language/kind.ts';
import { contextAbout, fieldLabel, fieldShown, shownValue, type Voice } from '../fields.ts';
import { type ReadReply, sureOf } from '../read.ts';
import type { Stack } from '../stack.ts';
import type { Candidate, Repair } from './find.ts';

/**
 * Has the form of a field put it right: with the value that was read for sure, else by asking.
 * Several candidates, or one that is not sure: which one is asked first. Gives the reply that the question which is open now
 * still has to take (a doubtful value is shown back, a problem is told), or null.
 */
export function takeRepair(
  { candidates, unsure }: Pick<Repair, 'candidates' | 'unsure'>,
  stack: Stack,
  voice: Voice,
): ReadReply | null {
  // A correction of a correction takes its place.
  const top = stack.talk.frames.at(-1);
  if (top?.input.correcting === true || top?.flow === 'correct') stack.cancel();
  const [one, ...others] = candidates;
  if (!one) return null;
  if (others.length > 0 || unsure) {
    const options = candidates.map((candidate) => ({
      shown: shownOf(candidate, stack, voice),
      flow: candidate.target.flow,
      input: inputOf(candidate),
      ...insteadOf(candidate, stack, voice),
    }));
    const [only] = options;
    // What stands there already needs no asking: the form says that it does.
    const same = others.length === 0 && only?.instead && only.shown.endsWith(`: ${only.instead}`);
    if (!same) {
      stack.call('correct', { options });
      return null;
    }
  }
  stack.call(one.target.flow, inputOf(one));
  return saidIn(one) !== undefined || one.reply?.reading.is === 'none' ? null : one.reply;
}

/** The new value, where it was read without doubt. */
function saidIn({ reply }: Candidate): Plain | undefined {
  return reply ? sureOf(reply.reading) : undefined;
}

function inputOf(candidate: Candidate): Fields {
  const { subject, spec } = candidate.target;
  const said = saidIn(candidate);
  return { subject, only: spec.key, correcting: true, ...(said === undefined ? {} : { said }) };
}

/** The new value as it was read for sure, and as it would be stored: of "sama kayak Slamet" his sum. */
function insteadOf(candidate: Candidate, { world }: Stack, voice: Voice): { instead?: string } {
  const { target, reply } = candidate;
  const value = saidIn(candidate);
  if (value === undefined) return {};
  const settled = target.spec.settle?.(value, contextAbout(target.subject, world));
  if (settled?.is === 'again') return {};
  if (settled) return { instead: fieldShown(target, settled.value, voice) };
  const instead = shownValue(reply?.kind, value, voice);
  return instead === null ? {} : { instead };
}

/** "Gaji Warni: Rp2.000.000": the answer as it stands. */
function shownOf({ target }: Candidate, { world }: Stack, voice: Voice): string {
  const label = fieldLabel(target, world.record, voice);
  const fields = fieldsOf(world.record, target.subject);
  if (givenByHimself(fields, target.spec.key))
    return voice.house.sentences.say(voice.language, 'common:field_own', { field: label });
  const value = fields[target.spec.key];
  return value === undefined ? label : `${label}: ${fieldShown(target, value, voice)}`;
}
