import { Command, Option } from 'commander';
import type { Database } from '../../db/open.ts';
import { DEFAULT_LANGUAGE, loadSentences } from '../conversation/sentences.ts';
import { makeLink } from '../office/accounts/link.ts';
import { loginOf } from '../office/accounts/sign-in.ts';
import type { Officer } from '../office/officer.ts';
import { addOfficer } from '../office/officers/add.ts';
import { checked } from '../office/officers/entry.ts';
import { ROLES } from '../office/rights.ts';
import { ProgramError } from '../platform/errors.ts';
import { inIndonesian } from './help.ts';
import { print } from './output.ts';
import { withDatabase } from './with-database.ts';

/** Whom the trail names: who may run commands on this machine. */
const BY = 'operator';

type Json = { json?: boolean };
type Adding = Json & { role: string; login?: string; org?: string; areas?: string };

const ONE_OBJECT = 'satu objek JSON per baris';

export const officer = new Command('officer')
  .description('Petugas yang boleh memakai halaman petugas: add, list, link, disable')
  .helpCommand(false);

inIndonesian(officer.command('add'))
  .description('Menambah petugas dan mencetak tautan sekali pakai untuk membuat kata sandinya')
  .argument('<nama>', 'nama petugas, dalam tanda kutip')
  .addOption(new Option('--role <peran>', 'perannya').choices([...ROLES]).makeOptionMandatory())
  .option('--login <nama>', 'nama masuk; kalau tidak disebut, dibuat dari namanya')
  .option('--org <kantor>', 'kantornya; wajib untuk partner dan prosecutor')
  .option('--areas <kode,kode>', 'kecamatannya, misalnya 33.27.05,33.27.12; bawaan: semua')
  .option('--json', ONE_OBJECT)
  .action(async (name: string, { role, login = '', org = '', areas = '', json }: Adding) => {
    await withDatabase(async (database, clock, config) => {
      const given = areas.split(',').map((area) => area.trim());
      const told = { name, role, org, areas: given.filter((area) => area !== '') };
      const entry = checked(told, config.region);
      if (typeof entry === 'string') throw new ProgramError(sentence(entry), { exitCode: 2 });
      const added = await addOfficer(
        { publicUrl: config.publicUrl, accounts: database.accounts, store: database },
        entry,
        { login, by: BY, now: clock.now() },
      );
      if (added === 'taken') throw new ProgramError(sentence(added));
      if (typeof added === 'string') throw new ProgramError(sentence(added), { exitCode: 2 });
      await tellLink(added.officer, added, json);
    });
  });

inIndonesian(officer.command('list'))
  .description('Semua petugas, juga yang nonaktif')
  .option('--json', ONE_OBJECT)
  .action(async ({ json = false }: Json) => {
    await withDatabase(async (database) => {
      await print((await database.accounts.officers()).map(shown), json, (one) =>
        [one.login, one.name, one.role, one.org ?? one.areas.join(','), one.state].join('\t'),
      );
    });
  });

inIndonesian(officer.command('link'))
  .description('Tautan sekali pakai yang baru, misalnya untuk yang lupa kata sandi')
  .argument('<nama-masuk>', 'nama masuk petugas, dari officer list')
  .option('--json', ONE_OBJECT)
  .action(async (login: string, { json }: Json) => {
    await withDatabase(async (database, clock, { publicUrl }) => {
      const found = await officerAt(database, login);
      if (found.disabledAt !== null)
        throw new ProgramError(
          'Petugas itu nonaktif; aktifkan dulu lewat halaman petugas, lalu ulangi.',
        );
      const one = { officerId: found.id, by: BY, now: clock.now() };
      await tellLink(found, await database.write((tx) => makeLink(tx, publicUrl, one)), json);
    });
  });

inIndonesian(officer.command('disable'))
  .description('Menonaktifkan petugas; ia langsung keluar dari semua peramban')
  .argument('<nama-masuk>', 'nama masuk petugas, dari officer list')
  .option('--json', ONE_OBJECT)
  .action(async (login: string, { json = false }: Json) => {
    await withDatabase(async (database, clock) => {
      const found = await officerAt(database, login);
      if (found.disabledAt === null) await disable(database, found, clock.now());
      const now = await officerAt(database, login);
      await print([shown(now)], json, (one) => `${one.login} nonaktif.`);
    });
  });

async function disable(database: Database, one: Officer, now: number): Promise<void> {
  await database.write(async (tx) => {
    if (!(await tx.changeOfficer(one.id, one.version, { disabledAt: now })))
      throw new ProgramError('Petugas itu baru saja diubah orang lain; ulangi perintahnya.');
    if (one.role === 'administrator' && (await tx.administrators()) === 0)
      throw new ProgramError(
        'Petugas itu administrator terakhir yang aktif; tambah administrator lain dulu.',
      );
    await tx.endSessionsOf(one.id, now);
    await tx.audit({ actor: BY, action: 'officer_disabled', subject: one.id, at: now });
  });
}

async function officerAt(database: Database, login: string): Promise<Officer> {
  const found = await database.accounts.byLogin(loginOf(login));
  if (!found)
    throw new ProgramError(
      'Petugas dengan nama masuk itu tidak ada; lihat namanya dengan perintah officer list.',
    );
  return found;
}

type Made = { link: string; expiresAt: number };

async function tellLink(one: Officer, { link, expiresAt }: Made, json = false): Promise<void> {
  const until = new Date(expiresAt).toISOString();
  await print(
    [{ ...shown(one), link, expiresAt: until }],
    json,
    ({ login }) => `Nama masuk: ${login}\nTautan sekali pakai, sampai ${until}: ${link}`,
  );
}

function shown({ id, login, name, role, org, areas, hasPassword, disabledAt }: Officer) {
  const state = disabledAt !== null ? 'disabled' : hasPassword ? 'active' : 'invited';
  return { id, login, name, role, org, areas, state };
}

function sentence(problem: string): string {
  return loadSentences().say(DEFAULT_LANGUAGE, `office-officers:problem_${problem}`);
}
