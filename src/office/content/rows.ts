import type { ContentItem } from '../../content/items.ts';
import type { Standing } from '../../content/standing.ts';
import { DEFAULT_LANGUAGE } from '../../conversation/sentences.ts';
import type { Visit } from '../visit.ts';
import { type Filter, isShown } from './filter.ts';
import { ruleTime, ruleTitle, ruleWords } from './words.ts';

/** What a rule or text is called and says, in words. */
type Words = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly doubt: string | null;
};

/** A rule or text as it is shown: in words, and what the register says of it. */
export type Row = Standing & Words;

const known = new WeakMap<ContentItem, Words>();

/** Everything that is signed, as it now stands. */
export async function allRows({ parts, say }: Visit): Promise<Row[]> {
  await parts.content.refresh();
  return parts.content.standings().map((standing): Row => {
    const { item } = standing;
    const words = known.get(item) ?? wordsOf(item, say);
    known.set(item, words);
    return { ...standing, ...words };
  });
}

function wordsOf(item: ContentItem, say: Visit['say']): Words {
  if (item.kind === 'text') return { title: item.key, lines: [readable(item.text)], doubt: null };
  const { set, rule } = item;
  return {
    title: ruleTitle(say, set, rule),
    lines: [...ruleWords(say, set, rule), ruleTime(say, rule)],
    doubt: rule.doubt ?? null,
  };
}

/** A sentence with its values marked: '{{total, rp}}' is shown as '[total]'. */
function readable(text: string): string {
  return text.replace(/\{\{(\w+).*?\}\}/g, '[$1]').replace(/\$t\(([^)]*)\)/g, '[$1]');
}

/** The rows that a filter shows, by group in their order. */
export function byGroup(rows: readonly Row[], filter: Filter): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isShown(filter, row)) continue;
    groups.set(row.item.group, [...(groups.get(row.item.group) ?? []), row]);
  }
  return groups;
}

/** What a group is called. */
export function groupTitle({ parts, say }: Pick<Visit, 'parts' | 'say'>, group: string): string {
  const key = `office-content:group_${group.replaceAll('-', '_')}`;
  return parts.sentences.has(DEFAULT_LANGUAGE, key) ? say(key) : say('office-content:group_other');
}

/** The name of whoever signed. */
export async function signers({ parts, say }: Visit): Promise<(officerId: string) => string> {
  const officers = await parts.accounts.officers();
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? say('office-content:somebody');
}
