import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MediaKind } from '../../src/platform/message.ts';
import { eventually } from '../support/programs.ts';
import {
  type Ability,
  abilitiesOf,
  expectQuestions,
  hears,
  type Owner,
  outbox,
  type Player,
  settled,
  talks,
} from './player.ts';

const ALL: readonly Ability[] = [
  ...(['media', 'edits', 'again', 'buttons', 'quotes', 'away', 'receipts'] as const),
  ...(['retry', 'wait', 'refused', 'blocked', 'channel-down'] as const),
];
const MEDIA: readonly MediaKind[] = [
  ...(['voice', 'photo', 'video', 'sticker', 'document', 'contact', 'location', 'other'] as const),
];
/** Past every pause between tries, and past the next look at what waits. */
const LATER_MS = 61_000;

/**
 * What every channel's adapter keeps, said of the whole program on a real database: what an owner
 * sees, and what stands in the tables. `cannot`: what the channel has not; what it has and what it
 * has not is compared with what its player offers, so that nothing is left out unseen.
 */
export function keepsTheContract(
  name: string,
  cannot: readonly Ability[],
  startPlayer: () => Promise<Player>,
): void {
  vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
  const can = (ability: Ability) => !cannot.includes(ability);

  describe(`${name} keeps the contract of channels`, () => {
    let player: Player;
    let owner: Owner;
    let people = 0;
    beforeAll(async () => {
      player = await startPlayer();
    });
    beforeEach(async () => {
      people += 1;
      owner = await player.owner(people);
    });
    afterAll(() => player?.stop());

    const inbox = () => player.house.rows("select 1 from inbox where state = 'done'").length;
    const does = (what: () => unknown, least = 1) => hears(player, owner, what, least);
    const says = (...texts: string[]) => talks(player, owner, ...texts);

    it(`has everything but: ${cannot.join(', ') || 'nothing'}`, async () => {
      const expected = ALL.filter(can).toSorted();
      expect((await abilitiesOf(player)).toSorted()).toEqual(expected);
      expect(Boolean(player.house.channel.capabilities.buttons)).toBe(can('buttons'));
      expect(player.house.channel.status()).toBe('ok');
    });

    describe('what an owner writes', () => {
      it('is stored once and answered once', async () => {
        const before = inbox();
        await says('halo', '1');
        expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
        expect(inbox()).toBe(before + 2);
      });

      if (can('again'))
        it('is so also when the channel brings it twice', async () => {
          const before = inbox();
          await says('halo');
          await owner.again?.();
          await settled(player, owner);
          await says('1');
          await owner.again?.();
          await settled(player, owner);
          expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
          expect(inbox()).toBe(before + 2);
        });

      it('in three messages at once is answered in their order', async () => {
        await says('halo');
        await does(async () => {
          for (const text of ['3', 'comal', '1,5jt']) await owner.says(text);
        }, 3);
        expectQuestions(owner.heard().slice(0, 4), 'UJI COBA', 'kecamatan', 'gaji', 'wajib');
      });

      it('at once with another is answered to each of them alone', async () => {
        const other = await player.owner(50);
        await Promise.all([owner.says('halo'), other.says('halo')]);
        await eventually(() => other.heard().length > 0 && owner.heard().length > 0, 'both');
        await settled(player, owner);
        await says('1');
        expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
        expectQuestions(other.heard(), 'UJI COBA');
      });

      if (can('away'))
        it('is not lost while the disk takes nothing', async () => {
          await says('halo');
          const before = inbox();
          player.house.refuse(2);
          expect(await says('1')).toContain('kecamatan');
          expect(inbox()).toBe(before + 1);
          expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
        });

      if (can('edits'))
        it('and changes afterwards changes nothing, and she is told so', async () => {
          await says('halo', '3');
          expect((await does(() => owner.edits?.('9'))).join()).toContain('Pesan lama');
          const counts = player.house.rows("select clear from field where key = 'workerCount'");
          expect(counts).not.toContainEqual({ clear: '9' });
        });
    });

    if (can('media'))
      it('each kind of message that is no text gets one kind sentence, and the question stays', async () => {
        await says('halo');
        for (const media of MEDIA) {
          const told = await does(() => owner.sends?.(media));
          expect(told.join('\n'), media).toMatch(/tulis|ketik/i);
          expect(told, media).toHaveLength(1);
        }
        expect(await says('3')).toContain('kecamatan');
      });

    describe('a choice', () => {
      it('is taken by its number and by its word', async () => {
        const menu = await says('halo', 'menu');
        if (!can('buttons')) expect(menu).toMatch(/^3\. Tanya jawab/m);
        expect(await says('3')).toContain('Mau tanya apa');
        expect(await says('menu', 'tanya jawab')).toContain('Mau tanya apa');
      });

      if (can('buttons'))
        it('is taken by its button', async () => {
          await says('halo', 'menu');
          const told = await does(() => owner.presses?.('Tanya jawab'));
          expect(told.join('\n')).toContain('Mau tanya apa');
        });

      /** Led to a question whose choices are those of the one before; she agreed to nothing yet. */
      async function atSecondYesNo() {
        await says('halo', '1', 'comal', '1,5jt');
        expect(await says('ya')).toContain('Setuju?');
        const before = consents();
        return async (answers: () => unknown) => {
          const told = (await does(answers)).join('\n');
          expect(told).toContain('pertanyaan yang sudah lewat');
          expect(told).toContain('Setuju?');
          expect(consents()).toBe(before);
        };
      }
      const consents = () => player.house.rows('select 1 from consent').length;

      if (can('buttons'))
        it('by the button of an older question is noticed, and agrees to nothing', async () => {
          const noticed = await atSecondYesNo();
          await noticed(() => owner.presses?.('Ya', 'Mau saya bantu siapkan'));
          const told = await does(() => owner.presses?.('Ya'));
          expect(told.join('\n')).toContain('nama usahanya');
        });

      if (can('quotes'))
        it('that quotes an older question is noticed, one that quotes the open one is taken', async () => {
          const noticed = await atSecondYesNo();
          for (const text of ['1', 'ya'])
            await noticed(() => owner.quotes?.('Mau saya bantu siapkan', text));
          const told = await does(() => owner.quotes?.('Setuju?', 'ya'));
          expect(told.join('\n')).toContain('nama usahanya');
        });
    });

    if (can('receipts'))
      it('a receipt moves a message to delivered and read, never back', async () => {
        const before = outbox(player).length;
        await says('halo');
        const state = () => outbox(player, before)[0]?.state;
        for (const told of ['delivered', 'read'] as const) {
          await owner.tells?.(told);
          await eventually(() => state() === told, told, 20_000);
        }
        await owner.tells?.('delivered');
        // What comes after it shows that it was heard: receipts are taken in order.
        const other = await player.owner(60);
        await talks(player, other, 'halo');
        await new Promise((resolve) => setTimeout(resolve, 5 * player.settleMs));
        expect(state()).toBe('read');
      });

    describe('a program that ends', () => {
      it('twice and starts again does no harm', async () => {
        await says('halo');
        await player.house.channel.stop();
        await player.house.channel.stop();
        await player.restart();
        expect(player.house.channel.status()).toBe('ok');
        expect(await says('1')).toContain('kecamatan');
        expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
      });

      if (can('away'))
        it('answers after the next start what was written meanwhile, once and in order', async () => {
          await says('halo');
          const before = inbox();
          let said: unknown;
          await player.restart(() => {
            said = Promise.all([owner.says('1'), owner.says('comal')]);
          });
          await said;
          await eventually(() => owner.heard().length >= 3, 'both answers', 20_000);
          await player.restart();
          await settled(player, owner);
          expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan', 'gaji');
          expect(inbox()).toBe(before + 2);
        });
    });

    // Time passes from here on: what was written before counts as long ago.
    describe('a send', () => {
      /** Her answer fails in this way; gives what is noted then. */
      async function meets(kind: keyof Player['fails']) {
        await says('halo');
        const before = outbox(player).length;
        const failing = player.fails[kind];
        if (!failing) throw new Error(`${name} cannot fail so: ${kind}`);
        await failing.meets(() => owner.says('1'));
        const row = () => outbox(player, before)[0];
        const noted = () => row()?.code === failing.code;
        await eventually(noted, `${failing.code}; noted was ${row()?.code}`, 30_000);
        return { row, mends: async () => await failing.mends?.() };
      }
      const later = async () => {
        player.house.pass(LATER_MS);
        await new Promise((resolve) => setTimeout(resolve, 500));
      };

      it('is noted by the channel’s own id of it, and nothing of what it said is kept', async () => {
        const before = outbox(player).length;
        await says('halo');
        const kept = 'select state, body, address, ref is null as lost from outbox order by id';
        const rows = player.house.rows(kept).slice(before);
        expect(rows).toEqual([{ state: 'sent', body: null, address: null, lost: 0 }]);
      });

      if (can('retry'))
        it('that fails for a moment is tried again, and she gets it once', async () => {
          const { row } = await meets('retry');
          expect(row()).toMatchObject({ tries: 1 });
          await later();
          await eventually(() => row()?.state === 'sent', 'sent', 20_000);
          await settled(player, owner);
          expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
        });

      if (can('wait'))
        it('that came too soon waits as long as it is told, and no try is spent', async () => {
          const { row } = await meets('wait');
          expect(row()).toMatchObject({ state: 'waiting' });
          await eventually(() => row()?.state === 'sent', 'sent', 20_000);
          expect(row()).toMatchObject({ tries: 0 });
          expect(row()?.took).toBeGreaterThanOrEqual(player.fails.wait?.waitMs ?? Infinity);
          await settled(player, owner);
          expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
        });

      if (can('refused'))
        it('that can never succeed is put aside for a person, and the talk goes on', async () => {
          const { row } = await meets('refused');
          expect(row()).toMatchObject({ state: 'dead', tries: 0 });
          expect(await says('comal')).toContain('gaji');
          expectQuestions(owner.heard(), 'UJI COBA', 'gaji');
        });

      if (can('blocked'))
        it('to who blocked us is the last one until she writes again', async () => {
          const { row } = await meets('blocked');
          expect(row()).toMatchObject({ state: 'dead' });
          const blocked = () =>
            player.house.rows('select 1 from address where blocked_at is not null').length;
          expect(blocked()).toBe(1);
          await later();
          await settled(player, owner);
          expectQuestions(owner.heard(), 'UJI COBA');
          expect(await says('comal')).toContain('gaji');
          expect(blocked()).toBe(0);
        });

      if (can('channel-down'))
        it('on a channel that a person has to mend is kept until then', async () => {
          const { row, mends } = await meets('channel-down');
          const tries = row()?.tries;
          await later();
          expect(row()).toMatchObject({ state: 'waiting', tries });
          expectQuestions(owner.heard(), 'UJI COBA');
          await mends();
          await later();
          await eventually(() => row()?.state === 'sent', 'sent', 20_000);
          await settled(player, owner);
          expectQuestions(owner.heard(), 'UJI COBA', 'kecamatan');
          expect(player.house.channel.status()).toBe('ok');
        });
    });
  });
}
