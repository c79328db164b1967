import { createHash } from 'node:crypto';
import type { Rule } from '../jkn/rule.ts';
import { RULE_GROUPS, RULE_SETS, type RuleSet, ruleId } from '../jkn/rule-sets.ts';
import { basisOf, signedKeys } from './texts.ts';

/** One rule or one text that BPJS signs, as it is today. */
export type ContentItem = {
  readonly id: string;
  /** 'rule-duty', 'text-check'. */
  readonly group: string;
  /** Of the content: another content has another. */
  readonly hash: string;
  readonly basis: string | null;
} & (
  | { readonly kind: 'rule'; readonly set: RuleSet; readonly rule: Rule<unknown> }
  | {
      readonly kind: 'text';
      readonly language: string;
      readonly key: string;
      readonly text: string;
    }
);

/** The sentences of each offered language by key ('check:obliged'), as written, with their marks. */
export type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

const PREFIX = 'text:';
/** The language whose texts are named without it. */
const FIRST = 'id';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** All that a rule says; not its status, nor who found it where and what he still doubts. */
function canonical({ status, source, doubt, ...said }: Rule<unknown>): string {
  return JSON.stringify(sorted(said));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

/** Every dated rule. */
export function ruleItems(sets: readonly RuleSet[] = RULE_SETS): ContentItem[] {
  const inOrder = RULE_GROUPS.flatMap((group) => sets.filter((set) => set.group === group));
  return inOrder.flatMap((set) =>
    set.rules.map((rule): ContentItem => {
      const id = ruleId(set, rule.from);
      const hash = sha256(canonical(rule));
      return { kind: 'rule', id, group: `rule-${set.group}`, hash, basis: rule.cite, set, rule };
    }),
  );
}

/** Every text that is signed, in every language that is offered. */
export function textItems(texts: Texts): ContentItem[] {
  return [...texts].flatMap(([language, sentences]) => {
    const namespaces = [...new Set([...sentences.keys()].map((key) => key.split(':')[0] ?? ''))];
    return namespaces.flatMap((name) => {
      const keys = [...sentences.keys()].filter((key) => key.startsWith(`${name}:`));
      const own = signedKeys(
        name,
        keys.map((key) => key.slice(name.length + 1)),
      );
      return own.map((short): ContentItem => {
        const key = `${name}:${short}`;
        const text = sentences.get(key) ?? '';
        const id = `${PREFIX}${language === FIRST ? '' : `${language}/`}${key}`;
        const basis = basisOf(name, short);
        const about = { language, key, text, basis };
        return { kind: 'text', id, group: `text-${name}`, hash: sha256(text), ...about };
      });
    });
  });
}
