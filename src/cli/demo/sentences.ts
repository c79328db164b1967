import type { Database } from '../../../db/open.ts';
import { emptyRecord } from '../../../flows/kit/record.ts';
import { keptAs, misunderstoodEffect } from '../../conversation/misunderstood.ts';

/** What made-up owners wrote and nobody understood, and how often. */
const SENTENCES: readonly { text: string; asked: string; guess: string | null; times: number }[] = [
  { text: 'kue kepriben mengko carane', asked: 'check.offer', guess: 'registration_how', times: 4 },
  { text: 'lha nek mbok Warni wis duwe sing ijo', asked: 'home.menu', guess: null, times: 2 },
  { text: 'sing mbiyen kae kepriben pak', asked: 'home.menu', guess: 'my_status', times: 2 },
  { text: 'pokoke ngono lah', asked: 'situation.ask_place', guess: null, times: 1 },
];
/** What made-up workers told, by kecamatan: one too few to be shown. */
const TIPS: readonly (readonly [kecamatan: string, times: number])[] = [
  ['33.27.12', 5],
  ['33.27.13', 3],
  ['33.27.01', 2],
];
const REASON = 'not_registered';

/** Fills the pages of what was not understood and of what workers told. */
export async function keepSentences(database: Database, now: number): Promise<void> {
  await database.write(async (tx) => {
    for (const { text, asked, guess, times } of SENTENCES) {
      const effect = misunderstoodEffect(text, emptyRecord, asked, guess);
      for (let time = 0; effect && time < times; time += 1)
        await tx.keepMisunderstood(keptAs(effect, now));
    }
    for (const [kecamatan, times] of TIPS)
      for (let time = 0; time < times; time += 1) await tx.countTip(kecamatan, REASON);
  });
}
