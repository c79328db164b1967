import type { Signatures } from '../jkn/signatures.ts';
import { type ContentItem, ruleItems, type Texts, textItems } from './items.ts';
import type { Signature, SignatureReader } from './ports.ts';
import { type Standing, standings } from './standing.ts';

/**
 * Everything that is signed, and by whom. What it knows is as new as the last `refresh`, so that a
 * turn of a talk can be decided without reading anything.
 */
export class ContentRegister {
  readonly items: readonly ContentItem[];
  readonly #reader: SignatureReader;
  #lines: readonly Signature[] = [];
  #signatures: Signatures = new Map();

  constructor(reader: SignatureReader, texts: Texts) {
    this.#reader = reader;
    this.items = [...ruleItems(), ...textItems(texts)];
  }

  /** Reads the register if there is anything new in it. */
  async refresh(): Promise<void> {
    if ((await this.#reader.newest()) === (this.#lines.at(-1)?.id ?? null)) return;
    const lines = await this.#reader.all();
    // Append-only: a shorter one was read before what is known by now.
    if (lines.length < this.#lines.length) return;
    this.#lines = lines;
    this.#signatures = signaturesOf(this.standings());
  }

  /** The rules and sentences that are signed as they are today. */
  get signatures(): Signatures {
    return this.#signatures;
  }

  /** Each item with its status; `lines`: by another state of the register than is known here. */
  standings(lines: readonly Signature[] = this.#lines): Standing[] {
    return standings(this.items, lines);
  }
}

function signaturesOf(all: readonly Standing[]): Signatures {
  return new Map(
    all.flatMap(({ item, status, signature }) =>
      status === 'signed' && signature
        ? [
            [
              item.id,
              {
                signedBy: signature.officerId,
                date: signature.letterDate,
                letter: signature.letter,
              },
            ] as const,
          ]
        : [],
    ),
  );
}
