import { describe, expect, it } from 'vitest';
import { readYesNo } from '../yesno.ts';
import { slipsOf } from './typing.ts';

describe('a slip of the finger', () => {
  it.each([
    ['iys', 'yes'],
    ['oek', 'yes'],
    ['setjuu', 'yes'],
    ['lanju', 'yes'],
    ['betuk', 'yes'],
    ['tidsk', 'no'],
    ['belun', 'no'],
  ])('"%s" is %s', (text, answer) => expect(readYesNo(text, 'proceed').answer).toBe(answer));

  it.each(['susah', 'enak', 'koe', 'ita'])('is not suspected in the word "%s"', (word) => {
    expect(readYesNo(word, 'confirm_data')).toEqual({ answer: 'unclear' });
  });

  it('never takes the place of a word that is known', () => {
    expect([...slipsOf(['sudah'], (word) => word === 'susah').keys()]).not.toContain('susah');
    expect(slipsOf(['sudah'], () => false).get('susah')).toBe('sudah');
  });
});
