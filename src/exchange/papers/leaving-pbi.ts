import { slashed } from '../days.ts';
import { linesOf, type WorkerLine } from '../edabu/line.ts';
import type { Source } from '../source.ts';
import { fields, paragraph, points, signatures, title } from './blocks.ts';
import { businessOf } from './business.ts';
import type { Pages } from './pages.ts';

/** Memberships whose contribution the state pays: they end when he is enrolled as a worker (DOMAIN 1.4). */
const STATE_PAID: ReadonlySet<string> = new Set(['pbi', 'pemda']);

/** The workers who need the letter. */
export function statePaid({ context }: Source): WorkerLine[] {
  return linesOf(context).filter(({ membership }) => STATE_PAID.has(membership ?? ''));
}

/** A worker's own statement that he leaves what the state pays for him; one page each. */
export function leavingLetters(pages: Pages, source: Source): void {
  for (const line of statePaid(source)) letter(pages, source, line);
}

function letter(pages: Pages, { context, say }: Source, line: WorkerLine): void {
  const { name, nik, kk, birth, membership } = line;
  const business = businessOf(context);
  pages.begin('portrait');
  title(pages, say(`exchange:leaving_title_${membership}`));
  paragraph(pages, say('exchange:leaving_signed'));
  fields(pages, [
    [say('exchange:person_name'), name],
    [say('exchange:person_nik'), nik],
    [say('exchange:person_kk'), kk],
    [say('exchange:person_card'), null],
    [say('exchange:person_birthplace'), null],
    [say('exchange:person_birth_nik'), birth === null ? null : slashed(birth)],
    [say('exchange:person_address'), null],
    [say('exchange:leaving_works_at'), business.name],
    [say('exchange:business_place'), business.place],
  ]);
  paragraph(pages, say('exchange:leaving_states'));
  points(pages, [
    say('exchange:leaving_paid'),
    say(`exchange:leaving_leaves_${membership}`),
    say('exchange:leaving_return'),
  ]);
  signatures(pages, {
    statement: say('exchange:leaving_free'),
    dated: say('exchange:dated'),
    signers: [
      { who: say('exchange:sign_worker'), name },
      { who: say('exchange:sign_employer'), name: business.owner },
    ],
  });
}
