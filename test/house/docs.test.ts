import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingNames } from '../../src/platform/config.ts';
import { projectRoot } from '../../src/platform/root.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const inFolder = (folder: string) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );
const PAGES = [...readdirSync(projectRoot), ...inFolder('docs')].filter((file) =>
  file.endsWith('.md'),
);
/** These name files that only who follows them will have. */
const HOW_TO = /^docs\/how-to\//;
const DECISIONS = PAGES.filter((page) => page.startsWith('docs/decisions/'));

/** A page without its fenced blocks. */
function prose(page: string): string {
  return read(page).replace(/^```[\s\S]*?^```$/gm, '');
}

/** The first column of the table under a header, without its code marks. */
function column(page: string, header: string): string[] {
  const table = prose(page).split(header)[1]?.split(/\n\n/)[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

describe('the documents', () => {
  it.each(PAGES)('%s links only to what is there', (page) => {
    const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const files = links.filter((to) => !/^(https?:|#)/.test(to)).map((to) => to.replace(/#.*/, ''));
    expect(files.filter((to) => !existsSync(join(projectRoot, dirname(page), to)))).toEqual([]);
  });

  it.each(PAGES.filter((page) => !HOW_TO.test(page)))('%s names only paths that exist', (page) => {
    const named = [
      ...prose(page).matchAll(/`((?:src|flows|db|locales|scripts|test|docs)\/[\w./-]+)`/g),
    ];
    const paths = named.map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('have a row in the picture of the rooms for every room', () => {
    const rooms = readdirSync(join(projectRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'channels')
      .map(({ name }) => `src/${name}/`);
    const shown = column('docs/architecture.md', '| room | what lives there | never there |');
    expect(shown).toEqual(
      expect.arrayContaining([...rooms, 'src/channels/<name>/', 'flows/', 'db/', 'test/']),
    );
  });
});

describe('a decision', () => {
  it.each(DECISIONS)('in %s is short and says what was rejected', (page) => {
    const text = read(page);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(parts).toEqual(['Context', 'Decision', 'Consequences', 'Alternatives rejected']);
  });

  it('has a number of its own, without a gap', () => {
    const numbers = DECISIONS.map((page) => Number(/\/(\d{4})-/.exec(page)?.[1])).sort(
      (a, b) => a - b,
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});

describe('the README', () => {
  it('explains every setting and no other', () => {
    expect(column('README.md', '| Pengaturan | Bawaan | Arti |').sort()).toEqual(
      [...settingNames].sort(),
    );
  });

  it('names every command of the command line and no other', () => {
    const table = prose('README.md').split('\n## Perintah\n')[1] ?? '';
    const named = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)/gm)].map(
      ([, name]) => name,
    );
    const registered = inFolder('src/cli')
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...read(file).matchAll(/new Command\('(\w+)'\)/g)])
      .map(([, name]) => name)
      .filter((name) => name !== 'siap');
    expect(named.sort()).toEqual(registered.sort());
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm (?:run (?:--silent )?)?([a-z]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ci' && name !== 'run');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
