import { caseNumber } from '../../followup/number.ts';
import type { Html, Visit } from '../visit.ts';
import { type CaseFile, caseOf } from './case-file.ts';
import { held } from './lease.ts';
import type { Panel } from './panel.ts';
import { panels } from './panels.ts';

/** The case page. Opening it is noted in the trail, and takes the case where nobody else has it. */
export async function casePage(visit: Visit): Promise<Response> {
  const file = await caseOf(visit);
  const { officer, now, parts } = visit;
  const facts = await parts.store.write(async (tx) => {
    const subject = file.facts.employerId;
    await tx.audit({ actor: officer.id, action: 'case_read', subject, at: now });
    return await held(file.facts, visit, tx);
  });
  return await shownCase(visit, { ...file, facts });
}

/** The page of a case that was read already. */
export async function shownCase(visit: Visit, file: CaseFile): Promise<Response> {
  const { say } = visit;
  const made = await Promise.all(
    panels
      .filter(({ right }) => visit.may(right))
      .map(async ({ place, render }) => ({ place, html: await render(visit, file) })),
  );
  const at = (where: Panel['place']) =>
    made.flatMap(({ place, html }) => (place === where && html !== null ? [html] : []));
  const number = caseNumber(file.facts);
  const { businessName } = file.facts;
  const title = businessName ?? say('office-case:title', { number });
  return await visit.page({
    title,
    at: 'queue',
    body: (
      <>
        <h1>{title}</h1>
        {at('top')}
        <div class="case">
          <div class="stack">{at('side')}</div>
          <Column place="side" parts={at('talk')} />
          <Column place="wide stack" parts={at('wide')} />
        </div>
      </>
    ),
  });
}

function Column({ place, parts }: { place: string; parts: readonly Html[] }) {
  return parts.length > 0 ? <div class={place}>{parts}</div> : null;
}
