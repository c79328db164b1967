import { TABLE_FIELDS } from '../../language/worker-table.ts';
import type { PastedSource } from './source.ts';

/** All that a page of a pasted list posts; nothing of it is kept between two pages. */
export type Pasted = {
  source: PastedSource;
  /** The text that stands in a cell in place of what was pasted, by 'row.field'. */
  corrections: ReadonlyMap<string, string>;
  /** Doubts that were seen and left as they are: the doubt and the text in doubt, by 'row.field'. */
  seen: ReadonlyMap<string, string>;
  /** Numbers of the rows that are left out. */
  dropped: ReadonlySet<number>;
  /** The record that the yes was said before (`markOf`). */
  mark: string;
  wants: 'look' | 'save' | 'back';
};

/**
 * The names of the inputs of a cell ('row.field'). `isi` is what stands in the question of its doubt,
 * `ragu` the doubt with what stood there; `betul` is what was put right on the pages before.
 */
export const inputName = (of: 'isi' | 'ragu' | 'betul', cell: string) => `${of}.${cell}`;
export const dropName = (row: number) => `buang.${row}`;

const STEPS = { simpan: 'save', kembali: 'back' } as const;
const CELL = /^(isi|betul)\.(\d{1,3}\.[a-z]{1,20})$/;
const DROP = /^buang\.(\d{1,3})$/;
const FIELDS: ReadonlySet<string> = new Set(TABLE_FIELDS);
/** Nobody writes more into one cell. */
const LONGEST = 200;

/** What was posted. */
export function postedList(form: Readonly<Record<string, string>>): Pasted {
  const corrections = new Map<string, string>();
  const seen = new Map<string, string>();
  const dropped = new Set<number>();
  for (const [name, value] of Object.entries(form)) {
    const drop = DROP.exec(name)?.[1];
    if (drop !== undefined) dropped.add(Number(drop));
    const [, of, cell = ''] = CELL.exec(name) ?? [];
    if (of === undefined || !FIELDS.has(cell.split('.')[1] ?? '')) continue;
    const text = value.trim().slice(0, LONGEST);
    const doubt = of === 'isi' ? (form[inputName('ragu', cell)] ?? '') : '';
    const code = doubt.split(' ', 1)[0] ?? '';
    if (doubt !== '' && doubt === doubtMark(code, text)) seen.set(cell, doubt);
    else corrections.set(cell, text);
  }
  return {
    source: { kind: 'text', text: form.teks ?? '' },
    corrections,
    seen,
    dropped,
    mark: form.tanda ?? '',
    wants: STEPS[form.langkah as keyof typeof STEPS] ?? 'look',
  };
}

/** A doubt about a text: another doubt about it is asked anew. */
export function doubtMark(code: string, text: string): string {
  return `${code} ${text.trim()}`;
}
