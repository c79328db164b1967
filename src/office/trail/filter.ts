import type { Visit } from '../visit.ts';
import type { TrailQuery } from './ports.ts';

const DAY_MS = 24 * 3_600_000;

/** What the reader looks for, as it stands in the address. */
export type TrailFilter = { petugas: string; perihal: string; hari: string };

/** The filter of the address; what is not understood is left out. */
export function filterOf(query: URLSearchParams): TrailFilter {
  const hari = query.get('hari') ?? '';
  return {
    petugas: (query.get('petugas') ?? '').slice(0, 40),
    perihal: (query.get('perihal') ?? '').trim().slice(0, 60),
    hari: startOf(hari) === null ? '' : hari,
  };
}

/** The same for the trail. A case's number stands for its employer. */
export function queryOf(
  { parts }: Pick<Visit, 'parts'>,
  { petugas, perihal, hari }: TrailFilter,
): Omit<TrailQuery, 'limit'> {
  const start = startOf(hari);
  const employer = parts.queue.byId(perihal)?.employerId;
  return {
    ...(petugas === '' ? {} : { actor: petugas }),
    ...(perihal === '' ? {} : { subject: employer ?? perihal }),
    ...(start === null ? {} : { since: start, until: start + DAY_MS }),
  };
}

/** The filter as an address has it, with what comes on top. */
export function searchOf(filter: TrailFilter, more: Readonly<Record<string, string>> = {}): string {
  const set = Object.entries({ ...filter, ...more }).filter(([, value]) => value !== '');
  return new URLSearchParams(set).toString();
}

/** When a day 'YYYY-MM-DD' begins in WIB, UTC ms. */
function startOf(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00+07:00`);
  return Number.isNaN(at) ? null : at;
}
