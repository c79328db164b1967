export const HEADING = '# ';
/** The heading of lines of which only the intent is known. */
export const ANY = '-';

/** One sentence of the training data; `label` is the finer meaning within its intent. */
export type Utterance = { text: string; intent: string; label: string | null };

/**
 * The lines of an intent's file: a heading ("# cap") before those of each finer meaning, "# -" before
 * lines without one. Throws where a line stands before the first heading.
 */
export function parseUtterances(intent: string, file: string): Utterance[] {
  let heading: string | null = null;
  const found: Utterance[] = [];
  for (const line of file.split('\n')) {
    const text = line.trim();
    if (line.startsWith(HEADING)) heading = line.slice(HEADING.length).trim();
    else if (text !== '') {
      if (heading === null) throw new Error(`${intent}: a line stands before the first heading`);
      found.push({ text, intent, label: heading === ANY ? null : heading });
    }
  }
  return found;
}
