import type { Pairing } from '../../delivery/channel.ts';
import { Qr } from '../accounts/qr.tsx';
import { OFFICE_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import { Badge, Section, Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';

/** A code is shown for 20 seconds before the next one takes its place. */
const REFRESH = 'every 5s';

/** How each channel is, and what a person has to do about it. */
export async function channelsPage(visit: Visit): Promise<Response> {
  const { parts, say } = visit;
  const heads = ['channel', 'state', 'do'].map((head) => say(`office-channels:${head}`));
  const body = (
    <>
      <h1>{say('office-channels:title')}</h1>
      <Table caption={say('office-channels:all')} heads={heads}>
        {parts.channels.map((channel) => (
          <tr>
            <td>{say(`office-channels:name_${channel.name}`)}</td>
            <td>
              <State visit={visit} word={channel.status()} alarm={channel.alarm?.() ?? null} />
            </td>
            <td>
              <ToDo visit={visit} name={channel.name} alarm={channel.alarm?.() ?? null} />
            </td>
          </tr>
        ))}
      </Table>
      <p class="hint">{say('office-channels:hint')}</p>
    </>
  );
  return await visit.page({ title: say('office-channels:title'), at: 'channels', body });
}

function State({ visit, word, alarm }: { visit: Visit; word: string; alarm: string | null }) {
  const { say } = visit;
  if (alarm !== null) return <Badge tone="bad">{say('office-channels:alarm')}</Badge>;
  if (word === 'ok') return <Badge tone="good">{say('office-channels:ok')}</Badge>;
  return (
    <>
      <Badge tone="warn">{say('office-channels:not_ok')}</Badge> <code>{word}</code>
    </>
  );
}

function ToDo({ visit, name, alarm }: { visit: Visit; name: string; alarm: string | null }) {
  if (alarm === null) return <></>;
  const key = `office-channels:alarm_${alarm.replaceAll('-', '_')}`;
  const known = visit.parts.sentences.has('id', key);
  const links = alarm === 'needs-pairing' && visit.may('link a phone');
  return (
    <>
      {visit.say(known ? key : 'office-channels:alarm_other', { code: alarm })}
      {links && (
        <>
          {' '}
          <a href={`${OFFICE_PATH}/saluran/${name}/pasang`}>{visit.say('office-channels:link')}</a>
        </>
      )}
    </>
  );
}

/** The code that links a phone, kept fresh while the page is open. */
export async function linkPage(visit: Visit): Promise<Response> {
  const { parts, say } = visit;
  const name = visit.param('id');
  const channel = parts.channels.find((one) => one.name === name);
  if (!channel?.pairing) throw new Refused(404, 'no_page');
  await visit.reads('pairing_read', name);
  const body = (
    <>
      <h1>{say('office-channels:link_title')}</h1>
      <Section id="pasang" title={say('office-channels:link_how')}>
        <div
          id="kode"
          hx-get={`${OFFICE_PATH}/saluran/${name}/pasang`}
          hx-select="#kode"
          hx-trigger={REFRESH}
          hx-swap="outerHTML"
        >
          <Code visit={visit} pairing={channel.pairing()} word={channel.status()} />
        </div>
        <p class="hint">{say('office-channels:link_risk')}</p>
      </Section>
    </>
  );
  return await visit.page({ title: say('office-channels:link_title'), at: 'channels', body });
}

function Code({ visit, pairing, word }: { visit: Visit; pairing: Pairing | null; word: string }) {
  const { say } = visit;
  if (pairing === null)
    return <p>{say(word === 'ok' ? 'office-channels:linked' : 'office-channels:no_code')}</p>;
  if ('code' in pairing)
    return (
      <>
        <p>{say('office-channels:by_code')}</p>
        <p class="code">{pairing.code}</p>
      </>
    );
  return (
    <>
      <p>{say('office-channels:by_qr')}</p>
      <Qr text={pairing.qr} label={say('office-channels:qr')} />
    </>
  );
}
