import { randomUUID } from 'node:crypto';
import type { Reply } from '../replies/ports.ts';
import { clockOf } from '../view/moment.tsx';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import type { ChatState } from './state.ts';
import { LONGEST_TEXT } from './words.ts';

/** Where the part for writing stands in a page. */
export const COMPOSE = 'obrolan-tulis';

export type ComposeParts = {
  visit: Pick<Visit, 'say' | 'officer' | 'may'>;
  caseId: string;
  state: ChatState;
  replies: readonly Reply[];
  /** The name of who writes there now. */
  name: string;
  /** Whether the page is the chat alone: its forms come back to it. */
  alone: boolean;
  text?: string | undefined;
  problem?: string | undefined;
  /** Takes the place of the one that a page shows. */
  instead?: boolean;
};

/** What can be done in a chat: take it over, write in it, hand it back. */
export function Compose(parts: ComposeParts) {
  const { visit, state, instead } = parts;
  return (
    <div id={COMPOSE} hx-swap-oob={instead ? 'true' : undefined} class="stack">
      {visit.may('work on a case') && <Ways {...parts} />}
      {state.by !== null && state.by !== visit.officer.id && <Taken {...parts} />}
    </div>
  );
}

function Ways(parts: ComposeParts) {
  const { visit, state } = parts;
  const { say } = visit;
  if (state.unreachable) return <p class="hint">{say(`office-chat:${state.unreachable}`)}</p>;
  if (state.by === null) return <Step {...parts} step="ambil" button="take" main />;
  if (state.by !== visit.officer.id) return null;
  return (
    <>
      {state.channel !== 'now' && <p class="hint">{say(`office-chat:channel_${state.channel}`)}</p>}
      <Canned {...parts} />
      <Write {...parts} />
      <Step {...parts} step="serahkan" button="leave" />
    </>
  );
}

/** Another officer's; who leads may hand it back for her. */
function Taken(parts: ComposeParts) {
  const { visit, state, name } = parts;
  const { say, may } = visit;
  return (
    <>
      <p class="collision">{say('office-chat:with', { name, time: clockOf(state.since ?? 0) })}</p>
      {may('assign a case') && <Step {...parts} step="serahkan" button="leave_other" />}
    </>
  );
}

type StepParts = ComposeParts & {
  step: 'ambil' | 'serahkan';
  button: 'take' | 'leave' | 'leave_other';
  main?: boolean;
};

function Step({ visit, caseId, alone, step, button, main }: StepParts) {
  return (
    <form method="post" action={`/office/kasus/${caseId}/obrolan/${step}`}>
      <Hidden alone={alone} />
      <button type="submit" class={main ? 'primary' : 'quiet'}>
        {visit.say(`office-chat:${button}`)}
      </button>
    </form>
  );
}

function Canned({ visit, caseId, alone, replies }: ComposeParts) {
  const { say } = visit;
  if (replies.length === 0) return null;
  const path = `/office/kasus/${caseId}/obrolan`;
  return (
    <form
      class="row"
      method="get"
      action={path}
      hx-get={`${path}/tulis`}
      hx-target={`#${COMPOSE}`}
      hx-swap="outerHTML"
    >
      {alone && <input type="hidden" name="dari" value="obrolan" />}
      <label for="balasan">{say('office-chat:canned')}</label>
      <select id="balasan" name="balasan">
        {replies.map(({ id, title }) => (
          <option value={id}>{title}</option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {say('office-chat:use')}
      </button>
    </form>
  );
}

function Write({ visit, caseId, alone, text, problem }: ComposeParts) {
  const { say } = visit;
  const path = `/office/kasus/${caseId}/obrolan/kirim`;
  return (
    <form method="post" action={path} hx-post={path} hx-target={`#${COMPOSE}`} hx-swap="outerHTML">
      <Hidden alone={alone} />
      <Field
        name="obrolan-teks"
        label={say('office-chat:text')}
        hint={say('office-chat:text_hint', { most: LONGEST_TEXT })}
        problem={problem}
      >
        <textarea
          id="obrolan-teks"
          name="teks"
          rows={4}
          maxlength={LONGEST_TEXT}
          required
          aria-describedby="obrolan-teks-petunjuk"
        >
          {text ?? ''}
        </textarea>
      </Field>
      <button type="submit" class="primary">
        {say('office-chat:send')}
      </button>
    </form>
  );
}

/** The form's own mark, so that a double click does it once, and where to come back to. */
function Hidden({ alone }: { alone: boolean }) {
  return (
    <>
      <input type="hidden" name="sekali" value={randomUUID()} />
      {alone && <input type="hidden" name="dari" value="obrolan" />}
    </>
  );
}
