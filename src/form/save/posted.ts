import { LOOKS } from '../asking/asked.ts';
import { specsIn } from '../asking/specs.ts';
import type { Reply } from '../asking/take.ts';
import type { Visit } from '../visit.ts';
import { kept } from './doubt.ts';
import type { Posted } from './save.ts';

type Fields = Readonly<Record<string, string>>;

/** Nobody answers with more. */
const LONGEST = 500;

/**
 * The names that a field's inputs have: what is typed has the key itself. `versi`: the version that was
 * on the screen; `lama`, `lamapilih`: what stood in it; `yakin`: what was shown back is agreed to.
 */
export const inputName = (of: 'pilih' | 'versi' | 'lama' | 'lamapilih' | 'yakin', key: string) =>
  `${of}.${key}`;

/** What a whole page posted: the fields that were changed on it. */
export function postedPage(visit: Visit, subject: string, form: Fields): Posted[] {
  return specsIn(visit.about(subject)).flatMap(({ key, expects }): Posted[] => {
    const of = (what: Parameters<typeof inputName>[0]) => form[inputName(what, key)];
    const version = of('versi');
    if (version === undefined) return [];
    const seen = Number(version);
    const agreed = of('yakin');
    if (agreed !== undefined) return [{ key, reply: kept(visit, key, agreed) ?? null, seen }];
    const text = (form[key] ?? '').trim().slice(0, LONGEST);
    const chosen = of('pilih') ?? '';
    const typed = typedReply(text, of('lama') ?? '');
    const tapped = chosen !== '' && chosen !== of('lamapilih') ? { choice: chosen } : null;
    // A sum on offer is a button: pressed, it stands for what was typed beside it.
    const isSaid = typed !== null && 'text' in typed && LOOKS[expects] !== undefined;
    const reply = isSaid ? typed : (tapped ?? typed);
    return reply ? [{ key, reply, seen }] : [];
  });
}

/** What one field posted that was left. */
export function postedField(visit: Visit, form: Fields): Posted {
  const { key = '', value = '', pilih = '', yakin = '', seen = '' } = form;
  const at = { key, seen: Number(seen) };
  if (yakin !== '') return { ...at, reply: kept(visit, key, yakin) ?? null };
  if (pilih !== '') return { ...at, reply: { choice: pilih } };
  const text = value.trim().slice(0, LONGEST);
  return { ...at, reply: text === '' ? { emptied: true } : { text } };
}

function typedReply(text: string, before: string): Reply | null {
  if (text === before) return null;
  return text === '' ? { emptied: true } : { text };
}
