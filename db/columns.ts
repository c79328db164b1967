import type { Json } from '../flows/kit/record.ts';
import type { WebLine } from '../src/channels/web-chat/ports.ts';
import type { TranscriptLine, TurnContent } from '../src/conversation/ports.ts';
import type { Talk } from '../src/conversation/stack.ts';
import type { Vault } from '../src/platform/crypto.ts';
import type { Outbound } from '../src/platform/message.ts';
import { Opened } from './opened.ts';
import { sealed } from './sealed.ts';

/** Every sealed column, and the keyed hashes that things are looked up by. */
export function columns(vault: Vault) {
  const lately = {
    address: new Opened(),
    frames: new Opened(),
    inbox: new Opened(),
    field: new Opened(),
  };
  return {
    /** Also in the outbox, which gets a copy as it is. */
    address: sealed<string>(vault, 'address.sealed', lately.address),
    frames: sealed<Talk>(vault, 'conversation.frames', lately.frames),
    inbox: sealed<TurnContent>(vault, 'inbox.body', lately.inbox),
    transcript: sealed<readonly TranscriptLine[]>(vault, 'transcript.body'),
    outbox: sealed<Outbound>(vault, 'outbox.body'),
    field: sealed<Json>(vault, 'field.sealed', lately.field),
    job: sealed<Json>(vault, 'job.input'),
    webMessage: sealed<WebLine>(vault, 'web_message.body'),
    addressHash: (channel: string, address: string) => vault.hash(`address/${channel}`, address),
    fieldHash: (key: string, value: string) => vault.hash(`field/${key}`, value),
    auditHash: (line: string) => vault.hash('audit', line),
    misunderstood: sealed<string>(vault, 'misunderstood.text'),
    misunderstoodHash: (sentence: string) => vault.hash('misunderstood', sentence),
    triesHash: (at: string) => vault.hash('login_throttle', at),
    note: sealed<string>(vault, 'case_note.body'),
    totp: sealed<string>(vault, 'officer.totp'),
    /** Empties what is kept in memory, when somebody's data is erased. */
    forget: () => {
      for (const one of Object.values(lately)) one.forget();
    },
  };
}

export type Columns = ReturnType<typeof columns>;
