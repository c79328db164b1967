import type { AnswerKind, Plain } from '../kind.ts';
import type { Reading } from '../reading.ts';
import { readWorkers, type WorkerRow } from '../worker-list.ts';

/** Several workers, or one with several cells. The value is `{rows}`. */
export const workers: AnswerKind = {
  name: 'workers',
  read: (text, { now }) => listReading(text, now) ?? { is: 'none' },
  samples: ['1. Slamet 2jt 2. Warni 1,8jt', 'Tono 3327081205909901 900'],
};

/** "Ada 2 lagi, 3327…": how many come is not the first of them. */
const ADDS =
  /^(?:(?:ada|ini|tambah|masih|ana|terus|trus) )*(?:(?:\d{1,2}|satu|dua|tiga) ?)?(?:(?:orang|org|wong) )?(?:lagi|lg|maning) ?[,:.-]/iu;

/** A text as a list of workers, or null. */
export function listReading(text: string, now: number): Reading<Plain> | null {
  const rows = readWorkers(text.trimStart().replace(ADDS, 'lagi '), now);
  return rows.length === 0 ? null : { is: 'value', value: { rows: rows.map(plainRow) } };
}

/** A worker of whom only the name was said. */
export function nameOnly(name: string): Plain {
  return { rows: [plainRow({ name, nik: null, wage: null, doubts: [] })] };
}

function plainRow({ name, nik, wage, doubts, membership, like }: WorkerRow): Plain {
  const told = { ...(membership ? { membership } : {}), ...(like === undefined ? {} : { like }) };
  return { name, nik, wage, doubts, ...told };
}
