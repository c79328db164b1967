import { bullets, entry, fields, heading, paragraph, small, title } from '../papers/blocks.ts';
import { Pages } from '../papers/pages.ts';
import { printable } from '../plain.ts';
import type { Source } from '../source.ts';
import { keptFile } from './file.ts';
import type { KeptBlock, KeptWorker } from './kept.ts';

/**
 * The owner's file as a PDF, for her to keep: small pages, which can be read on a phone. Each page
 * says that it is a draft. `compress` false: its text can be read from the bytes.
 */
export async function keepPdf(
  source: Source,
  { compress = true }: { compress?: boolean } = {},
): Promise<Buffer> {
  const { context, say } = source;
  const file = keptFile(source);
  const pages = await Pages.open({
    mark: file.draft,
    foot: (page, of) => say('form-keep:foot', { page, pages: of }),
    title: file.title,
    now: context.now,
    compress,
    size: 'A5',
  });
  pages.begin('portrait');
  title(pages, file.title);
  if (file.trial !== null) paragraph(pages, file.trial);
  for (const notice of file.notices) small(pages, notice);
  for (const part of file.parts) {
    heading(pages, part.heading);
    for (const block of part.blocks) write(pages, block);
  }
  return await pages.done();
}

function write(pages: Pages, block: KeptBlock): void {
  switch (block.kind) {
    case 'text':
      return paragraph(pages, printable(block.text));
    case 'points':
      return bullets(pages, block.texts.map(printable));
    case 'facts':
      return fields(pages, block.facts);
    case 'workers':
      for (const worker of block.workers) person(pages, worker);
  }
}

function person(pages: Pages, { called, stands, facts }: KeptWorker): void {
  const lines = facts.map(([label, value]) => `${label}: ${value}`);
  entry(pages, printable(called), [...lines, stands].map(printable));
}
