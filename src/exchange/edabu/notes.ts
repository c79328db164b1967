import { FILE_CONSENT } from '../../../flows/consent.ts';
import { placeOf } from '../../../flows/fields/place.ts';
import { dayOf } from '../../../flows/kit/month.ts';
import { BUSINESS, fieldsOf } from '../../../flows/kit/record.ts';
import { wib } from '../days.ts';
import { plain } from '../plain.ts';
import type { Source } from '../source.ts';
import { EDABU_COLUMNS } from './columns.ts';
import { calledIn } from './gaps.ts';
import { linesOf } from './line.ts';

type Value = string | number | null;

/** The rows of the sheet that explains the other two: what it is, what it costs, what each column is. */
export function notesOf(source: Source): Value[][] {
  return [...aboutFile(source), [null], ...cost(source), [null], ...columns(source)];
}

function aboutFile({ context, say }: Source): Value[][] {
  const { record, now } = context;
  const { businessName, contactName, village, nib } = fieldsOf(record, BUSINESS);
  const text = (value: unknown) =>
    typeof value === 'string' && value !== 'none' ? plain(value) : say('exchange:unknown');
  const consent = record.consents[FILE_CONSENT];
  return [
    [say('exchange:draft')],
    [say('exchange:made', wib(now))],
    [say('exchange:private')],
    [null],
    [say('exchange:business_name'), text(businessName)],
    [say('exchange:business_place'), text(placeOf(record)?.label)],
    [say('exchange:business_village'), text(village)],
    [say('exchange:business_owner'), text(contactName)],
    [say('exchange:business_nib'), text(nib)],
    ...(consent?.given
      ? [[say('exchange:consent'), say('exchange:consent_on', { day: dayOf(consent.at) })]]
      : []),
  ];
}

/** What it costs a month, an estimate while a rule of it is a draft, beside the wage that the owner told. */
function cost({ context, say }: Source): Value[][] {
  const lines = linesOf(context).filter(({ wage }) => wage !== null);
  if (lines.length === 0) return [[say('exchange:cost')], [say('exchange:cost_none')]];
  const draft = lines.some((line) => line.cost?.draft !== false);
  return [
    [say(draft ? 'exchange:cost' : 'exchange:cost_signed')],
    ['worker', 'told', 'base', 'employer', 'share', 'extra', 'total', 'class'].map((head) =>
      say(`exchange:cost_${head}`),
    ),
    ...lines.map((line): Value[] => {
      const { wage, cost: one } = line;
      const who = calledIn(line, say);
      if (one === null) return [who, wage, say('exchange:unknown')];
      return [who, wage, one.base, one.employer, one.worker, one.extra, one.total, one.class];
    }),
  ];
}

function columns({ say }: Source): Value[][] {
  return [
    [say('exchange:columns')],
    ['number', 'header', 'by', 'legend'].map((head) => say(`exchange:column_${head}`)),
    ...EDABU_COLUMNS.value.map(({ header, by, legend = null }, at): Value[] => [
      at + 1,
      header,
      say(`exchange:by_${by}`),
      legend,
    ]),
  ];
}
