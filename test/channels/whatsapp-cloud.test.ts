import type { Fault } from '../whatsapp-cloud/graph.ts';
import type { GraphUser } from '../whatsapp-cloud/graph-user.ts';
import { type House, startHouse } from '../whatsapp-cloud/house.ts';
import { keepsTheContract } from './contract.ts';
import type { Failing, Owner } from './player.ts';

const KINDS = {
  ...{ voice: 'audio', photo: 'image', video: 'video', sticker: 'sticker' },
  ...{ document: 'document', contact: 'contacts', location: 'location', other: 'order' },
} as const;

function ownerOf({ graph }: House, user: GraphUser): Owner {
  let last = { text: '', id: '' };
  const latest = (words: string) => user.history.findLast(({ text }) => text.includes(words));
  const brings = () => {
    user.says(last.text, { id: last.id });
    return user.done();
  };
  return {
    says(text) {
      last = { text, id: graph.wamid(user.number) };
      return brings();
    },
    heard: () => user.history.map(({ text }) => text),
    sends: (media) => user.sends(KINDS[media], { id: '1' }),
    edits(body) {
      const message = { type: 'text', text: { body } };
      user.sends('edit', { original_message_id: last.id, message });
    },
    presses(label, on) {
      if (on === undefined) return user.presses(label);
      const found = latest(on)?.choices.find(({ title }) => title === label);
      const type = 'button_reply';
      user.sends('interactive', { type, [type]: found });
    },
    quotes: (words, text) => user.says(text, { context: { id: latest(words)?.wamid } }),
    again: brings,
    tells(state) {
      const message = user.history.at(-1);
      if (message) user.tells(message, state);
      return user.done();
    },
  };
}

// Whom she blocks Meta does not tell.
keepsTheContract('WhatsApp by the Cloud API', ['blocked'], async () => {
  const house = await startHouse();
  const { graph } = house;
  const failing = (status: number, code: number, more: Partial<Fault> = {}): Failing => ({
    code: `whatsapp-${code}`,
    meets(says) {
      graph.fail({ kind: 'error', status, code, ...more } as Fault);
      return says();
    },
  });
  const { token } = graph;
  return {
    house,
    owner: (number) => ownerOf(house, graph.user(`62812000011${String(number).padStart(2, '0')}`)),
    restart: (meanwhile) => house.restart(meanwhile),
    catchesUp: true,
    fails: {
      retry: failing(500, 131000),
      wait: { ...failing(429, 130429, { retryAfter: '1' }), waitMs: 1_000 },
      refused: failing(400, 131026),
      'channel-down': {
        code: 'whatsapp-190',
        meets(says) {
          Object.assign(graph, { token: 'EAAtoken-baru' });
          return says();
        },
        mends: () => void Object.assign(graph, { token }),
      },
    },
    settleMs: 60,
    stop: () => house.stop(),
  };
});
