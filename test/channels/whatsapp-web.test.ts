import { eventually } from '../support/programs.ts';
import { buildBrowserProgram, type House, startHouse } from '../whatsapp-web/house.ts';
import type { Person } from '../whatsapp-web/person.ts';
import type { Fails } from '../whatsapp-web/phone.ts';
import { keepsTheContract } from './contract.ts';
import type { Failing, Owner } from './player.ts';

const KINDS = {
  ...{ voice: 'ptt', photo: 'image', video: 'video', sticker: 'sticker' },
  ...{ document: 'document', contact: 'vcard', location: 'location', other: 'poll_creation' },
} as const;
const TICKS = { delivered: 2, read: 3 } as const;
/** A receipt is noted this much later: see MARKED_MS of the adapter. */
const SETTLE_MS = 400;

function ownerOf(person: Person, restart: () => Promise<void>): Owner {
  let written = '';
  return {
    says(text) {
      written = person.says(text);
    },
    heard: () => person.history.map(({ text }) => text),
    sends: (media) => void person.says('', { type: KINDS[media] }),
    edits: (text) => person.edits(written, text),
    quotes(words, text) {
      const quoted = person.history.findLast((message) => message.text.includes(words));
      person.says(text, { quotes: quoted?.id ?? '' });
    },
    // The page tells nothing twice; a browser that begins anew is told what came lately once more.
    again: restart,
    tells: (state) => person.tells(person.history.at(-1)?.id ?? '', TICKS[state]),
  };
}

function failing({ phone }: House, how: Fails, code: string): Failing {
  return {
    code,
    meets(says) {
      phone.fail(how);
      return says();
    },
  };
}

/** No limits are published, and whom she blocks is not told; numbers stand for buttons. */
keepsTheContract('WhatsApp by its web page', ['buttons', 'wait', 'blocked'], async () => {
  const built = await buildBrowserProgram();
  const house = await startHouse(built, { sendMs: 1_500 });
  await house.pair();
  async function restart(meanwhile?: () => void): Promise<void> {
    await house.restart(meanwhile);
    await house.status('ok');
  }
  return {
    house,
    owner: (number) =>
      ownerOf(house.phone.person(`62812000041${String(number).padStart(2, '0')}@c.us`), restart),
    restart,
    catchesUp: true,
    fails: {
      retry: failing(house, 'reject', 'whatsapp-web-rejected'),
      refused: failing(house, 'no-lid', 'whatsapp-web-no-lid'),
      'channel-down': {
        code: 'whatsapp-web-needs-pairing',
        async meets(says) {
          house.phone.fail('reject');
          await says();
          const rejected = () => house.outbox().at(-1)?.code === 'whatsapp-web-rejected';
          await eventually(rejected, 'a message that waits', 20_000);
          house.phone.logout();
          await house.alarm('needs-pairing');
        },
        mends: () => house.pair(),
      },
    },
    settleMs: SETTLE_MS,
    async stop() {
      await house.stop();
      built.remove();
    },
  };
});
