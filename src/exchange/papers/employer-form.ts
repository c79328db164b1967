import { linesOf } from '../edabu/line.ts';
import type { Source } from '../source.ts';
import { type Field, fields, heading, signatures, small, title } from './blocks.ts';
import { type Business, businessOf } from './business.ts';
import type { Pages } from './pages.ts';

/** The fields of the employer's form (DOMAIN 3.2), by their part; what the record lacks is left open. */
const PARTS: readonly {
  readonly part: string;
  readonly overleaf?: true;
  readonly fields: readonly {
    readonly label: string;
    readonly value?: keyof Business | 'workers' | 'family';
  }[];
}[] = [
  {
    part: 'business',
    fields: [
      { label: 'name', value: 'name' },
      { label: 'shape' },
      { label: 'address' },
      { label: 'village', value: 'village' },
      { label: 'district', value: 'district' },
      { label: 'regency', value: 'regency' },
      { label: 'postcode' },
      { label: 'phone', value: 'phone' },
      { label: 'email' },
      { label: 'npwp' },
      { label: 'nib', value: 'nib' },
      { label: 'nib_date' },
      { label: 'trade' },
      { label: 'founded' },
      { label: 'branches' },
    ],
  },
  {
    part: 'people',
    fields: [
      { label: 'workers', value: 'workers' },
      { label: 'family', value: 'family' },
      { label: 'payday' },
      { label: 'bank' },
      { label: 'npp' },
    ],
  },
  {
    part: 'head',
    overleaf: true,
    fields: [
      { label: 'head_name', value: 'owner' },
      { label: 'head_nik' },
      { label: 'head_post' },
      { label: 'head_phone' },
    ],
  },
  {
    part: 'contact',
    fields: [
      { label: 'contact_name' },
      { label: 'contact_nik' },
      { label: 'contact_birth' },
      { label: 'contact_phone' },
      { label: 'contact_email' },
    ],
  },
];

/** The form that registers an employer, filled in as far as the record goes. */
export function employerForm(pages: Pages, source: Source): void {
  const { context, say } = source;
  const known = { ...businessOf(context), ...headCounts(source) };
  pages.begin('portrait');
  title(pages, say('exchange:form_title'));
  for (const { part, overleaf, fields: own } of PARTS) {
    if (overleaf) pages.begin('portrait');
    heading(pages, say(`exchange:form_part_${part}`));
    fields(
      pages,
      own.map(
        ({ label, value }): Field => [
          say(`exchange:form_${label}`),
          value === undefined ? null : known[value],
        ],
      ),
    );
  }
  signatures(pages, {
    statement: say('exchange:form_statement'),
    dated: say('exchange:dated'),
    signers: [{ who: say('exchange:sign_head'), name: known.owner }],
  });
  small(pages, say('exchange:form_attached'));
}

/** Of the list; family only where it is known of every worker. */
function headCounts({ context, say }: Source) {
  const lines = linesOf(context);
  if (lines.length === 0) return { workers: null, family: null };
  const families = lines.flatMap(({ family }) => (family === null ? [] : [family]));
  const family = families.reduce(
    (sum, { spouse, children, parents }) => sum + (spouse ? 1 : 0) + children + parents,
    0,
  );
  return {
    workers: say('exchange:people', { count: lines.length }),
    family: families.length === lines.length ? say('exchange:people', { count: family }) : null,
  };
}
