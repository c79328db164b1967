/**
 * Makes src/language/regions/*.json from the table `wilayah` of github.com/cahyadsn/wilayah (MIT,
 * see NOTICE): provinces, regencies and districts of Indonesia, villages of Kabupaten Pemalang.
 *
 *   git show b7ad440a1322e7be3189a16a8cac35f7d4c3d7f7:db/wilayah.sql > wilayah.sql   # in its clone
 *   node scripts/regions.mjs wilayah.sql
 *
 * For a later version of the data change COMMIT and BLOB (`git rev-parse COMMIT:db/wilayah.sql`),
 * the copyright line in NOTICE and, where they differ, the counts in regions.test.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMIT = 'b7ad440a1322e7be3189a16a8cac35f7d4c3d7f7';
const BLOB = '182a51a9cf48935bedc1adca6d110d5659453cc1';
const source = `https://github.com/cahyadsn/wilayah, db/wilayah.sql at commit ${COMMIT}`;
const licence = 'MIT, Copyright (c) 2017-2025 Cahya DSN; full text in NOTICE';
/** The regency whose villages are kept too. */
const HOME_REGENCY = '33.27';
/** Slips of the pen in this commit; db/archive/wilayah_2023.sql beside it has them right. */
const SLIPS = {
  '16.06.13': ['Lawan Wetan', 'Lawang Wetan'],
  '32.03.06': ['Bonjogpicung', 'Bojongpicung'],
  '32.03.18': ['Pagelarang', 'Pagelaran'],
  '32.03.20': ['Cubinong', 'Cibinong'],
  '32.09.22': ['Kepetakan', 'Kapetakan'],
};
const ROW = /^\('(\d\d(?:\.\d\d){0,2}(?:\.\d{4})?)','((?:[^'|]|'')+)'\)[,;]$/;

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/language/regions');
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/regions.mjs wilayah.sql');
const rows = rowsOf(readFileSync(file));

/** Code and name of every row; the file must be the very one that COMMIT names. */
function rowsOf(bytes) {
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (blob !== BLOB) throw new Error(`${file} is not db/wilayah.sql of commit ${COMMIT}`);
  const listed = bytes.toString('utf8').split(/\r?\n/);
  return listed.filter((line) => line.startsWith('(')).map(rowOf);
}

/** "('52.05.03','Hu''u')," → code "52.05.03", name "Hu'u". */
function rowOf(line) {
  const [, code, quoted] = ROW.exec(line) ?? [];
  if (code === undefined) throw new Error(`unexpected row: ${line}`);
  const name = quoted.replaceAll("''", "'").trim();
  const [slip, right] = SLIPS[code] ?? [name, name];
  if (slip !== name) throw new Error(`${code} is no longer misspelt; take it out of SLIPS`);
  return { code, name: right };
}

/** "Kota Administrasi Jakarta Selatan" → "Kota Jakarta Selatan". */
function proper(name) {
  return name
    .replace(/^Kabupaten (?:Administrasi )?/, 'Kab. ')
    .replace(/^Kota Administrasi /, 'Kota ')
    .replace(/^Kab\. Kep\. /, 'Kab. Kepulauan ')
    .replace(/^Daerah Khusus Ibukota /, 'DKI ')
    .replace(/^Daerah Istimewa /, 'DI ');
}

/** The rows whose codes have so many parts: 1 provinces … 4 villages. */
function level(parts) {
  return rows.filter(({ code }) => code.split('.').length === parts);
}

/** Texts gathered under the code they belong to, with "|" between. */
function joined(pairs) {
  const lists = {};
  for (const [above, text] of pairs) {
    lists[above] = lists[above] === undefined ? text : `${lists[above]}|${text}`;
  }
  return lists;
}

function write(name, content) {
  writeFileSync(
    join(target, name),
    `${JSON.stringify({ source, licence, ...content }, null, 2)}\n`,
  );
}

write('regions.json', {
  provinces: Object.fromEntries(level(1).map(({ code, name }) => [code, proper(name)])),
  regencies: Object.fromEntries(level(2).map(({ code, name }) => [code, proper(name)])),
  districts: joined(level(3).map(({ code, name }) => [code.slice(0, 5), code.slice(6) + name])),
});
const villages = level(4).filter(({ code }) => code.startsWith(`${HOME_REGENCY}.`));
write('villages.json', {
  villages: joined(villages.map(({ code, name }) => [code.slice(0, 8), name])),
});
