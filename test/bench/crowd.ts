import type { Inbound } from '../../src/platform/message.ts';

export const BENCH = 'bench';
/** Owners who talk at the same time. */
export const OWNERS = 2000;

const AT = Date.UTC(2026, 10, 22, 2);

/** What one made-up owner says from "halo" to a handed-over file. */
const SCRIPT: readonly ((owner: number) => string)[] = [
  () => 'halo',
  () => '2 orang',
  () => 'comal',
  () => '2,4 juta',
  () => 'ya',
  () => 'setuju',
  () => 'Warung Bu Sri',
  (owner) => `332708521290${String(1 + (owner % 9000)).padStart(4, '0')}`,
  () => 'Siti Aminah',
  () => '2,5jt',
  () => 'tidak',
  () => 'nanti',
  () => 'kirim',
  () => 'ya',
];

export const STEPS = SCRIPT.length;

/** One message of one owner. */
export type Said = { owner: number; step: number };

/** Names an owner on the null channel; all are equally long. */
export function addressOf(owner: number): string {
  return `62857${String(owner).padStart(8, '0')}`;
}

/** The message as a channel would hand it in. */
export function inboundOf({ owner, step }: Said): Inbound {
  const text = SCRIPT[step]?.(owner) ?? '';
  const address = addressOf(owner);
  const messageId = `${address}/${String(step).padStart(2, '0')}`;
  return { channel: BENCH, address, messageId, at: AT, content: { kind: 'text', text } };
}

/**
 * Owners who speak in turn, each at another place of the script; one who is done is followed by a
 * new one. No two messages of one owner are less than `size` apart.
 */
export class Crowd {
  readonly #places: Said[];
  #next = 0;
  #newest: number;

  constructor(
    readonly size = OWNERS,
    first = 0,
  ) {
    this.#places = Array.from({ length: size }, (_, at) => ({ owner: first + at, step: 0 }));
    this.#newest = first + size;
  }

  /** The messages that bring owners to their different places; each round has one an owner. */
  *warmUp(): Iterable<Said[]> {
    for (let round = 0; round < STEPS - 1; round++) {
      const speak = this.#places.filter((_, at) => at % STEPS > round);
      yield speak.map((place) => this.#say(place));
    }
  }

  take(count: number): Said[] {
    return Array.from({ length: count }, () => {
      const at = this.#next;
      this.#next = (at + 1) % this.size;
      const place = this.#places[at];
      if (!place) throw new Error('nobody there');
      return this.#say(place);
    });
  }

  #say(place: Said): Said {
    const said = { ...place };
    place.step += 1;
    if (place.step < STEPS) return said;
    place.owner = this.#newest;
    place.step = 0;
    this.#newest += 1;
    return said;
  }
}
