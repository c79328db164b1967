import { csvAnswer } from '../csv.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { lookOf } from './look.ts';
import { plainRows, type Sheet } from './sheet.tsx';
import { sheetsOf } from './sheets.ts';
import { teamSheet } from './team-sheet.ts';

/** One table of the page as a file. */
export async function download(visit: Visit): Promise<Response> {
  const { query, parts, now } = visit;
  const { look } = lookOf(query, parts.region, now);
  const sheet = await sheetNamed(visit, query.get('tabel') ?? '');
  return csvAnswer(`angka-${sheet.name}-${look.from}-${look.to}`, plainRows(sheet));
}

async function sheetNamed(visit: Visit, name: string): Promise<Sheet> {
  const { query, parts, now } = visit;
  if (name === 'petugas') {
    if (!visit.may('assign a case')) throw new Refused(403, 'no_right');
    return await teamSheet(visit);
  }
  const { look } = lookOf(query, parts.region, now);
  const figures = await parts.figures.of(look, now);
  const found = sheetsOf({ visit, look, figures }).find((sheet) => sheet.name === name);
  if (!found) throw new Refused(404, 'no_page');
  return found;
}
