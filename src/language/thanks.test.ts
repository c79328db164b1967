import { describe, expect, it } from 'vitest';
import { isThanks } from './thanks.ts';

const THANKS = [
  'matur nuwun pak',
  'nuwun',
  'makasih ya mas',
  'mksh y mas',
  'Terima kasih banyak atas bantuannya, Pak.',
  'makasih ya pak udah dibantu',
  'terimakasih mas, mugi berkah',
  'makasih banyak 🙏🙏',
];

const OTHERS = [
  'nuwun sewu',
  'kulo nuwun',
  'terima',
  'makasih, lanjut',
  'makasih ga usah',
  'makasih gimana bayarnya',
  'kasih',
  'ok',
  'makasih ya mas, besok saya lanjut',
];

describe('thanks', () => {
  it.each(THANKS)('"%s" is nothing but thanks', (text) => {
    expect(isThanks(text)).toBe(true);
  });

  it.each(OTHERS)('"%s" is more, or something else', (text) => {
    expect(isThanks(text)).toBe(false);
  });
});
