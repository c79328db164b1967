import { INTENTS, type Intent, LABELS, NO_LABEL } from '../../language/intent/labels.ts';
import type { Asked, Visit } from '../visit.ts';

type Say = Asked['say'];

/** All labels to choose from, in the officers' words. `name`: what the choice is called to a screen reader. */
export function Labels({ say, name }: { say: Say; name: string }) {
  return (
    <select name="maksud" required aria-label={name}>
      <option value="">{say('office-misunderstood:choose_one')}</option>
      <option value={NO_LABEL}>{say('office-misunderstood:none')}</option>
      {INTENTS.map((intent) => (
        <Finer say={say} intent={intent} />
      ))}
    </select>
  );
}

/** An intent with its finer meanings; one that has a single meaning stands as that. */
function Finer({ say, intent }: { say: Say; intent: Intent }) {
  const own: readonly string[] = LABELS[intent];
  const title = intentSaid(say, intent);
  return (
    <optgroup label={title}>
      {own.length > 1 && (
        <option value={intent}>{say('office-misunderstood:whole', { intent: title })}</option>
      )}
      {own.map((finer) => (
        <option value={`${intent}.${finer}`}>
          {say(`office-misunderstood:label_${intent}_${finer}`)}
        </option>
      ))}
    </optgroup>
  );
}

function intentSaid(say: Say, intent: Intent): string {
  return say(`office-misunderstood:intent_${intent}`);
}

/** What a sentence was nearest to, in words where it is an intent or a finer meaning of today. */
export function guessSaid({ say }: Visit, guess: string): string {
  const intent = INTENTS.find((one) => one === guess);
  if (intent !== undefined) return intentSaid(say, intent);
  const of = INTENTS.find((one) => (LABELS[one] as readonly string[]).includes(guess));
  return of === undefined ? guess : say(`office-misunderstood:label_${of}_${guess}`);
}
