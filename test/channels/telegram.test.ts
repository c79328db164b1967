import type { Fault } from '../support/bot-api/faults.ts';
import type { BotUser, SentByUser } from '../support/bot-api/user.ts';
import type { SentMessage } from '../support/bot-api/world.ts';
import { type House, startHouse } from '../telegram/house.ts';
import { until } from '../telegram/rig.ts';
import { keepsTheContract } from './contract.ts';
import type { Failing, Owner, Player } from './player.ts';

type Mode = 'polling' | 'webhook';

const KINDS = {
  ...{ voice: 'voice', photo: 'photo', video: 'video', sticker: 'sticker' },
  ...{ document: 'document', contact: 'contact', location: 'location', other: 'poll' },
} as const satisfies Record<string, SentByUser>;

function ownerOf(house: House, user: BotUser, mode: Mode): Owner {
  let last: House['api']['pending'] = [];
  let written = 0;
  const latest = (words: string, fits: (message: SentMessage) => boolean = () => true) =>
    user.history.findLast((message) => message.text.includes(words) && fits(message));
  async function again(): Promise<void> {
    const { length } = house.api.webhookAttempts;
    house.api.again(last);
    await until(() => house.api.webhookAttempts.length > length, 'brought once more');
  }
  return {
    says(text) {
      written = user.says(text);
      last = house.api.pending.slice(-1);
    },
    heard: () => user.history.map(({ text }) => text),
    sends: (media) => void user.sends(KINDS[media]),
    edits: (text) => user.edits(written, text),
    presses(label, on = '') {
      const message = latest(on, ({ buttons }) =>
        buttons.flat().some((one) => one.label === label),
      );
      const data = message?.buttons.flat().find((one) => one.label === label)?.data ?? '';
      user.presses({ data });
    },
    quotes(words, text) {
      const quoted = { message_id: latest(words)?.messageId };
      user.says(text, { reply_to_message: quoted });
    },
    ...(mode === 'webhook' ? { again } : {}),
  };
}

// Who asks for updates names the first one that is wanted: none comes twice.
keepsTheContract('Telegram by polling', ['again', 'receipts'], () => play('polling'));
keepsTheContract('Telegram by webhook', ['receipts'], () => play('webhook'));

async function play(mode: Mode): Promise<Player> {
  const house = await startHouse(mode);
  const { api } = house;
  const failing = (status: number, description: string): Failing => ({
    code: `telegram-${status}`,
    meets(says) {
      api.fail('sendMessage', { kind: 'error', code: status, description });
      return says();
    },
  });
  const tooMany: Fault = { kind: '429', retryAfter: 0.3 };
  return {
    house,
    owner: (number) => ownerOf(house, api.user(7_100 + number), mode),
    restart: (meanwhile) => house.restart(meanwhile),
    catchesUp: true,
    fails: {
      retry: failing(500, 'Internal Server Error'),
      wait: {
        code: 'telegram-429',
        waitMs: 300,
        meets(says) {
          api.fail('sendMessage', tooMany);
          return says();
        },
      },
      refused: failing(400, 'Bad Request: message is too long'),
      blocked: failing(403, 'Forbidden: bot was blocked by the user'),
      'channel-down': {
        code: 'telegram-401',
        meets(says) {
          api.fail('sendMessage', { kind: 'error', code: 401, description: 'Unauthorized' }, 99);
          return says();
        },
        mends: () => api.mend(),
      },
    },
    settleMs: 60,
    stop: () => house.stop(),
  };
}
