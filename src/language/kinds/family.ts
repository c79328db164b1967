import { readFamily } from '../family.ts';
import type { AnswerKind } from '../kind.ts';
import { choice } from './choice.ts';

type Family = { spouse: boolean; children: number; parents: number };

/** What the buttons stand for. */
const OFFERED: Readonly<Record<string, Family>> = {
  none: { spouse: false, children: 0, parents: 0 },
  spouse: { spouse: true, children: 0, parents: 0 },
  one: { spouse: true, children: 1, parents: 0 },
  two: { spouse: true, children: 2, parents: 0 },
  three: { spouse: true, children: 3, parents: 0 },
};

/** Who is to be covered with a worker. The value is `{spouse, children, parents}`. */
export const family: AnswerKind = {
  name: 'family',
  read(text, context) {
    const { family: said, confirm } = readFamily(text);
    if (said) return { is: 'value', value: said, ...(confirm ? { confirm } : {}) };
    const chosen = choice.read(text, context);
    return chosen.is === 'value' ? { is: 'value', value: familyOf(String(chosen.value)) } : chosen;
  },
  shown(value) {
    const { spouse, children, parents } = value as Family;
    return { key: familyKey({ spouse, parents }), args: { children, parents } };
  },
  samples: ['istri dan 2 anak', 'bujang', 'istri, anak 4'],
};

/** The sentence that shows a family. */
export function familyKey({ spouse, parents }: Pick<Family, 'spouse' | 'parents'>): string {
  return `kinds:family_${parents > 0 ? 'parents_' : ''}${spouse ? 'spouse' : 'alone'}`;
}

/** What a pressed button stands for. */
export function familyOf(key: string): Family | null {
  return OFFERED[key] ?? null;
}
