import { caseNumber } from '../../followup/number.ts';
import { reasonsOf } from '../../followup/reasons.ts';
import { isWithin } from '../scope.ts';
import { clockOf } from '../view/moment.tsx';
import { Badge, Facts, Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import type { CaseFile } from './case-file.ts';
import { heldByOther } from './lease.ts';
import { Holding } from './lease-view.tsx';
import { maskNumbers } from './masked.ts';
import { type Names, namesOf } from './names.ts';
import { Step } from './next.tsx';
import type { Panel } from './panel.ts';
import { day } from './when.ts';

/** Where the case stands, who has it, and the one thing to do next. */
export const headPanel: Panel = {
  name: 'head',
  right: 'see a case',
  place: 'top',
  async render(visit, file) {
    const { say, now, parts } = visit;
    const { facts } = file;
    const names = await namesOf(visit);
    const merged = await parts.timeline.mergedInto(facts.id);
    const assignee = facts.assignee === null ? null : names.of(facts.assignee);
    const reasons = reasonsOf(facts, now).map(({ key, args }) => maskNumbers(say(key, args)));
    return (
      <Section
        id="ringkas"
        title={say('office-case:head')}
        aside={<Badge>{say(`office-case:stage_${facts.stage}`)}</Badge>}
      >
        {await Standing({ visit, file, names })}
        <Step visit={visit} file={file} />
        <Facts
          rows={[
            [say('office-case:number'), caseNumber(facts)],
            [say('office-case:place'), facts.place ?? say('office-case:unknown')],
            [say('office-case:why'), reasons.join(' · ')],
            [say('office-case:assignee'), assignee ?? say('office-case:nobody')],
            ...(merged.length > 0
              ? [[say('office-case:joined'), <Links visit={visit} ids={merged} />] as const]
              : []),
          ]}
        />
        <Holding visit={visit} facts={facts} times={0} />
      </Section>
    );
  },
};

type StandingParts = { visit: Visit; file: CaseFile; names: Names };

/** What everybody must know before anything else: erased, merged, closed, or opened by another. */
async function Standing({ visit, file: { facts, employer }, names }: StandingParts) {
  const { say, parts } = visit;
  if (employer.erasedAt !== null)
    return <Notice text={say('office-case:erased', { day: day(say, employer.erasedAt) })} />;
  if (facts.mergedInto !== null)
    return (
      <p class="collision" role="status">
        {say('office-case:merged')} <Links visit={visit} ids={[facts.mergedInto]} />
      </p>
    );
  if (facts.closedAt !== null)
    return <Notice text={say('office-case:closed', { day: day(say, facts.closedAt) })} />;
  const other = heldByOther(facts, visit);
  if (other === null) return null;
  const since = await parts.timeline.lastOpened(facts.employerId, other);
  const held = { name: names.of(other), time: clockOf(since ?? visit.now) };
  return <Notice text={say('office-case:held_by', held)} />;
}

function Notice({ text }: { text: string }) {
  return (
    <p class="collision" role="status">
      {text}
    </p>
  );
}

/** Other cases by their names, as far as they are the officer's to see. */
function Links({ visit, ids }: { visit: Visit; ids: readonly string[] }) {
  const { parts, officer } = visit;
  return (
    <>
      {ids.map((id, at) => {
        const one = parts.queue.byId(id);
        const seen = one !== null && isWithin(officer, one, parts.region);
        const text = caseNumber({ id });
        const name = one?.businessName ? `${one.businessName} (${text})` : text;
        return (
          <>
            {at > 0 && ', '}
            {seen ? <a href={`/office/kasus/${id}`}>{name}</a> : text}
          </>
        );
      })}
    </>
  );
}
