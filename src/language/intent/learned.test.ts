import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/root.ts';
import { INTENTS, isLabel, LABELS, NO_LABEL } from './labels.ts';
import { isForTest, lineOf, partsOf, withLine } from './learned.ts';
import { parseUtterances } from './utterances.ts';

const FOLDER = join(projectRoot, 'src/language/intent/utterances');

describe('labels', () => {
  it('are the intents and what the training data calls their finer meanings', () => {
    expect(INTENTS).toHaveLength(24);
    const files = readdirSync(FOLDER);
    expect(files.map((name) => name.replace('.txt', '')).sort()).toEqual([...INTENTS].sort());
    for (const intent of INTENTS) {
      const lines = parseUtterances(intent, readFileSync(join(FOLDER, `${intent}.txt`), 'utf8'));
      const used = new Set(lines.flatMap(({ label }) => (label === null ? [] : [label])));
      const known: readonly string[] = LABELS[intent];
      expect([...used].filter((label) => !known.includes(label))).toEqual([]);
    }
  });

  it('are nothing else', () => {
    expect(['deadline', 'family_coverage.parents', 'out_of_scope.bot'].every(isLabel)).toBe(true);
    const wrong = [NO_LABEL, '', 'deadline.', 'parents', 'deadline.parents', 'toString', 'a.b.c'];
    expect(wrong.filter(isLabel)).toEqual([]);
  });
});

describe('a labelled sentence', () => {
  it('stands under its finer meaning, or the only one, or none', () => {
    expect(partsOf('family_coverage.parents')).toEqual({
      intent: 'family_coverage',
      heading: 'parents',
    });
    expect(partsOf('family_coverage')).toEqual({ intent: 'family_coverage', heading: '-' });
    expect(partsOf('deadline')).toEqual({ intent: 'deadline', heading: 'deadline' });
    expect(partsOf(NO_LABEL)).toBeNull();
  });

  it('is a line that begins no heading', () => {
    const line = lineOf('# jt gaji #, NAMA');
    expect(line).toBe('1000 jt gaji 1000, NAMA');
    const read = parseUtterances('deadline', withLine('', '-', line));
    expect(read).toEqual([{ text: line, intent: 'deadline', label: null }]);
  });

  it('is added at the end of its heading, which is made where there is none', () => {
    const file = '# a\none\n\n# b\ntwo\n';
    expect(withLine(file, 'b', 'three')).toBe('# a\none\n\n# b\ntwo\nthree\n');
    expect(withLine(file, 'c', 'three')).toBe('# a\none\n\n# b\ntwo\n# c\nthree\n');
    const before = withLine(file, 'a', 'three');
    expect(before).toBe('# a\none\n\nthree\n# b\ntwo\n');
    expect(parseUtterances('x', before).map(({ label }) => label)).toEqual(['a', 'a', 'b']);
  });

  it('tests in one case of five', () => {
    const hashes = Array.from({ length: 1000 }, (_, at) =>
      (at * 7919).toString(16).padStart(8, '0'),
    );
    expect(hashes.filter(isForTest)).toHaveLength(200);
  });
});
