import { describe, expect, it } from 'vitest';
import { choiceOrYes } from './choice-or-yes.ts';
import { yesno } from './yesno.ts';

const read = (text: string, hint: Record<string, string | boolean>) =>
  yesno.read(text, { now: 0, choices: [], hint });

describe('an answer to a yes/no question', () => {
  it('is taken where it is plain', () => {
    expect(read('iya mas', { context: 'proceed' })).toEqual({ is: 'value', value: true });
    expect(read('ora usah', { context: 'proceed' })).toEqual({ is: 'value', value: false });
  });

  it('is shown back where it is likely a yes', () => {
    const reading = read('yo wis', { context: 'proceed' });
    expect(reading).toEqual({ is: 'value', value: true, confirm: true });
    expect(yesno.shown?.(true)).toEqual({ key: 'kinds:said_yes', args: {} });
  });

  it('is asked again where it is likely a no, for "tidak" to "maksudnya tidak?" says both', () => {
    expect(read('kurang satu huruf', { context: 'confirm_data' })).toEqual({ is: 'none' });
    expect(read('nanti aja', { context: 'reminder_ok' })).toEqual({ is: 'none' });
  });

  it.each([
    { context: 'confirm_data' },
    { context: 'proceed', only_plain: true },
    { context: 'consent', only_plain: true },
  ])('is never shown back twice: %j', (hint) => {
    for (const text of ['yo wis', 'gapapa', 'ya udah deh']) {
      expect(read(text, hint)).toEqual({ is: 'none' });
    }
  });

  it('in doubt chooses none of the answers on offer', () => {
    const hint = { context: 'proceed', yes: 'now', no: 'later' };
    const choices = [
      { key: 'now', label: 'Sekarang', words: [] },
      { key: 'later', label: 'Nanti dulu', words: [] },
    ];
    expect(choiceOrYes.read('yo wis', { now: 0, choices, hint })).toEqual({ is: 'none' });
  });

  describe('that could not be undone', () => {
    const binds = { context: 'proceed', binds: true };
    const sends = { context: 'confirm_data', binds: true, yes: 'send' };
    const choices = [{ key: 'send', label: 'Kirim', words: ['kirim aja'] }];
    const review = (text: string) => choiceOrYes.read(text, { now: 0, choices, hint: sends });

    it.each(['ya, kapan datanya hilang?', 'iya, caranya gimana', 'ya?'])(
      'does not count next to a question: %s',
      (text) => {
        expect(read(text, binds)).toEqual({ is: 'none' });
      },
    );

    it.each([
      'kirim, kapan kartunya jadi?',
      'kirim kapan jadinya',
      'sudah betul. berapa bayarnya',
      'segituan',
    ])('nor where a choice is one: %s', (text) => {
      expect(review(text)).toEqual({ is: 'none' });
    });

    it('counts alone, and a no counts as ever', () => {
      expect(read('ya hapus', binds)).toMatchObject({ is: 'value', value: true });
      expect(read('mboten nopo-nopo', { context: 'consent', binds: true })).toMatchObject({
        value: true,
      });
      expect(review('kirim aja')).toEqual({ is: 'value', value: 'send' });
      expect(review('sudah betul')).toEqual({ is: 'value', value: 'send' });
      expect(read('jangan, emang datanya buat apa', binds)).not.toMatchObject({ value: true });
    });
  });
});
