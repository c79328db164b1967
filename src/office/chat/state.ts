import { PERSON_ASKED } from '../../../flows/officer.ts';
import type { StoredEmployer } from '../../followup/ports.ts';
import type { OfficeParts } from '../parts.ts';
import type { TalkState } from './ports.ts';

/** Why nobody can write to an owner at present. */
export type Unreachable = 'no_talk' | 'blocked' | 'stopped';

/** How a chat stands for who would write in it. */
export type ChatState = {
  talk: TalkState | null;
  unreachable: Unreachable | null;
  /** Who writes there now, by id; null: the bot. */
  by: string | null;
  since: number | null;
  /** Whether what is sent leaves at once: 'later' when its channel is down, or another program's. */
  channel: 'now' | 'later' | 'elsewhere';
};

/** The state of the chat of an employer, as it is at this moment. */
export async function chatState(
  { chat, channelStatus }: Pick<OfficeParts, 'chat' | 'channelStatus'>,
  employer: Pick<StoredEmployer, 'id' | 'record'>,
): Promise<ChatState> {
  const talk = await chat.talk(employer.id);
  const { by = null, since = null } = talk?.takenOver ?? {};
  const status = talk && channelStatus(talk.channel);
  const channel = status === null ? 'elsewhere' : status === 'ok' ? 'now' : 'later';
  return { talk, unreachable: whyNot(talk, employer.record), by, since, channel };
}

/** Who wants silence is left alone, unless she asked for a person since. */
function whyNot(
  talk: TalkState | null,
  { business }: StoredEmployer['record'],
): Unreachable | null {
  if (!talk?.reached) return 'no_talk';
  if (talk.blocked) return 'blocked';
  const asks = business[PERSON_ASKED] !== undefined;
  return business.stopped === true && !asks && !talk.takenOver ? 'stopped' : null;
}

/** What must be shown anew when it changes. */
export function stateMark({ unreachable, by, channel }: ChatState): string {
  return `${unreachable} ${by} ${channel}`;
}
