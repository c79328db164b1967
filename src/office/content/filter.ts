import { type ContentStatus, STATUSES, type Standing } from '../../content/standing.ts';

/** What of the register is shown; null: all. */
export type Filter = { status: ContentStatus | null; group: string | null; search: string };

/** How the statuses are called in addresses. */
export const STATUS_WORDS: Readonly<Record<ContentStatus, string>> = {
  draft: 'konsep',
  changed: 'berubah',
  signed: 'sah',
};

const LONGEST_SEARCH = 100;

/** The filter of an address or of a posted form; what is not known is not filtered by. */
export function filterOf(of: (name: string) => string | null | undefined): Filter {
  return {
    status: STATUSES.find((status) => STATUS_WORDS[status] === of('status')) ?? null,
    group: /^(?:rule|text)-[a-z-]+$/.exec(of('kelompok') ?? '')?.[0] ?? null,
    search: (of('cari') ?? '').trim().slice(0, LONGEST_SEARCH),
  };
}

/** The query of a filter's address, with its question mark. */
export function queryOf({ status, group, search }: Filter): string {
  const query = new URLSearchParams();
  if (status) query.set('status', STATUS_WORDS[status]);
  if (group) query.set('kelompok', group);
  if (search !== '') query.set('cari', search);
  return query.size === 0 ? '' : `?${query}`;
}

/** What a row is looked for by. */
type Findable = Pick<Standing, 'item' | 'status'> & {
  title: string;
  lines: readonly string[];
  doubt: string | null;
};

/** Whether a row is shown: every word that was looked for is somewhere in it. */
export function isShown({ status, group, search }: Filter, row: Findable): boolean {
  if (status && row.status !== status) return false;
  if (group && row.item.group !== group) return false;
  const text = [row.item.id, row.title, ...row.lines, row.item.basis ?? '', row.doubt ?? '']
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
