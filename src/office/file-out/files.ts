import { linesOf } from '../../exchange/edabu/line.ts';
import { edabuWorkbook } from '../../exchange/edabu/workbook.ts';
import { type PaperName, papersOf, papersPdf } from '../../exchange/papers/papers.ts';
import type { Source } from '../../exchange/source.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PDF = 'application/pdf';

/** A file that an officer takes out: `reference` names the case on it, and nobody. */
export type FileKind = {
  /** In the address and in the file's name. */
  readonly name: string;
  readonly type: string;
  readonly ending: 'xlsx' | 'pdf';
  /** Whether there is anything to put in it. */
  needed(source: Source): boolean;
  build(source: Source, reference: string): Promise<Buffer>;
};

function paper(name: string, of: PaperName): FileKind {
  return {
    name,
    type: PDF,
    ending: 'pdf',
    needed: (source) => papersOf(source).includes(of),
    build: (source, reference) => papersPdf(source, [of], { reference }),
  };
}

/** Every file that can be taken out of a case, the sheet first, then all papers, then each alone. */
export const FILES: readonly FileKind[] = [
  {
    name: 'edabu',
    type: XLSX,
    ending: 'xlsx',
    needed: () => true,
    build: (source) => edabuWorkbook(source),
  },
  {
    name: 'surat',
    type: PDF,
    ending: 'pdf',
    needed: () => true,
    build: (source, reference) => papersPdf(source, papersOf(source), { reference }),
  },
  paper('formulir', 'form'),
  paper('kuasa', 'authority'),
  paper('keluar-pbi', 'leaving'),
  paper('daftar-pekerja', 'list'),
];

/** How many workers' data a file of this record holds at most. */
export function workersIn({ context }: Source): number {
  return linesOf(context).length;
}
