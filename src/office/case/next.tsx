import { workersLeft } from '../../../flows/completeness.ts';
import { nextStep } from '../../followup/next-step.ts';
import type { Visit } from '../visit.ts';
import type { CaseFile } from './case-file.ts';
import { gapsOf } from './gaps.ts';
import { consentOf } from './unmask-rule.ts';

/** The one thing to do next, leading to where it is done. */
export function Step({ visit, file }: { visit: Visit; file: CaseFile }) {
  const { say, now } = visit;
  const { facts, employer, context } = file;
  if (employer.erasedAt !== null) return null;
  const next = nextStep(facts, {
    now,
    missing: [...new Set(gapsOf(file).map(({ key }) => key))],
    left: workersLeft(context),
    consent: consentOf(employer),
  });
  if (next === null) return null;
  return (
    <p class="next-step">
      {say('office-case:next')}{' '}
      <strong>
        <a href={next.href}>{say(`office-case:next_${next.code}`, next.args)}</a>
      </strong>
    </p>
  );
}
