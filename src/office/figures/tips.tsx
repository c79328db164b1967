import { UNTOLD } from '../../followup/figures/place.ts';
import type { Tips } from '../../followup/figures/ports.ts';
import { Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { type Sheet, SheetTable, words } from './sheet.tsx';
import { placeSaid, whole } from './words.ts';

/** Fewer are not shown, and more only in steps of it: whoever told must not be found by a count that grew. */
const STEP = 5;
/** Stands for a kecamatan that was not told. */
const NO_PLACE = '-';

/** What workers told of employers, by kecamatan and in counts alone: it has no day, and no period narrows it. */
export async function TipPanel({ visit }: { visit: Visit }) {
  const { say, parts } = visit;
  const sheet = tipSheet(visit, await parts.tips.tips());
  return (
    <Section id="angka-pekerja" title={say('office-figures:head_pekerja')}>
      <p class="hint">{say('office-figures:tip_hint', { least: STEP })}</p>
      {sheet.rows.length === 0 ? (
        <p>{say('office-figures:tip_none', { least: STEP })}</p>
      ) : (
        <SheetTable sheet={sheet} />
      )}
    </Section>
  );
}

function tipSheet({ say }: Visit, tips: readonly Tips[]): Sheet {
  const counts = new Map<string, number>();
  for (const { kecamatan, count } of tips)
    counts.set(kecamatan, (counts.get(kecamatan) ?? 0) + count);
  const shown = [...counts].filter(([, count]) => count >= STEP);
  return {
    name: 'pekerja',
    caption: say('office-figures:tip_caption'),
    heads: ['place', 'tips'].map((head) => ({ shown: say(`office-figures:${head}`) })),
    rows: shown.map(([kecamatan, count]) => [
      words(placeSaid(say, kecamatan === NO_PLACE ? UNTOLD : kecamatan)),
      stepped(say, Math.floor(count / STEP) * STEP),
    ]),
  };
}

function stepped(say: Visit['say'], count: number) {
  return { shown: say('office-figures:tip_at_least', { count: whole(count) }), value: count };
}
