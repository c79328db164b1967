import type { ContentItem } from './items.ts';
import type { Signature } from './ports.ts';

export const STATUSES = ['draft', 'changed', 'signed'] as const;
/** `changed`: what was signed is not what it says today, so it is a draft again. */
export type ContentStatus = (typeof STATUSES)[number];

/** What the register says of an item today. */
export type Standing = {
  readonly item: ContentItem;
  readonly status: ContentStatus;
  /** The line that signed it last, also where that no longer counts. */
  readonly signature: Signature | null;
  /** The line that took the signature back. */
  readonly withdrawn: Signature | null;
  /** Names content and signature as they were shown: a form that was shown others is refused. */
  readonly mark: string;
};

/** Each item with what the register (oldest line first) says of it. */
export function standings(
  items: readonly ContentItem[],
  register: readonly Signature[],
): Standing[] {
  const last = new Map<string, Signature>();
  const signing = new Map<string, Signature>();
  for (const line of register) {
    last.set(line.item, line);
    if (line.hash !== '') signing.set(line.item, line);
  }
  return items.map((item) => {
    const newest = last.get(item.id) ?? null;
    return {
      item,
      status: statusOf(item, newest),
      signature: signing.get(item.id) ?? null,
      withdrawn: newest?.hash === '' ? newest : null,
      mark: `${item.hash}.${newest?.id ?? ''}`,
    };
  });
}

function statusOf(item: ContentItem, newest: Signature | null): ContentStatus {
  if (!newest || newest.hash === '') return 'draft';
  return newest.hash === item.hash ? 'signed' : 'changed';
}
