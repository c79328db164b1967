import { wordsOf } from './words.ts';

const THANKS =
  /^(makasih|mksih|mksh|mkasih|makasi|trims|tq|tks|thx|thanks|suwun|nuwun|matur|maturnuwun|terima|trimakasih|terimakasih|kesuwun)$/;
const AROUND =
  /^(kasih|ksh|nuwun|suwun|sampun|banget|banyak|sanget|ya|nggih|njih|mas|mbak|pak|bu|min|kak|bos|dulu|infonya|bantuannya|atas|sama|siap|oke|ok|baik|sudah|dibantu|bot|you|nggeh|sangat)$/;
const MOST_WORDS = 8;

/** Nothing but thanks: "makasih ya mas", "matur nuwun sanget", "oke terima kasih infonya". */
export function isThanks(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => THANKS.test(word)) &&
    words.every((word) => THANKS.test(word) || AROUND.test(word))
  );
}
