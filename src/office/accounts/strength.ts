import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

const SHORTEST = 10;
const LONGEST = 128;
/** Of zxcvbn's 0–4: "safely unguessable" and better. */
const LEAST_SCORE = 3;
/** Words that everybody here would think of. */
const HOUSE_WORDS = [
  'katasandi',
  'sandi',
  'rahasia',
  'password',
  'siap',
  'jkn',
  'siapjkn',
  'bpjs',
  'kesehatan',
  'petugas',
  'pemalang',
  'kantor',
];

/** Why a password is refused: a key of `office-login` with what it needs. */
export type Weakness = {
  code: 'too_short' | 'too_long' | 'weak';
  args: { least: number; most: number; why: string };
};

/** What is wrong with a new password, or null. `own`: names of who chooses it. */
export async function weaknessOf(
  password: string,
  own: readonly string[],
): Promise<Weakness | null> {
  const args = { least: SHORTEST, most: LONGEST, why: '' };
  if (password.length < SHORTEST) return { code: 'too_short', args };
  if (password.length > LONGEST) return { code: 'too_long', args };
  const words = own.flatMap((name) => [name, ...name.split(/[^\p{L}\p{N}]+/u)]);
  const inputs = [...HOUSE_WORDS, ...words.filter((word) => word.length > 2)];
  const { score, feedback } = (await estimator()).check(password, inputs);
  if (score >= LEAST_SCORE) return null;
  const why = [feedback.warning ?? '', ...feedback.suggestions].filter((one) => one !== '');
  return { code: 'weak', args: { ...args, why: why.slice(0, 2).join(' ') } };
}

let loaded: Promise<ZxcvbnFactory> | undefined;

/** Its word lists are some megabytes: they are loaded when the first password is chosen. */
function estimator(): Promise<ZxcvbnFactory> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common, indonesian] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-id'),
  ]);
  return new core.ZxcvbnFactory({
    translations: indonesian.translations,
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...indonesian.dictionary },
  });
}
