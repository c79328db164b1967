import type { Right } from '../rights.ts';
import type { Html, Visit } from '../visit.ts';
import type { CaseFile } from './case-file.ts';

/**
 * One part of the case page. `top`: before everything; `side`: beside the talk; `talk`: the talk;
 * `wide`: below one another, across.
 */
export type Panel = {
  name: string;
  right: Right;
  place: 'top' | 'side' | 'talk' | 'wide';
  /** Null: nothing to show in this case. */
  render(visit: Visit, file: CaseFile): Promise<Html | null> | Html | null;
};
