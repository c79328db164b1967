import { caseNumber } from '../../followup/number.ts';
import { namesOf } from '../case/names.ts';
import type { Panel } from '../case/panel.ts';
import { TIMELINE_KINDS } from '../case/ports.ts';
import { Item } from '../case/timeline-item.tsx';
import { moment } from '../case/when.ts';
import { codesOf } from '../codes/labels.ts';
import { isWithin } from '../scope.ts';
import { Section } from '../view/parts.tsx';

/** So much of a duplicate's own history is shown with the main case; the rest is on its page. */
const SHOWN = 30;

/** What happened in the cases that were merged into this one. */
export const mergedPanel: Panel = {
  name: 'merged',
  right: 'see a case',
  place: 'wide',
  async render(visit, { facts }) {
    const { say, parts, officer } = visit;
    const ids = await parts.timeline.mergedInto(facts.id);
    const seen = ids
      .map((id) => parts.queue.byId(id))
      .filter((one) => one !== null && isWithin(officer, one, parts.region));
    if (seen.length === 0) return null;
    const names = await namesOf(visit);
    const codes = await codesOf(parts);
    return await Promise.all(
      seen.map(async (one) => {
        if (one === null) return null;
        const { id, employerId, businessName } = one;
        const employer = await parts.employers(employerId);
        if (!employer) return null;
        await visit.reads('merged_read', employerId);
        const query = { employerId, caseId: id, kinds: TIMELINE_KINDS, limit: SHOWN };
        const items = await parts.timeline.page(query);
        const telling = { visit, record: employer.record, names, codes };
        const called = businessName ?? caseNumber(one);
        return (
          <Section id={`gabungan-${id}`} title={say('office-act:merged_from', { name: called })}>
            <p>
              <a href={`/office/kasus/${id}`}>{say('office-act:open_case')}</a>
            </p>
            <ol class="timeline">
              {items.map((item) => (
                <li>
                  <time datetime={new Date(item.at).toISOString()}>{moment(say, item.at)}</time>
                  <div>
                    <Item item={item} {...telling} />
                  </div>
                </li>
              ))}
            </ol>
          </Section>
        );
      }),
    ).then((sections) => <>{sections}</>);
  },
};
