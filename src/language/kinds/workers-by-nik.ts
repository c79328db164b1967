import type { AnswerKind } from '../kind.ts';
import { listReading } from './workers.ts';

type Row = { name: string | null; nik: object | null };

/** Workers where something else was asked: only with their names and identity numbers. */
export const workersByNik: AnswerKind = {
  name: 'workers-by-nik',
  read(text, { now }) {
    const list = listReading(text, now);
    if (list?.is !== 'value') return { is: 'none' };
    const { rows } = list.value as unknown as { rows: readonly Row[] };
    return rows.every(({ name, nik }) => name !== null && nik !== null) ? list : { is: 'none' };
  },
  samples: ['Tono 3327081205909901', '3327085205909901 Warni'],
};
