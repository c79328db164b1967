import type { Desk, Office, Shown } from './house.ts';

/** A case as it is on the disk. */
export type CaseRow = {
  id: string;
  employer: string;
  version: number;
  stage: string;
  reasons: string;
  assignee: string | null;
  nextAt: number | null;
  nextKind: string | null;
  snoozedUntil: number | null;
  lastCode: string | null;
  misses: number;
  closedAt: number | null;
  mergedInto: string | null;
  mergedAt: number | null;
};

const COLUMNS = `id, employer_id as employer, version, stage, reasons, assignee, next_at as nextAt,
  next_kind as nextKind, snoozed_until as snoozedUntil, last_code as lastCode, misses,
  closed_at as closedAt, merged_into as mergedInto, merged_at as mergedAt`;

/** The console as these tests use it. */
export function acting(office: () => Office) {
  /** A case by its id; without one the case that was opened last. */
  function row(id?: string): CaseRow {
    const which = id === undefined ? 'order by rowid desc limit 1' : `where id = '${id}'`;
    const [found] = office().rows<CaseRow>(`select ${COLUMNS} from followup_case ${which}`);
    if (!found) throw new Error('no case');
    return found;
  }

  return {
    row,
    /** An owner writes until she has a case; its id. */
    async caseOfOwner(address: string, ...texts: string[]): Promise<string> {
      await office().owner(address, ...texts);
      return row().id;
    },
    /** Fills in one of a case's forms as its page shows it now. */
    async act(
      desk: Desk,
      id: string,
      form: string,
      fields: Record<string, string>,
    ): Promise<Shown> {
      const versi = String(row(id).version);
      return await desk.post(`/kasus/${id}/${form}`, { versi, ...fields });
    },
    /** The lines of the outcome log about a case. */
    outcomes: (id: string) =>
      office().rows<{ kind: string; reason: string | null; via: string | null; nextAt: number }>(
        `select kind, reason, via, next_at as nextAt from outcome
         where employer_id = '${row(id).employer}' and "by" != 'bot' order by id`,
      ),
    /** What the trail says was done about a case, without what was read. */
    trail: (id: string) =>
      office().rows<{
        actor: string;
        action: string;
        reason: string | null;
        detail: string | null;
      }>(
        `select actor, action, reason, detail from audit
         where subject = '${row(id).employer}' and action not like '%_read' order by seq`,
      ),
  };
}

/** The version that the form of a page was shown. */
export function shownVersion(html: string): string {
  return /name="versi" value="(\d+)"/.exec(html)?.[1] ?? '';
}

/** A day so many days from now in WIB, moved to Monday from a weekend. */
export function workday(now: number, days: number): string {
  const day = new Date(now + 7 * 3_600_000 + days * 86_400_000);
  const shift = [1, 0, 0, 0, 0, 0, 2][day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + shift * 86_400_000).toISOString().slice(0, 10);
}
