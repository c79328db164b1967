import { describe, expect, it } from 'vitest';
import { readNib } from './nib.ts';

describe('a business number', () => {
  it.each(['9120001234567', 'NIB 9120001234567', '9120 0012 34567'])(
    'is read from "%s"',
    (text) => {
      expect(readNib(text)).toEqual({ nib: '9120001234567', problem: null });
    },
  );

  it.each(['belum', 'belum ada', 'ga punya', 'durung duwe', 'tidak'])('"%s" is none', (text) => {
    expect(readNib(text)).toEqual({ nib: 'none', problem: null });
  });

  it('of another length cannot stand', () => {
    expect(readNib('912000123456')).toEqual({ nib: null, problem: 'length' });
  });

  it.each(['', 'Slamet', 'nanti'])('"%s" says nothing', (text) => {
    expect(readNib(text)).toEqual({ nib: null, problem: null });
  });
});
