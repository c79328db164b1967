import type { PropsWithChildren } from 'hono/jsx';
import type { AskedField } from '../asking/asked.ts';
import type { Open } from '../save/open.ts';
import { markOf } from '../save/standing.ts';
import type { Visit } from '../visit.ts';
import { FieldView } from './field.tsx';

export type FieldsProps = PropsWithChildren<{
  visit: Visit;
  /** Where it is posted to, below the link. */
  action: string;
  /** Whom it is about; `mark` is that of a new worker's page. */
  subject: string;
  mark?: string;
  fields: readonly AskedField[];
  open: Open;
}>;

/** Words that the script needs beside what the server says. */
const WORDS = [
  ...(['yes', 'change', 'take_mine', 'take_theirs', 'by_himself', 'saved', 'changed'] as const),
  ...(['unsent', 'sending', 'trouble', 'still_open'] as const),
];

/**
 * The fields of one subject, to be posted together; the script saves each as it is left. `children`: the
 * buttons at the end.
 */
export function FieldsForm(props: FieldsProps) {
  const { visit, action, subject, mark, fields, open, children } = props;
  const { say, at, state } = visit;
  const words = Object.fromEntries(WORDS.map((name) => [name, say(`form:${name}`)]));
  return (
    <form
      method="post"
      action={at(action)}
      class="fields"
      autocomplete="off"
      novalidate
      data-live
      data-save={at('/isi')}
      data-look={at('/keadaan')}
      data-subject={subject}
      data-state={visit.link.purpose === 'owner' ? markOf(state) : markOf(state, subject)}
      data-words={JSON.stringify(words)}
    >
      {/* What the enter key presses: the first button there is. */}
      <button type="submit" name="lalu" value="sini" class="unseen" tabindex={-1}>
        {say('form:save')}
      </button>
      {mark !== undefined && <input type="hidden" name="tanda" value={mark} />}
      {fields.map((field) => (
        <FieldView field={field} say={say} {...open.get(field.key)} />
      ))}
      {children}
      <p class="line" data-line role="status" hidden />
    </form>
  );
}
