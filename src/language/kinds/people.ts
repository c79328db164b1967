import { readCount } from '../count.ts';
import type { AnswerKind, Plain } from '../kind.ts';
import type { Reading } from '../reading.ts';
import { readPartly } from '../work-kinds/partly.ts';
import {
  type Card,
  readCard,
  readStanding,
  type Standing,
  withoutCard,
} from '../work-kinds/standing.ts';
import { readWorkKinds, type WorkMention } from '../work-kinds.ts';

/** What an owner says of who works for him. */
export type PeopleValue = {
  /** Paid workers beyond doubt; null: not said. */
  readonly count: number | null;
  readonly work: readonly WorkMention[];
  readonly standing: Standing | null;
  readonly card: Card | null;
  /** How many besides those counted are registered already. */
  readonly registered?: number;
};

/** How many people work here and in which way, or why that is not the question. */
export const people: AnswerKind = {
  name: 'people',
  read(text): Reading<Plain> {
    const partly = readPartly(text);
    if (partly !== null) {
      const { registered, others: count } = partly;
      return value({ count, work: [], standing: null, card: null, registered });
    }
    const standing = readStanding(text);
    if (standing !== null) return value({ count: null, work: [], standing, card: null });
    const card = readCard(text);
    const counted = card === null ? text : withoutCard(text);
    const kinds = readWorkKinds(counted);
    if (kinds)
      return value(
        { count: kinds.count, work: kinds.work, standing, card },
        kinds.confirm === true,
      );
    const { count, confirm } = readCount(counted);
    if (count === null && card === null) return { is: 'none' };
    return value({ count, work: [], standing, card }, confirm === true);
  },
  shown: (said) => ({ key: 'kinds:count', args: { count: (said as PeopleValue).count ?? 0 } }),
  samples: [
    '3',
    'tidak ada',
    'dewekan',
    '2 tetap 1 anak PKL',
    'cuma istri sama anak',
    'borongan semua',
    'makloon',
    'sudah tutup',
    'saya karyawan di sana',
    'sudah didaftarkan semua',
    '2 sudah terdaftar, 1 belum',
  ],
};

function value(said: PeopleValue, confirm = false): Reading<Plain> {
  return { is: 'value', value: said as unknown as Plain, ...(confirm ? { confirm } : {}) };
}
