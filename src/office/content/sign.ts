import { dayOf } from '../../../flows/kit/month.ts';
import type { Standing } from '../../content/standing.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { filterOf, queryOf } from './filter.ts';
import { contentPage, type Tried } from './page.tsx';

const LONGEST_LETTER = 100;

/**
 * Signs what was chosen, as it was shown, with a letter; or takes signatures back. A form that was
 * shown another content or signature than there now is, is refused whole.
 */
export async function sign(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const form = await visit.form();
  const withdraws = form.tindakan === 'cabut';
  const filter = filterOf((name) => form[`saring_${name}`]);
  const letter = clean(form.surat ?? '');
  const letterDate = (form.tanggal ?? '').trim();
  const marks = await shownMarks(visit);
  const chosen = await chosenOf(visit, [...marks.keys()]);
  const again = (problems: Tried['problems']) =>
    contentPage(visit, { filter, letter, letterDate, chosen, problems });

  const problems: Tried['problems'] = {
    ...(chosen.size === 0 ? { chosen: 'none_chosen' } : {}),
    ...letterProblem(letter, withdraws),
    ...dateProblem(letterDate, dayOf(now), withdraws),
  };
  if (Object.keys(problems).length > 0) return await again(problems);

  const count = await parts.store.write(async (tx) => {
    const standing = new Map(
      parts.content.standings(await tx.signatures()).map((one) => [one.item.id, one]),
    );
    const all = [...chosen].map((id) => {
      const one = standing.get(id);
      if (!one || one.mark !== marks.get(id)) throw new Refused(409, 'content_changed');
      return one;
    });
    const counted = withdraws ? all.filter(isHeld) : all;
    for (const { item } of counted)
      await tx.addSignature({
        item: item.id,
        hash: withdraws ? '' : item.hash,
        officerId: officer.id,
        letter,
        letterDate: letterDate === '' ? dayOf(now) : letterDate,
        at: now,
      });
    const action = withdraws ? 'content_withdrawn' : 'content_signed';
    const detail = { count: counted.length };
    if (counted.length > 0)
      await tx.audit({ actor: officer.id, action, subject: 'content', at: now, detail });
    return counted.length;
  });
  if (count === 0) return await again({ chosen: 'none_signed' });
  await parts.content.refresh();
  return visit.go(`/isi${queryOf(filter)}`, withdraws ? 'content_withdrawn' : 'content_signed');
}

/** Whether there is a signature that can be taken back. */
function isHeld({ signature, withdrawn }: Standing): boolean {
  return signature !== null && withdrawn === null;
}

/** What the form was shown of each row: its content and its signature, by `Standing.mark`. */
async function shownMarks(visit: Visit): Promise<ReadonlyMap<string, string>> {
  const shown = await visit.all('tampil');
  return new Map(
    shown.map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), line.slice(cut + 1)] as const;
    }),
  );
}

/** The rows that were ticked, by themselves or with their whole group. */
async function chosenOf(visit: Visit, shown: readonly string[]): Promise<ReadonlySet<string>> {
  const groups = new Set(await visit.all('semua'));
  const inGroup = new Set(
    visit.parts.content.items.filter(({ group }) => groups.has(group)).map(({ id }) => id),
  );
  return new Set([...(await visit.all('pilih')), ...shown.filter((id) => inGroup.has(id))]);
}

/** One line without signs that are not seen. */
function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function letterProblem(letter: string, withdraws: boolean): Tried['problems'] {
  if (letter === '' && !withdraws) return { letter: 'letter_missing' };
  return letter.length > LONGEST_LETTER ? { letter: 'letter_long' } : {};
}

function dateProblem(date: string, today: string, withdraws: boolean): Tried['problems'] {
  if (date === '' && withdraws) return {};
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDay || new Date(date).toISOString().slice(0, 10) !== date) return { date: 'date_missing' };
  return date > today ? { date: 'date_future' } : {};
}
