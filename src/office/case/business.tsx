import { linesOf } from '../../../flows/held.ts';
import { HELD_OF_BUSINESS } from '../../../flows/held-fields.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { Facts, Section } from '../view/parts.tsx';
import { maskNumbers, numberIn } from './masked.ts';
import { Masked, UnmaskForm } from './masked-view.tsx';
import type { Panel } from './panel.ts';

const FORM = 'buka-usaha';

/** Everything that is held about the business; its telephone number masked. */
export const businessPanel: Panel = {
  name: 'business',
  right: 'see a case',
  place: 'side',
  render(visit, file) {
    const { say } = visit;
    const { record, erasedAt } = file.employer;
    if (erasedAt !== null) return null;
    const { phone, ...others } = record.business;
    const rows = linesOf(others, HELD_OF_BUSINESS).map(({ key, args }) =>
      labelled(maskNumbers(say(key, args))),
    );
    if (record.business.nib === 'none')
      rows.push([say('office-case:field_nib'), say('office-case:no_nib')]);
    const offers = visit.may('unmask a number');
    const hasPhone = numberIn(record, { subject: BUSINESS, key: 'phone' }) !== null;
    const of = file.facts.businessName ?? say('office-case:owner');
    const number = (
      <Masked {...{ file, form: FORM, of, say, offers }} subject={BUSINESS} field="phone" />
    );
    return (
      <Section id="usaha" title={say('office-case:business')}>
        <Facts rows={[...rows, [say('office-case:field_phone'), number]]} />
        {hasPhone && offers && <UnmaskForm id={FORM} to="usaha" file={file} say={say} />}
      </Section>
    );
  },
};

/** The sentences of `held` are "- label: value". */
function labelled(sentence: string): readonly [string, string] {
  const [label = '', ...value] = sentence.replace(/^- /, '').split(': ');
  return [label, value.join(': ')];
}
