import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/support/scratch.ts';
import { Vault } from './crypto.ts';
import { ProgramError } from './errors.ts';
import { createKeyFile, keyFileExists, readKeyFile } from './key-file.ts';

const key = (fill: number) => Buffer.alloc(32, fill).toString('base64');

describe('the key file', () => {
  it('is made with its folder, readable by its owner only, and leaves nothing else behind', () => {
    const folder = join(scratchFolder(), 'dalam', 'sekali');
    const path = join(folder, 'key');
    expect(keyFileExists(path)).toBe(false);
    createKeyFile(path);
    expect(keyFileExists(path)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['key']);
    const { current, secrets } = readKeyFile(path);
    expect(current).toBe(1);
    expect(secrets.get(1)).toHaveLength(32);
  });

  it('never takes the place of one that is there', () => {
    const path = join(scratchFolder(), 'key');
    createKeyFile(path);
    const before = readFileSync(path, 'utf8');
    createKeyFile(path);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('is another one at every start from nothing', () => {
    const paths = [join(scratchFolder(), 'key'), join(scratchFolder(), 'key')];
    for (const path of paths) createKeyFile(path);
    expect(new Set(paths.map((path) => readFileSync(path, 'utf8'))).size).toBe(2);
  });

  it('may hold several keys: the current one seals, the old ones still open', () => {
    const path = join(scratchFolder(), 'key');
    writeFileSync(path, JSON.stringify({ current: 1, keys: { 1: key(1) } }));
    const sealed = new Vault(readKeyFile(path)).seal('a', 'lama');
    writeFileSync(path, JSON.stringify({ current: 2, keys: { 1: key(1), 2: key(2) } }));
    const vault = new Vault(readKeyFile(path));
    expect(vault.open('a', sealed)).toBe('lama');
    expect(vault.seal('a', 'baru')[0]).toBe(2);
  });

  it('says in one sentence which file is missing and what to do', () => {
    const path = join(scratchFolder(), 'key');
    expect(() => readKeyFile(path)).toThrow(ProgramError);
    expect(() => readKeyFile(path)).toThrow(`Berkas kunci ${path} tidak ada`);
  });

  const DAMAGED: readonly [string, string][] = [
    ['nothing', ''],
    ['no JSON', 'kunci'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no keys', JSON.stringify({ current: 1 })],
    ['no current key', JSON.stringify({ keys: { 1: key(1) } })],
    ['a current key that is not there', JSON.stringify({ current: 2, keys: { 1: key(1) } })],
    ['a key that is too short', JSON.stringify({ current: 1, keys: { 1: 'YWJj' } })],
    ['a version of no byte', JSON.stringify({ current: 300, keys: { 300: key(1) } })],
    ['half a file', JSON.stringify({ current: 1, keys: { 1: key(1) } }).slice(0, 30)],
  ];
  it.each(DAMAGED)('is refused with one sentence when it holds %s', (_, text) => {
    const path = join(scratchFolder(), 'key');
    writeFileSync(path, text);
    expect(() => readKeyFile(path)).toThrow(ProgramError);
    expect(() => readKeyFile(path)).toThrow(`Berkas kunci ${path} rusak`);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('cannot be made where a file stands for its folder, and says so', () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'berkas'), '');
    expect(() => createKeyFile(join(folder, 'berkas', 'key'))).toThrow(ProgramError);
    mkdirSync(join(folder, 'key'));
    expect(() => readKeyFile(join(folder, 'key'))).toThrow(ProgramError);
  });
});
