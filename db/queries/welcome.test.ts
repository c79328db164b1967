import { expect, it } from 'vitest';
import { openIn, scratchFolder, stillClock } from '../../test/support/scratch.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');

it.each([
  ['whatsapp-131026', 1],
  // Nobody tried to send them: they say nothing of how the number is taken.
  ['too-late', 0],
  ['unasked-ratio', 0],
])('of an unasked message put aside as %s, %i counts against the number', async (code, failed) => {
  const { database: db } = openIn(scratchFolder(), stillClock(NOW));
  const content = { kind: 'text', text: 'halo' } as const;
  const inbound = { channel: 'whatsapp-web', address: '42', messageId: '1', at: NOW, content };
  const { conversationId } = await db.write((tx) => tx.receive(inbound, NOW));
  const message = { text: 'Pengingat', unasked: true } as const;
  await db.write((tx) => tx.addOutbox({ conversationId, message, now: NOW }));
  const head = await db.outbox.head(conversationId);
  await db.write((tx) => tx.markDead(head?.id ?? '', code));
  expect(await db.outbox.welcome('whatsapp-web', NOW)).toMatchObject({ failedInDay: failed });
});
