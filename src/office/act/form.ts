import type { CaseFacts } from '../../followup/facts.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Right } from '../rights.ts';
import type { Html, Visit } from '../visit.ts';

/** What was typed into a form, and what is wrong with it, both by field; '' is the form as a whole. */
export type FormState = {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: Problems;
};
export type Problems = Readonly<Record<string, string>>;

/** A form that nobody has touched yet. */
export const FRESH: FormState = { typed: {}, problems: {} };

export type FormProps = { visit: Visit; file: CaseFile; state: FormState };

/** It was done, and `told` is said of it; or it was not, and the form is shown again. */
export type Taken = { told: string } | { problems: Problems };

/** One thing to be done with a case, at `/kasus/:id/<name>`. */
export type ActForm = {
  name: string;
  right: Right;
  /** Whether it has any sense in this case as it stands. */
  fits(facts: CaseFacts): boolean;
  render(props: FormProps): Html | Promise<Html>;
  /** Does it, in one transaction with its line in the trail. */
  take(visit: Visit, file: CaseFile, typed: FormState['typed']): Promise<Taken>;
};

/** Whether there is anything to be done about a case. */
export const isOpen = ({ closedAt, mergedInto }: CaseFacts): boolean =>
  closedAt === null && mergedInto === null;

/** The path of one of its forms, below /office. */
export const pathOf = ({ id }: CaseFacts, form: string): string => `/kasus/${id}/${form}`;
