import { dayOf } from '../../../flows/kit/month.ts';
import type { AuditLine } from '../../followup/ports.ts';
import { WIB_MS } from '../../platform/zone.ts';
import { csvAnswer } from '../csv.ts';
import type { Visit } from '../visit.ts';
import { filterOf, queryOf } from './filter.ts';
import { codesOf, wordsOf } from './words.ts';

/** A file has no more lines than this, the newest; more are found day by day. */
const MOST = 20_000;
const AT_ONCE = 1_000;

/** What is found, as a table to keep; its being taken is noted. */
export async function trailCsv(visit: Visit): Promise<Response> {
  const { parts, say, query, now } = visit;
  const words = wordsOf(visit, await parts.accounts.officers());
  await parts.queue.refresh(now);
  const lines = await linesFor(visit, queryOf(visit, filterOf(query)));
  await visit.reads('trail_downloaded', 'trail', { lines: lines.length });
  const heads = ['number', 'when', 'who', 'what', 'code', 'about', 'about_id', 'codes'];
  return csvAnswer(`jejak-${dayOf(now)}`, [
    heads.map((head) => say(`office-trail:${head}`)),
    ...lines.map((line) => {
      const { who, what, about } = words(line);
      const number = line.seq ?? '';
      return [number, timeOf(line.at), who, what, line.action, about, line.subject, codesOf(line)];
    }),
  ]);
}

async function linesFor(
  { parts }: Visit,
  query: ReturnType<typeof queryOf>,
): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = [];
  for (;;) {
    const before = lines.at(-1)?.id;
    const more = await parts.trail.lines({ ...query, before, limit: AT_ONCE });
    lines.push(...more);
    if (more.length < AT_ONCE || lines.length >= MOST) return lines;
  }
}

/** '2026-11-22 09.05.01', WIB. */
function timeOf(at: number): string {
  const [day = '', time = ''] = new Date(at + WIB_MS).toISOString().split('T');
  return `${day} ${time.slice(0, 8).replaceAll(':', '.')}`;
}
