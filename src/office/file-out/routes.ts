import { barOf } from '../../exchange/permission.ts';
import type { Source } from '../../exchange/source.ts';
import { caseNumber } from '../../followup/number.ts';
import { requireProof } from '../accounts/proof.ts';
import { caseOf } from '../case/case-file.ts';
import { Refused, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { FILES, workersIn } from './files.ts';

/**
 * Answers with a file of the case. It holds whole identity numbers, so a code of the authenticator
 * app is needed; it stands in the trail before it is sent; and it needs the owner's consent.
 */
async function fileOut(visit: Visit): Promise<Response> {
  const kind = FILES.find(({ name }) => name === visit.param('berkas'));
  if (!kind) throw new Refused(404, 'no_page');
  const { facts, employer, context } = await caseOf(visit);
  const bar = barOf(employer);
  if (bar !== null) throw new Refused(403, `file_${bar}`);
  requireProof(visit, `/kasus/${facts.id}`);
  const source: Source = { context, say: visit.say };
  if (!kind.needed(source)) throw new Refused(404, 'file_not_needed');
  const reference = caseNumber(facts);
  const body = await kind.build(source, reference);
  const detail = { kind: kind.name, workers: workersIn(source) };
  await visit.reads('file_exported', employer.id, detail);
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': kind.type,
      'content-disposition': `attachment; filename="${reference}-${kind.name}.${kind.ending}"`,
    },
  });
}

/** The files that leave the house. */
export const fileOutRoutes: readonly Route[] = [
  { method: 'POST', path: '/kasus/:id/berkas/:berkas', right: 'export a file', handle: fileOut },
];
