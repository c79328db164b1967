import type { Argument, Command, HelpConfiguration, Option } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

/** The help in Indonesian. */
const words: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  commandUsage: (command) =>
    `${pathOf(command)} ${command.usage()}`
      .replace('[options]', '[pilihan]')
      .replace('[command]', '[perintah]'),
  subcommandTerm: (command) =>
    `${command.name()} ${command.usage()}`.replace('[options]', '[pilihan]').trim(),
  optionDescription: (option: Option) =>
    described(option.description, option.argChoices, option.defaultValue),
  argumentDescription: (argument: Argument) =>
    described(argument.description, argument.argChoices, argument.defaultValue),
};

/** 'siap officer add' */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function described(text: string, choices: readonly string[] | undefined, usual: unknown): string {
  const more = [
    ...(choices ? [`salah satu dari: ${choices.join(', ')}`] : []),
    ...(usual === undefined ? [] : [`bawaan: ${String(usual)}`]),
  ];
  return more.length === 0 ? text : `${text} (${more.join('; ')})`;
}

/** Gives a command the Indonesian help, and leaves it to the caller to tell errors and to end. */
export function inIndonesian(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', 'tampilkan bantuan ini')
    .configureHelp(words)
    .configureOutput({ writeErr: () => {}, outputError: () => {} });
}
