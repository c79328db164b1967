import { keyOf, type Named, PLACES, REGENCIES } from './names.ts';
import { DENIALS, FILLERS, type Level, levelOf } from './words.ts';

/** A name found in a text, and the level said beside it ("kec", "kota"). */
export type Found = { named: Named; level: Level | null; key: string };

/** A text taken apart: the places named in it and the words that are neither place nor filler. */
export type Parts = { found: Found[]; rest: string[]; words: string[] };

const LONGEST = 400;
const MOST_WORDS = 4;
const GLUED = /^(kab|kota|kec|desa|kel|di)([a-z]{4,})$/;

/** The places named in a text. Regencies far away count only where "kab" or "kota" is said. */
export function findPlaces(text: string): Parts {
  const words = wordsOf(text);
  const found: Found[] = [];
  const rest: string[] = [];
  let at = 0;
  while (at < words.length) {
    const taken = take(words, at, found);
    if (taken > 0) {
      at += taken;
      continue;
    }
    const word = words[at++] ?? '';
    if (!FILLERS.has(word) && levelOf(word) === null && !DENIALS.has(word)) rest.push(word);
  }
  return { found, rest, words };
}

/** Takes the longest name that begins at a word; returns how many words it has, 0 for none. */
function take(words: readonly string[], at: number, found: Found[]): number {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const key = words.slice(at, at + count).join('');
    const before = levelOf(words[at - 1] ?? '');
    const named = PLACES.get(key) ?? (isRegion(before) ? REGENCIES.get(key) : undefined);
    if (named === undefined) continue;
    const regency = isRegion(before) ? REGENCIES.get(key) : undefined;
    const level = before ?? cityAfter(words, at + count);
    if (isDenied(words, at)) return count;
    found.push({ named: chosen(named, regency), level, key });
    return count;
  }
  return 0;
}

/** "Kab. Wonogiri" is the regency, whatever village has its name. */
function chosen(named: Named, regency: Named | undefined): Named {
  return regency !== undefined && named.kind === 'village' ? regency : named;
}

function isRegion(level: Level | null): boolean {
  return level === 'regency' || level === 'city';
}

function cityAfter(words: readonly string[], at: number): Level | null {
  const after = levelOf(words[at] ?? '');
  const followed = words[at + 1] !== undefined && !FILLERS.has(words[at + 1] ?? '');
  return isRegion(after) && !followed ? after : null;
}

/** "bukan di kec. Comal": the denial stands at most two small words before the name. */
function isDenied(words: readonly string[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back] ?? '';
    if (DENIALS.has(word)) return true;
    if (!FILLERS.has(word) && levelOf(word) === null) return false;
  }
  return false;
}

function wordsOf(text: string): string[] {
  const plain = text.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const glued = GLUED.exec(word);
      const name = keyOf(glued?.[2] ?? '');
      if (glued === null || PLACES.has(word) || REGENCIES.has(word)) return [word];
      // "Diserang" is a word; "dimoga" is not.
      if (glued[1] === 'di' && PLACES.get(name)?.ordinary) return [word];
      return PLACES.has(name) || REGENCIES.has(name) ? [glued[1] ?? '', name] : [word];
    });
}
