import type { Per } from './period.ts';

/** What an owner's words say about one worker's wage (INTERFACE `understand wage`). */
export type WageReading = {
  /** Whole rupiah for the period `per`, as said; null when no single sum was said. */
  rupiah: number | null;
  /** What the sum is for; `month` when not said. */
  per: Per;
  /** `umk`: the minimum wage is named. `same`: like the worker before. `range`: see min and max. */
  special: null | 'umk' | 'range' | 'same' | 'unpaid';
  /** Whole rupiah, only with special `range`. */
  min?: number;
  max?: number;
  /** Likely, but must be agreed to before it counts. */
  confirm?: true;
};
