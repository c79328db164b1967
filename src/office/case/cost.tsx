import { undecreedYear } from '../../../flows/cost.ts';
import { isMissing } from '../../jkn/rule.ts';
import { Facts, Section, Table } from '../view/parts.tsx';
import type { Asked } from '../visit.ts';
import { type CaseCost, costOf } from './cost-of.ts';
import type { Panel } from './panel.ts';

type Say = Asked['say'];

/** What it costs a month, who pays it, and by which rules; an estimate until those are signed. */
export const costPanel: Panel = {
  name: 'cost',
  right: 'see a case',
  place: 'side',
  render({ say }, { context, employer }) {
    if (employer.erasedAt !== null) return null;
    const cost = costOf(context);
    if (cost === null || isMissing(cost))
      return (
        <Section id="iuran" title={say('office-case:cost')}>
          <p class="muted">
            {say(cost === null ? 'office-case:cost_no_wage' : 'office-case:cost_no_figure')}
          </p>
        </Section>
      );
    const { bill, unknown, from, month, draft: isDraft } = cost;
    const year = undecreedYear(context);
    const capped = bill.workers.some((one) => one.capped);
    const floored = bill.workers.find((one) => one.floored);
    const draft = isDraft ? { context: 'draft' } : {};
    const rp = (value: number) => say('office-case:rupiah', { value });
    return (
      <Section id="iuran" title={say('office-case:cost')}>
        <p>
          <strong>{say('office-case:cost_total', { total: bill.total, month, ...draft })}</strong>
        </p>
        <Facts
          rows={[
            [say('office-case:cost_employer'), rp(bill.employer)],
            [say('office-case:cost_worker'), rp(bill.worker)],
            ...(bill.extra > 0 ? [[say('office-case:cost_extra'), rp(bill.extra)] as const] : []),
          ]}
        />
        <Groups cost={cost} say={say} />
        <ul>
          {from === 'told' && <li>{say('office-case:cost_told')}</li>}
          {unknown > 0 && <li>{say('office-case:cost_unknown', { count: unknown })}</li>}
          {floored && <li>{say('office-case:cost_floored', { value: floored.minimumWage })}</li>}
          {capped && <li>{say('office-case:cost_capped')}</li>}
          {year !== null && <li>{say('check:next_year', { year })}</li>}
        </ul>
        <details>
          <summary>{say('office-case:basis')}</summary>
          <ul>
            {bill.basis.map((cite) => (
              <li>{cite}</li>
            ))}
          </ul>
        </details>
      </Section>
    );
  },
};

/** What one worker costs, by wage. */
function Groups({ cost: { groups }, say }: { cost: CaseCost; say: Say }) {
  const rp = (value: number) => say('office-case:rupiah', { value });
  const heads = ['count', 'wage', 'employer', 'worker', 'total'];
  return (
    <Table
      caption={say('office-case:cost_each')}
      heads={heads.map((head) => say(`office-case:each_${head}`))}
    >
      {groups.map(({ count, wage, extra, one }) => (
        <tr>
          <td class="num">{count}</td>
          <td class="num nowrap">{rp(wage)}</td>
          <td class="num nowrap">{rp(one.employer)}</td>
          <td class="num nowrap">
            {rp(one.worker)}
            {extra > 0 ? ` + ${rp(one.extra)}` : ''}
          </td>
          <td class="num nowrap">{rp(one.total)}</td>
        </tr>
      ))}
    </Table>
  );
}
