import type { Json } from '../flows/kit/record.ts';
import type { TurnContent } from '../src/conversation/ports.ts';
import type { Talk } from '../src/conversation/stack.ts';
import type { Vault } from '../src/platform/crypto.ts';
import type { Outbound } from '../src/platform/message.ts';
import { sealed } from './sealed.ts';

/** Every sealed column, and the keyed hashes that things are looked up by. */
export function columns(vault: Vault) {
  return {
    /** Also in the outbox, which gets a copy as it is. */
    address: sealed<string>(vault, 'address.sealed'),
    frames: sealed<Talk>(vault, 'conversation.frames'),
    inbox: sealed<TurnContent>(vault, 'inbox.body'),
    transcript: sealed<string>(vault, 'transcript.body'),
    outbox: sealed<Outbound>(vault, 'outbox.body'),
    field: sealed<Json>(vault, 'field.sealed'),
    job: sealed<Json>(vault, 'job.input'),
    addressHash: (channel: string, address: string) => vault.hash(`address/${channel}`, address),
    fieldHash: (key: string, value: string) => vault.hash(`field/${key}`, value),
  };
}

export type Columns = ReturnType<typeof columns>;
