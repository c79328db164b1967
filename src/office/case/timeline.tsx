import { codesOf } from '../codes/labels.ts';
import { Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { namesOf } from './names.ts';
import type { Panel } from './panel.ts';
import {
  TIMELINE_KINDS,
  type TimelineItem,
  type TimelineKind,
  type TimelineMark,
} from './ports.ts';
import { Item } from './timeline-item.tsx';
import { moment } from './when.ts';

const PAGE = 40;

/** Everything that happened, newest first, of one kind or of all, forty a page. */
export const timelinePanel: Panel = {
  name: 'timeline',
  right: 'see a case',
  place: 'wide',
  async render(visit, { facts, employer }) {
    const { say, parts, query } = visit;
    const kind = TIMELINE_KINDS.find((one) => one === query.get('saring')) ?? null;
    const found = await parts.timeline.page({
      employerId: facts.employerId,
      caseId: facts.id,
      kinds: kind === null ? TIMELINE_KINDS : [kind],
      before: markOf(query.get('sebelum')),
      limit: PAGE + 1,
    });
    const items = found.slice(0, PAGE);
    const last = found.length > PAGE ? items.at(-1) : undefined;
    const telling = {
      visit,
      record: employer.record,
      names: await namesOf(visit),
      codes: await codesOf(parts),
    };
    return (
      <Section id="riwayat" title={say('office-case:timeline')}>
        <Filters visit={visit} at={kind} id={facts.id} />
        {items.length === 0 && <p class="muted">{say('office-case:timeline_empty')}</p>}
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
        {last && (
          <p>
            <a href={addressOf(facts.id, kind, last)}>{say('office-case:timeline_older')}</a>
          </p>
        )}
      </Section>
    );
  },
};

type FilterParts = { visit: Visit; at: TimelineKind | null; id: string };

function Filters({ visit: { say }, at, id }: FilterParts) {
  return (
    <nav aria-label={say('office-case:timeline_filter')}>
      <ul class="row">
        {[null, ...TIMELINE_KINDS].map((kind) => (
          <li>
            <a href={addressOf(id, kind)} aria-current={kind === at ? 'true' : undefined}>
              {say(`office-case:kind_${kind ?? 'all'}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address of the case with the history filtered, from an item on. */
function addressOf(id: string, kind: TimelineKind | null, after?: TimelineItem): string {
  const query = new URLSearchParams({
    ...(kind === null ? {} : { saring: kind }),
    ...(after ? { sebelum: `${after.at}.${after.id}` } : {}),
  });
  return `/office/kasus/${id}${query.size > 0 ? `?${query}` : ''}#riwayat`;
}

/** Where the page before ended; anything else begins with the newest. */
function markOf(text: string | null): TimelineMark | undefined {
  const [, at, id] = /^(\d{1,15})\.(\w{1,40})$/.exec(text ?? '') ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id };
}
