import { BUSINESS } from '../../../flows/kit/record.ts';
import { keptFile } from '../../exchange/keep/file.ts';
import { keepPdf } from '../../exchange/keep/pdf.ts';
import type { Source } from '../../exchange/source.ts';
import type { Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { keepPage } from './page.tsx';

const PAGE = '/simpan';
const PAPER = '/simpan.pdf';
/** Of the file as it lies on a phone: it names nobody. */
const FILE_NAME = 'berkas-jkn.pdf';

/** What the file is made of, as the record stands now. */
function sourceOf({ about, say }: Visit): Source {
  return { context: about(BUSINESS), say };
}

async function paper(visit: Visit): Promise<Response> {
  const body = await keepPdf(sourceOf(visit));
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${FILE_NAME}"`,
      'cache-control': 'no-store',
    },
  });
}

/** The owner's file for her to keep, as a page and as paper; also after it was sent. */
export const keepRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PAGE,
    purpose: 'owner',
    when: 'kept',
    handle: (visit) => keepPage(visit, keptFile(sourceOf(visit)), PAPER),
  },
  { method: 'GET', path: PAPER, purpose: 'owner', when: 'kept', handle: paper },
];
