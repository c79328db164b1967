import type { Visit } from '../visit.ts';
import { caseOf } from './case-file.ts';
import { held, heldByOther } from './lease.ts';
import { Holding } from './lease-view.tsx';
import { namesOf } from './names.ts';

/** Renews the lease of a page that is open, without a line in the trail: nothing more is read. */
export async function hold(visit: Visit): Promise<Response> {
  const file = await caseOf(visit);
  const facts = await visit.parts.store.write((tx) => held(file.facts, visit, tx));
  if (visit.request.headers.get('hx-request') !== 'true') return visit.go(`/kasus/${facts.id}`);
  const times = Number((await visit.form()).kali ?? 0) + 1;
  const other = heldByOther(facts, visit);
  const html = (
    <>
      {other === null ? (
        <Holding visit={visit} facts={facts} times={Number.isInteger(times) ? times : 1} />
      ) : (
        <p class="collision" role="status">
          {visit.say('office-case:held_by_now', { name: (await namesOf(visit)).of(other) })}
        </p>
      )}
    </>
  );
  return new Response(String(await html), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** Gives the case back, so that others see that it is free. */
export async function release(visit: Visit): Promise<Response> {
  const { facts } = await caseOf(visit);
  const { officer, now, parts } = visit;
  await parts.store.write(async (tx) => {
    await tx.leaseCase(facts.id, officer.id, null);
    await tx.audit({
      actor: officer.id,
      action: 'case_released',
      subject: facts.employerId,
      at: now,
    });
  });
  return visit.go('/', 'released');
}
