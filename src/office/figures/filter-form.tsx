import { OFFICE_PATH } from '../path.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { type Look, type LookProblem, placesOf } from './look.ts';
import { channelSaid, placeSaid } from './words.ts';

type Props = {
  visit: Visit;
  look: Look;
  problem: LookProblem | null;
  /** Those that somebody used in the period. */
  channels: readonly string[];
};

/** Which weeks, kecamatan and channel are counted. */
export function FilterForm({ visit, look, problem, channels }: Props) {
  const { say, parts } = visit;
  const wrong = problem === null ? null : say(`office-figures:problem_${problem}`);
  const known = look.kanal === '' ? channels : [...new Set([...channels, look.kanal])].sort();
  return (
    <form method="get" action={`${OFFICE_PATH}/angka`} class="row no-print">
      <Field name="dari" label={say('office-figures:from')} problem={wrong}>
        <input id="dari" name="dari" type="date" value={look.from} />
      </Field>
      <Field name="sampai" label={say('office-figures:to')}>
        <input id="sampai" name="sampai" type="date" value={look.to} />
      </Field>
      <Field name="kecamatan" label={say('office-figures:place')}>
        <select id="kecamatan" name="kecamatan">
          <option value="">{say('office-figures:all_places')}</option>
          {placesOf(parts.region).map((place) => (
            <option value={place} selected={place === look.kecamatan}>
              {placeSaid(say, place)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="kanal" label={say('office-figures:channel')}>
        <select id="kanal" name="kanal">
          <option value="">{say('office-figures:all_channels')}</option>
          {known.map((channel) => (
            <option value={channel} selected={channel === look.kanal}>
              {channelSaid(visit, channel)}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" class="primary">
        {say('office-figures:show')}
      </button>
    </form>
  );
}
