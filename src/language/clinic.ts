import type { NameReading } from './name/reading.ts';
import { readBusinessName } from './name.ts';

const SHORTEST = 3;
/** An address of a page or of a mailbox. */
const ADDRESS = /:\/\/|\bwww\.|@|\.(?:com|co|id|net|org|me|info)\b/iu;
/** Nothing but what kind of place it is. */
const KIND_ALONE =
  /^(?:faskes|fktp|puskesmas|pkm|klinik|poliklinik|dokter|dr\.?|rumah sakit|rs|bidan)(?: (?:pratama|tk\.?|tingkat|pertama|keluarga|umum|1|i))*$/iu;

/**
 * Reads the name of a worker's first-level clinic (FKTP, DOMAIN 3.3): "puskesmas comal" is "Puskesmas
 * Comal". Between 3 and 80 characters with letters in them. Null for links, telephone numbers,
 * questions, hedges, and a kind of clinic without a name.
 */
export function readClinic(text: string): NameReading {
  if (ADDRESS.test(text)) return { name: null };
  const reading = readBusinessName(text);
  const { name } = reading;
  const isOne = name !== null && name.length >= SHORTEST && !KIND_ALONE.test(name);
  return isOne ? reading : { name: null };
}
