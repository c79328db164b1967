import { linesOf } from '../edabu/line.ts';
import type { Source } from '../source.ts';
import { authority } from './authority.ts';
import { employerForm } from './employer-form.ts';
import { leavingLetters, statePaid } from './leaving-pbi.ts';
import { Pages } from './pages.ts';
import { workerList } from './worker-list.ts';

type Write = (pages: Pages, source: Source) => void;

/** Every paper, in the order in which they are put together; `needed`: whether there is one to write. */
const PAPERS = {
  form: { write: employerForm, needed: () => true },
  authority: { write: authority, needed: () => true },
  leaving: { write: leavingLetters, needed: (source) => statePaid(source).length > 0 },
  list: { write: workerList, needed: ({ context }) => linesOf(context).length > 0 },
} as const satisfies Record<string, { write: Write; needed(source: Source): boolean }>;

export type PaperName = keyof typeof PAPERS;

/** The papers that this employer needs. */
export function papersOf(source: Source): PaperName[] {
  return (Object.keys(PAPERS) as PaperName[]).filter((name) => PAPERS[name].needed(source));
}

/**
 * Papers to be printed and signed, as one PDF. What is not known is left open, and nobody has signed
 * their wording: each page says that it is a draft. `reference` stands at the foot of each page.
 */
export async function papersPdf(
  source: Source,
  names: readonly PaperName[],
  { reference, compress = true }: { reference: string; compress?: boolean },
): Promise<Buffer> {
  const { context, say } = source;
  const pages = await Pages.open({
    mark: say('exchange:paper_draft'),
    foot: (page, of) => say('exchange:paper_foot', { reference, page, pages: of }),
    title: say('exchange:papers_title'),
    now: context.now,
    compress,
  });
  for (const name of names) PAPERS[name].write(pages, source);
  return await pages.done();
}
