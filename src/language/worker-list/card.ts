import { readCard } from '../work-kinds/standing.ts';
import { wordSet } from '../words.ts';

/** The membership told of beside a worker of a list, in the words of a worker's own record. */
export type ListedCard = 'none' | 'pbi' | 'mandiri' | 'dependant' | 'employer';

const CARD: ReadonlySet<string> = wordSet('kis kise kisnya bpjs bpjse bpjsnya pbi jkn mandiri');
const STATE: ReadonlySet<string> = wordSet(
  'sudah udah sdh udh wis uwis sampun belum blm blum durung dereng',
);
const HAVING: ReadonlySet<string> = wordSet(
  'punya duwe nduwe gadhah gadah ada ana wonten ikut melu nderek dapat dapet angsal entuk pakai terdaftar',
);
const NOTHING =
  /^(?:belum|blm|blum|durung|dereng) (?:(?:punya|duwe|nduwe|gadhah|gadah|ada|ana|wonten|ikut|dapat|dapet|angsal|entuk|pakai|terdaftar) ?)?(?:kartu|bpjs|kis|jkn|apa-apa|apapun|menapa-menapa|punapa-punapa|nopo-nopo|napa-napa)?$/;
const BY_CARD: Readonly<Record<string, ListedCard>> = {
  pbi: 'pbi',
  mandiri: 'mandiri',
  dependant: 'dependant',
  elsewhere: 'employer',
};

/** Whether a word begins talk of a membership: "KIS …", "sudah punya …", "dereng gadhah …". */
export function beginsCard(word: string, next: string): boolean {
  return CARD.has(word) || (STATE.has(word) && (CARD.has(next) || HAVING.has(next)));
}

/** Which membership is meant, or null where that is open. `said` is lower case. */
export function cardIn(said: string): ListedCard | null {
  if (NOTHING.test(said)) return 'none';
  return BY_CARD[readCard(said) ?? ''] ?? null;
}
