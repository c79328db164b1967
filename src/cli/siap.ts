import { Command, CommanderError } from 'commander';
import { loadEnvFile } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { stackOf } from '../platform/log.ts';
import { cases } from './cases.ts';
import { chat } from './chat.ts';
import { contributionCommand } from './contribution.ts';
import { doctor } from './doctor.ts';
import { employer } from './employer.ts';
import { outcomes } from './outcomes.ts';
import { understand } from './understand.ts';

const program = new Command('siap')
  .description('Perintah untuk operator siap-jkn')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });
for (const command of [chat, understand, contributionCommand, cases, outcomes, employer, doctor])
  program.addCommand(command.exitOverride());

/** 0: did its work; 1: could not; 2: called wrongly. */
async function run(): Promise<number> {
  try {
    loadEnvFile();
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof ProgramError) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(`Ada yang rusak di program ini: ${stackOf(error)}\n`);
    return 1;
  }
}

process.exitCode = await run();
