import type { Source } from '../source.ts';
import { fields, heading, paragraph, points, signatures, title } from './blocks.ts';
import { businessOf } from './business.ts';
import type { Pages } from './pages.ts';

const TASKS = ['workers', 'family', 'wages', 'bills'] as const;

/** The power of attorney to use e-Dabu for the employer (DOMAIN 3.2). */
export function authority(pages: Pages, { context, say }: Source): void {
  const { name, owner, place } = businessOf(context);
  pages.begin('portrait');
  title(pages, say('exchange:authority_title'));
  heading(pages, say('exchange:authority_giver'));
  fields(pages, [
    [say('exchange:person_name'), owner],
    [say('exchange:person_nik'), null],
    [say('exchange:person_post'), null],
    [say('exchange:business_name'), name],
    [say('exchange:business_place'), place],
  ]);
  heading(pages, say('exchange:authority_taker'));
  fields(pages, [
    [say('exchange:person_name'), null],
    [say('exchange:person_nik'), null],
    [say('exchange:person_birth'), null],
    [say('exchange:person_post'), null],
    [say('exchange:person_phone'), null],
    [say('exchange:person_email'), null],
  ]);
  paragraph(pages, say('exchange:authority_for'));
  points(
    pages,
    TASKS.map((task) => say(`exchange:authority_${task}`)),
  );
  signatures(pages, {
    statement: say('exchange:authority_until'),
    dated: say('exchange:dated'),
    signers: [
      { who: say('exchange:sign_giver'), name: owner },
      { who: say('exchange:sign_taker'), name: null },
    ],
  });
}
