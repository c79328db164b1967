import { ADDRESS, PARTICLES, plain, wordSet, wordsOf } from '../words.ts';

const SO_MUCH = wordSet(
  `segitu segituan segitunan segitulah segini seginian segininan semono semonoan semene semonten semontenan semanten sementen
   sakmono sakmene sakmonten sakmanten samono samene`,
);
/** What may stand around it: a yes, and that it is only about so much. */
const AROUND = wordSet(
  `ya iya iy y yo iyo nggih injih inggih enggih betul bener benar leres ok oke sip wis uwis wes udah udh sudah sdh sampun
   sekitar sekitaran kira kiro kinten kira-kira kiro-kiro kinten-kinten kurang lebih luwih langkung kirang kurleb paling rata-rata
   aja saja wae bae ae mawon semua kabeh`,
);

/** Whether a text says of an amount that is shown back that it is about so much: "ya sekitar segitu". */
export function saysSoMuch(text: string): boolean {
  const words = wordsOf(text).filter((word) => word !== ',');
  const named = words.filter((word) => SO_MUCH.has(word)).length;
  const others = words.filter((word) => !SO_MUCH.has(word));
  if (named !== 1 || ASKS.test(plain(text))) return false;
  return others.every((word) => AROUND.has(word) || ADDRESS.has(word) || PARTICLES.has(word));
}

/** "Kok segitu" wonders at it, "segitu kurang" wants more. */
const ASKS = /(?<!\p{L})(?:kok|kurang(?! (?:lebih|luwih|langkung)))(?!\p{L})/u;
