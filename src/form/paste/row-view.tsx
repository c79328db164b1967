import type { Visit } from '../visit.ts';
import { doubtMark, dropName, inputName } from './posted.ts';
import type { SheetCell, SheetRow } from './sheet.ts';

type Props = { say: Visit['say']; row: SheetRow; width: number };

const KEYS: Readonly<Record<string, 'numeric' | 'tel'>> = {
  nik: 'numeric',
  kk: 'numeric',
  phone: 'tel',
};
const IN_COLUMNS: ReadonlySet<string> = new Set(['name', 'nik', 'wage']);

/** One worker of a pasted list; below him a question for each cell that is in doubt. */
export function RowView({ say, row, width }: Props) {
  const { number, name, standing, cells } = row;
  const of = (field: string) => cells.filter((cell) => cell.field === field);
  const asked = cells.filter(({ doubt }) => doubt !== null);
  return (
    <>
      <tr class={standing}>
        <th scope="row">
          {number}. {name === '' ? say('form-paste:nameless') : name}{' '}
          <Mark say={say} cells={of('name')} />
          <span class={`state ${standing}`}>{say(`form-paste:standing_${standing}`)}</span>
        </th>
        <Cell say={say} label={say('form-paste:column_nik')} cells={of('nik')} />
        <Cell say={say} label={say('form-paste:column_wage')} cells={of('wage')} />
        <td>
          {cells
            .filter(({ field }) => !IN_COLUMNS.has(field))
            .map((cell) => (
              <span class="known">
                {cell.label}: {cell.shown}
                <Mark say={say} cells={[cell]} />
              </span>
            ))}
        </td>
      </tr>
      {(asked.length > 0 || cells.length < 2) && (
        <tr class="asks">
          <td colspan={width}>
            {asked.map((cell) => (
              <Question say={say} row={row} cell={cell} />
            ))}
            <Drop say={say} row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({ say, label, cells }: Pick<Props, 'say'> & { label: string; cells: SheetCell[] }) {
  return (
    <td data-label={label}>
      {cells.map(({ shown }) => shown)}
      {cells.length === 0 && <span class="muted">{say('form-paste:empty')}</span>}
      <Mark say={say} cells={cells} />
    </td>
  );
}

function Mark({ say, cells }: Pick<Props, 'say'> & { cells: SheetCell[] }) {
  if (!cells.some(({ doubt }) => doubt !== null)) return null;
  return <strong class="doubt-mark">{say('form-paste:mark')}</strong>;
}

function Question({ say, row, cell }: Pick<Props, 'say' | 'row'> & { cell: SheetCell }) {
  const { field, label, raw, doubt } = cell;
  if (!doubt) return null;
  const at = `${row.number}.${field}`;
  const id = `isi-${row.number}-${field}`;
  return (
    <div class="field wrong">
      <label for={id}>
        {say('form-paste:ask', { label, who: row.name === '' ? String(row.number) : row.name })}
      </label>
      <p class="doubt" id={`${id}-kata`}>
        {doubt.sentence} {say(doubt.stands ? 'form-paste:or_leave' : 'form-paste:or_empty')}
      </p>
      <input
        id={id}
        name={inputName('isi', at)}
        type={field === 'phone' ? 'tel' : 'text'}
        inputmode={KEYS[field] ?? 'text'}
        autocomplete="off"
        spellcheck={false}
        maxlength={200}
        value={raw}
        aria-describedby={`${id}-kata`}
      />
      <input type="hidden" name={inputName('ragu', at)} value={doubtMark(doubt.code, raw)} />
    </div>
  );
}

function Drop({ say, row: { number, standing } }: Pick<Props, 'say' | 'row'>) {
  return (
    <label class="pick">
      <input type="checkbox" name={dropName(number)} value="1" checked={standing === 'dropped'} />{' '}
      <span>{say('form-paste:drop', { number })}</span>
    </label>
  );
}
