import type { Json } from '../flows/kit/record.ts';
import type { WebLine } from '../src/channels/web-chat/ports.ts';
import type { NewFormLink } from '../src/conversation/form-link.ts';
import type { NewJoin } from '../src/conversation/join-link.ts';
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
    /** 22 characters of base64url: 128 bits that only the holder of the key can make. */
    formToken: ({ employerId, purpose, subject, now }: Omit<NewFormLink, 'conversationId'>) => {
      const link = JSON.stringify([employerId, purpose, subject, now]);
      return Buffer.from(vault.hash('form_link.token', link), 'hex').toString('base64url');
    },
    formTokenHash: (token: string) => vault.hash('form_link.token_hash', token),
    /** 32 hex digits: as many bits, and nothing that a chat program shows in another way. */
    joinToken: ({ employerId, conversationId, channel, now }: NewJoin) =>
      vault.hash('join_link.token', JSON.stringify([employerId, conversationId, channel, now])),
    joinTokenHash: (token: string) => vault.hash('join_link.token_hash', token),
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
