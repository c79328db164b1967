import { describe, expect, it } from 'vitest';
import { readCommand } from './command.ts';
import { isGreeting } from './greeting.ts';

const split = (list: string) => list.split(';').map((text) => text.trim());

const GREETINGS =
  split(`assalamualaikum; Assalamu'alaikum wr wb; pagi mas; halo; permisi; /start; p; kulonuwun;
   kulo nuwun; selamat pagi; met siang; sugeng enjing; halo min; halo admin; hai; hallo kak; P;
   tes; salam; punten; nuwun sewu; ass wr wb; selamat malam pak; assalamualaikum pak;
   asalamualaikum mas; assalamu alaikum; Assalamualaikum warahmatullahi wabarakatuh; halo 👋;
   pagi 🙏; misi; mikum; samlekum; hai apa kabar; selamat siang bu admin; sore; assalaamu'alaikum;
   pagiii; haloooo; aslm; Sugeng siang mas; ping`);

const OTHERS =
  split(`pagi mas mau daftar; halo gimana caranya; selamat; Slamet; iya; start; menu; mas; p 2;
   terima kasih; halo saya mau tanya; pagi ini buka; apa; gimana; Salam Jaya; Toko Pagi Sore; bot;
   ya; assalamualaikum mau nanya; malam minggu`);

describe('a greeting', () => {
  it.each(GREETINGS)('"%s" is nothing but a greeting, and no command', (text) => {
    expect(isGreeting(text)).toBe(true);
    expect(readCommand(text)).toBeNull();
  });

  it.each(OTHERS)('"%s" is more, or something else', (text) => {
    expect(isGreeting(text)).toBe(false);
  });

  it.each(['matur nuwun pak', 'nuwun', 'Terima kasih banyak atas bantuannya, Pak.'])(
    '"%s" is thanks instead',
    (text) => {
      expect(isGreeting(text)).toBe(false);
    },
  );

  it('is not in an empty text', () => {
    expect(isGreeting('')).toBe(false);
  });
});
