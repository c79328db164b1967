import { REMOVALS } from '../../../flows/removal.ts';
import { calledIn } from '../../../flows/workers.ts';
import type { FormState } from '../ports.ts';
import type { Visit } from '../visit.ts';

type Props = { visit: Visit; subject: string; state: FormState };

/** Takes a worker out of the list, by the question and answers of the chat. */
export function TakeOut({ visit, subject, state }: Props) {
  const { say, at } = visit;
  const reasons = REMOVALS.filter((one) => one !== 'keep');
  return (
    <details class="card">
      <summary>{say('form:take_out')}</summary>
      <form method="post" action={at(`/p/${subject}/keluar`)}>
        <p>{say('file:removing', calledIn(state, subject))}</p>
        <p class="answers">
          {reasons.map((one) => (
            <button type="submit" name="sebab" value={one}>
              {say(`file:remove_${one}`)}
            </button>
          ))}
        </p>
      </form>
    </details>
  );
}
