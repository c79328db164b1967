import type { CommanderError } from 'commander';

const HELP = 'lihat --help';

/** Commander's own English sentence (by its code and wording) and ours. `$1` and so on are its parts. */
const SENTENCES: readonly (readonly [code: string, theirs: RegExp, ours: string])[] = [
  ['unknownCommand', /command '(.*?)'/s, 'Perintah $1 tidak dikenal'],
  ['unknownOption', /option '(.*?)'/s, 'Pilihan $1 tidak dikenal'],
  ['missingArgument', /argument '(.*?)'/s, 'Argumen <$1> belum ada'],
  ['optionMissingArgument', /option '(.*?)'/s, 'Pilihan $1 memerlukan nilai'],
  ['missingMandatoryOptionValue', /option '(.*?)'/s, 'Pilihan $1 wajib ada'],
  ['excessArguments', /for '(.*?)'/s, 'Terlalu banyak argumen untuk $1'],
  [
    'invalidArgument',
    /option '(.*?)' argument '.*?' is invalid\. Allowed choices are (.*)\.$/s,
    'Nilai untuk $1 harus salah satu dari: $2',
  ],
  [
    'invalidArgument',
    /for argument '(.*?)'\. Allowed choices are (.*)\.$/s,
    'Argumen <$1> harus salah satu dari: $2',
  ],
];

/** The Indonesian sentence for a command that was called wrongly. `names`: the commands there are. */
export function wrongCall(error: CommanderError, names: readonly string[]): string {
  const list = names.join(', ');
  if (error.code === 'commander.help') return `Sebutkan perintahnya: ${list}; ${HELP}.`;
  for (const [code, theirs, ours] of SENTENCES) {
    const found = error.code === `commander.${code}` ? theirs.exec(error.message) : null;
    if (!found) continue;
    const sentence = ours.replace(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '');
    return code === 'unknownCommand' ? `${sentence}; yang ada: ${list}.` : `${sentence}; ${HELP}.`;
  }
  return `Perintah tidak dipahami; ${HELP}.`;
}
