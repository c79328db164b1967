import type { Candidate } from '../language/intent/model.ts';

/** The topic of a cry for help: answered sooner than others, and nothing is asked after it. */
export const DANGER = 'help_me';
const INTENT = 'out_of_scope';
const DANGER_FROM = 0.5;
const DESPAIRS =
  /mati|pejah|modar|bunuh|mateni|suicid|gantung|racun|lompat|akhiri|nyawa|hidup|urip|gesang|putus asa|nyerah|ga (?:kuat|sanggup)|gak (?:kuat|sanggup)|ora (?:kuat|sanggup)|mboten (?:kiyat|kuwat)|tidak (?:kuat|sanggup)|depres|stres|setres|nangis|sendirian|pukul|hajar|antem|keplak|siksa|aniaya|kekerasan|kdrt|ancam|perkosa|leceh|sekap|takut pulang|wedi muleh|wedi mulih|sakit hati|gelap|hancur|hopeless|die|kill/i;

/** Whether a text cries for help: the model thinks so first, and a word despairs. */
export function criesForHelp(text: string, found: readonly Candidate[]): boolean {
  const [first] = found;
  return first?.topic === DANGER && first.share >= DANGER_FROM && DESPAIRS.test(text);
}

/** What else a text may mean: "tulung digawekke" is no cry for help. */
export function otherThanDanger(found: readonly Candidate[]): readonly Candidate[] {
  return found.filter((one) => one.intent !== INTENT || one.topic !== DANGER);
}
