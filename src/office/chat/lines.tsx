import { dayOf } from '../../../flows/kit/month.ts';
import { PHONE } from '../../conversation/person.ts';
import type { TranscriptLine } from '../../conversation/ports.ts';
import { clockOf } from '../view/moment.tsx';
import type { Asked } from '../visit.ts';
import type { ChatTurn } from './ports.ts';

type Say = Asked['say'];

/** What was said in these turns, with a line wherever another day begins. `day`: of what stands above. */
export function Lines({ say, turns, day }: { say: Say; turns: readonly ChatTurn[]; day: string }) {
  const lines = turns.flatMap((turn) => turn.lines);
  return (
    <>
      {lines.map((line, index) => {
        const above = lines[index - 1];
        const [own, last] = [dayOf(line.at), above ? dayOf(above.at) : day];
        return (
          <>
            {own !== last && <li class="day">{say('office-chat:day', { day: own })}</li>}
            <Bubble say={say} line={line} />
          </>
        );
      })}
    </>
  );
}

function Bubble({ say, line }: { say: Say; line: TranscriptLine }) {
  const { direction, at, by } = line;
  const side = direction === 'in' ? 'in' : 'out';
  return (
    <li class={by === undefined ? `bubble ${side}` : `bubble ${side} person`}>
      <small>
        {who(say, line)} · <time datetime={new Date(at).toISOString()}>{clockOf(at)}</time>
      </small>
      {shown(say, line)}
    </li>
  );
}

function who(say: Say, { direction, by }: TranscriptLine): string {
  if (by === PHONE) return say('office-chat:who_phone');
  if (by !== undefined) return say('office-chat:who_officer', { name: by });
  return say(direction === 'in' ? 'office-chat:who_owner' : 'office-chat:who_bot');
}

const MEDIA = /^\[(voice|photo|video|sticker|document|contact|location|other)\](?: ([\s\S]*))?$/;

/** What was sent and is not kept stands there by its name. */
function shown(say: Say, { direction, text }: TranscriptLine): string {
  const [, media, caption = ''] = (direction === 'in' && MEDIA.exec(text)) || [];
  return media === undefined ? text : `${say(`office-chat:media_${media}`)} ${caption}`.trim();
}
