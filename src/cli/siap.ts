import { Command, CommanderError } from 'commander';
import { loadEnvFile } from '../platform/config.ts';
import { ProgramError } from '../platform/errors.ts';
import { stackOf } from '../platform/log.ts';
import { cases } from './cases.ts';
import { chat } from './chat.ts';
import { contributionCommand } from './contribution.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { employer } from './employer.ts';
import { exportCommand } from './export.ts';
import { inIndonesian } from './help.ts';
import { misunderstood } from './misunderstood.ts';
import { officer } from './officer.ts';
import { outcomes } from './outcomes.ts';
import { endWithoutReader } from './output.ts';
import { remind } from './remind.ts';
import { understand } from './understand.ts';
import { wrongCall } from './wrong-call.ts';

const commands = [
  chat,
  understand,
  contributionCommand,
  cases,
  outcomes,
  remind,
  employer,
  exportCommand,
  officer,
  misunderstood,
  doctor,
  demo,
];
const program = inIndonesian(new Command('siap'))
  .description('Perintah untuk operator siap-jkn')
  .helpCommand('help [perintah]', 'tampilkan bantuan satu perintah');
for (const command of commands) program.addCommand(inIndonesian(command));

/** 0: did its work; 1: could not; 2: called wrongly. */
async function run(): Promise<number> {
  try {
    loadEnvFile();
    await program.parseAsync(process.argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const group = commands.find((command) => command.name() === process.argv[2]);
      const known = group && group.commands.length > 0 ? group.commands : commands;
      const names = known.map((command) => command.name());
      process.stderr.write(`${wrongCall(error, names)}\n`);
      return 2;
    }
    if (error instanceof ProgramError) {
      process.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    process.stderr.write(`Ada yang rusak di program ini: ${stackOf(error)}\n`);
    return 1;
  }
}

endWithoutReader();
process.exitCode = await run();
