import { objects } from '../../../flows/fields/own.ts';
import type { Fields } from '../../../flows/kit/record.ts';
import type { Visit } from '../visit.ts';

type Props = { visit: Visit; subject: string; fields: Fields };

/** The way to let a worker fill in his own numbers; not where he objects. */
export function AskHim({ visit, subject, fields }: Props) {
  const { say, at } = visit;
  if (objects(fields)) return null;
  return (
    <form method="post" action={at('/minta')} class="card">
      <h2>{say('form:ask_him_title')}</h2>
      <p>{say('form:ask_him_why')}</p>
      <input type="hidden" name="dari" value="p" />
      <button type="submit" name="siapa" value={subject}>
        {say('form:ask_him')}
      </button>
    </form>
  );
}
