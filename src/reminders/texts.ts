import type { Plan } from './plan.ts';

type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

const GAP = /\{\{\s*(\w+)/g;

/**
 * What is wrong with the plans' sentences, one sentence of ours each; none where all is well: every step
 * has one in every language that is offered, filled with just what its plan gives.
 */
export function problemsOf(plans: readonly Plan[], texts: Texts): string[] {
  return plans.flatMap(({ kind, steps, fields }) =>
    [...texts].flatMap(([language, all]) =>
      Array.from({ length: steps }, (_, at) => `reminding:${kind}_${at + 1}`).flatMap((key) => {
        const text = all.get(key);
        const where = `locales/${language}/reminding.json`;
        const name = key.slice(key.indexOf(':') + 1);
        if (text === undefined || text.trim() === '')
          return [`Pengingat ${kind}: kalimat ${name} tidak ada di ${where}; tambahkan.`];
        const gaps = new Set([...text.matchAll(GAP)].flatMap(([, gap]) => gap ?? []));
        const unknown = [...gaps].filter((gap) => !fields.includes(gap));
        return unknown.length === 0
          ? []
          : [
              `Pengingat ${kind}: kalimat ${name} di ${where} memakai {{${unknown.join(', ')}}} yang tidak diberikan; betulkan.`,
            ];
      }),
    ),
  );
}
