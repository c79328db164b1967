import { CONSENT_TEXT_VERSION, FILE_CONSENT } from '../../../flows/consent.ts';
import type { StoredEmployer } from '../../followup/ports.ts';
import { Badge, Section, Table, type Tone } from '../view/parts.tsx';
import type { Panel } from './panel.ts';
import { moment } from './when.ts';
import { worded } from './words.ts';

type Entry = StoredEmployer['consents'][number];

const HEADS = ['purpose', 'text', 'answer', 'when', 'counts'];
const TONES: Readonly<Record<Counts, Tone>> = {
  now: 'good',
  withdrawn: 'bad',
  older: 'plain',
  outdated: 'warn',
};

/** The ledger of consents, newest first, and which of them count now. */
export const consentsPanel: Panel = {
  name: 'consents',
  right: 'see a case',
  place: 'side',
  render(visit, { employer: { consents } }) {
    const { say } = visit;
    return (
      <Section id="persetujuan" title={say('office-case:consents')}>
        {consents.length === 0 ? (
          <p class="muted">{say('office-case:no_consents')}</p>
        ) : (
          <Table
            caption={say('office-case:consents')}
            heads={HEADS.map((head) => say(`office-case:consent_${head}`))}
          >
            {[...consents].reverse().map((entry) => {
              const counts = countsAs(entry, consents);
              return (
                <tr>
                  <td>{worded(visit, entry.purpose, `office-case:purpose_${entry.purpose}`)}</td>
                  <td class="num">{entry.textVersion}</td>
                  <td>{say(entry.given ? 'office-case:given' : 'office-case:not_given')}</td>
                  <td class="nowrap">{moment(say, entry.at)}</td>
                  <td>
                    <Badge tone={TONES[counts]}>{say(`office-case:counts_${counts}`)}</Badge>
                  </td>
                </tr>
              );
            })}
          </Table>
        )}
      </Section>
    );
  },
};

type Counts = 'now' | 'withdrawn' | 'older' | 'outdated';

/** Only the newest line of a purpose counts; one for an older wording is asked for again. */
function countsAs(entry: Entry, ledger: readonly Entry[]): Counts {
  const newest = ledger.filter(({ purpose }) => purpose === entry.purpose).at(-1);
  if (entry !== newest) return 'older';
  if (!entry.given) return 'withdrawn';
  const isOld = entry.purpose === FILE_CONSENT && entry.textVersion !== CONSENT_TEXT_VERSION;
  return isOld ? 'outdated' : 'now';
}
