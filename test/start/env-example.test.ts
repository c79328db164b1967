import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, settingNames } from '../../src/platform/config.ts';
import { projectRoot } from '../../src/platform/root.ts';

const example = readFileSync(join(projectRoot, '.env.example'), 'utf8');
const lines = example.split('\n');
const readme = join(projectRoot, 'README.md');

describe('.env.example', () => {
  it('lists every setting there is, once, and no other', () => {
    const listed = [...example.matchAll(/^#([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect([...listed].sort()).toEqual([...settingNames].sort());
  });

  it('explains every group of settings before it', () => {
    for (const [at, line] of lines.entries())
      if (/^#[A-Z]/.test(line)) expect(lines[at - 1], line).toMatch(/^# \S|^#[A-Z]/);
  });

  it('changes nothing when copied as it is', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('shows values that are right', () => {
    const shown = [...example.matchAll(/^#([A-Z][A-Z0-9_]+)=(.*)$/gm)];
    const env = Object.fromEntries(shown.map(([, name, value]) => [name, value]));
    const plain = readConfig({});
    expect(readConfig(env)).toEqual({ ...plain, publicUrl: 'https://siap.contoh.go.id' });
  });

  it.skipIf(!existsSync(readme))('has the same settings as the table in the README', () => {
    const rows = readFileSync(readme, 'utf8')
      .split('\n')
      .filter((line) => /^\|\s*`[A-Z]/.test(line));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name]) => name),
    );
    expect([...named].sort()).toEqual([...settingNames].sort());
  });
});
