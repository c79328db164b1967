import { describe, expect, it } from 'vitest';
import { readIdentityChannels } from './identity-channels.ts';

describe('where identity numbers are asked for', () => {
  it('is never the chat of WhatsApp unless an office says so', () => {
    const ways = readIdentityChannels('');
    expect(ways?.get('whatsapp-web')).toBe('form');
    expect(ways?.get('whatsapp-cloud')).toBe('form');
    expect(ways?.get('telegram')).toBe('both');
    expect(ways?.get('web-chat')).toBe('chat');
  });

  it('may be told for one channel; the others stay', () => {
    const ways = readIdentityChannels(' telegram=form , terminal=both');
    expect(ways?.get('telegram')).toBe('form');
    expect(ways?.get('terminal')).toBe('both');
    expect(ways?.get('whatsapp-web')).toBe('form');
  });

  it.each(['telegram', 'telegram=', 'telegram=sms', 'signal=chat', 'telegram=chat=form'])(
    'is refused where it is told wrongly: %s',
    (said) => expect(readIdentityChannels(said)).toBeNull(),
  );
});
