import { wordSet } from '../words.ts';
import { readCard } from '../work-kinds/standing.ts';

/** The membership told of beside a worker of a list, in the words of a worker's own record. */
export type ListedCard = 'none' | 'pbi' | 'mandiri' | 'dependant' | 'employer';

/** Words for a membership. */
export const CARD: ReadonlySet<string> = wordSet(
  'kis kise kisnya bpjs bpjse bpjsnya pbi jkn mandiri',
);
const STATE: ReadonlySet<string> = wordSet(
  'sudah udah sdh udh wis uwis sampun belum blm blum durung dereng',
);
const HAVING: ReadonlySet<string> = wordSet(
  'punya duwe nduwe gadhah gadah ada ana wonten ikut melu nderek dapat dapet angsal entuk pakai terdaftar',
);
const JOINS: ReadonlySet<string> = wordSet('ikut melu nderek tanggungan nebeng nunut');
const KIN: ReadonlySet<string> = wordSet(
  'suami suaminya istri istrinya bojo bojone semah semahipun garwa orang ortu bapak bapaknya ibu ibunya',
);
/** "belum ada" alone is said of an identity number too. */
const NOTHING =
  /^(?:belum|blm|blum|durung|dereng) (?:(?:punya|duwe|nduwe|gadhah|gadah|ada|ana|wonten|ikut|dapat|dapet|angsal|entuk|pakai|terdaftar) )?(?:bpjs|kis|jkn|apa-apa|apapun|menapa-menapa|punapa-punapa|nopo-nopo|napa-napa)$/;
const BY_CARD: Readonly<Record<string, ListedCard>> = {
  pbi: 'pbi',
  mandiri: 'mandiri',
  dependant: 'dependant',
  elsewhere: 'employer',
};

/** Whether a word begins talk of a membership: "KIS …", "sudah punya …", "dereng gadhah …". */
export function beginsCard(word: string, next: string): boolean {
  if (CARD.has(word)) return true;
  if (JOINS.has(word)) return CARD.has(next) || KIN.has(next);
  return STATE.has(word) && (CARD.has(next) || HAVING.has(next));
}

/** Which membership is meant, or null where that is open. `said` is lower case. */
export function cardIn(said: string): ListedCard | null {
  if (NOTHING.test(said)) return 'none';
  return BY_CARD[readCard(said) ?? ''] ?? null;
}
