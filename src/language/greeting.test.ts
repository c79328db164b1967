import { describe, expect, it } from 'vitest';
import { readCommand } from './command.ts';
import { greetingIn, isGreeting } from './greeting.ts';

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

describe('the greeting that a message begins with', () => {
  it.each([
    ["Assalamu'alaikum wr wb, nuwun sewu kulo badhe tanglet", 'salam'],
    ['assalamualaikum mas, kiye warungku diwei kertas', 'salam'],
    ['asalamualaikum mau daftr bpjs karyawn kateing', 'salam'],
    ['Ass. wr. wb. pak, saya mau tanya', 'salam'],
    ['mikum, arep takon', 'salam'],
    ['halo min, assalamualaikum, mau nanya', 'salam'],
    ['assalamualaikum, selamat pagi', 'salam'],
    ['Selamat pagi Bapak/Ibu, mohon maaf mengganggu', 'pagi'],
    ['selamat siang. saya punya usaha laundry', 'siang'],
    ['met sore min, mau tanya', 'sore'],
    ['slmt mlm pak', 'malam'],
    ['pagi mas mau daftar', 'pagi'],
    ['malam, saya mau tanya iuran', 'malam'],
    ['sugeng enjing pak, kulo badhe tanglet', 'sugeng_enjing'],
    ['Sugeng siang mas', 'sugeng_siang'],
    ['sugeng sonten bu, iurane pinten', 'sugeng_sonten'],
    ['sugeng ndalu, badhe tanglet', 'sugeng_dalu'],
    ['kulo nuwun, badhe tanglet bu', 'kulonuwun'],
    ['kulonuwun', 'kulonuwun'],
    ['om swastiastu, saya mau tanya', 'swastiastu'],
    ['shalom bu, mau tanya', 'shalom'],
  ])('in "%s" is %s', (text, greeting) => {
    expect(greetingIn(text)).toBe(greeting);
  });

  it.each([
    'halo mau tanya',
    'waalaikumsalam bu, iurannya berapa',
    'pagi ini buka jam berapa',
    'malam minggu libur',
    'sore saja',
    'Sugeng Riyadi',
    'Selamat Jaya',
    'Toko Pagi Sore',
    'Assalam Laundry',
    'salam tempel',
    'karyawan saya shift pagi, 2 orang',
    'nama saya Slamet, selamat pagi',
    '3',
    '',
  ])('is not in "%s"', (text) => {
    expect(greetingIn(text)).toBeNull();
  });

  it('of the day alone may be something else where parts of the day are on offer', () => {
    expect(greetingIn('pagi', { daytime: true })).toBeNull();
    expect(greetingIn('siang pak', { daytime: true })).toBeNull();
    expect(greetingIn('selamat siang pak', { daytime: true })).toBe('siang');
  });
});
