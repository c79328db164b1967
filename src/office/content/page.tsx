import { dayOf } from '../../../flows/kit/month.ts';
import { STATUSES } from '../../content/standing.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { type Filter, filterOf, queryOf, STATUS_WORDS } from './filter.ts';
import { allRows, byGroup, groupTitle, type Row, signers } from './rows.ts';
import { Group, SIGN_FORM } from './table.tsx';

/** A form that was not right, as it came. */
export type Tried = {
  filter: Filter;
  letter: string;
  letterDate: string;
  chosen: ReadonlySet<string>;
  /** By the field that is wrong, the end of its sentence's key. */
  problems: { letter?: string; date?: string; chosen?: string };
};

/** Everything that BPJS signs: what it says, on what basis, and who signed it. */
export async function contentPage(visit: Visit, tried: Tried | null = null): Promise<Response> {
  const { say, query } = visit;
  const filter = tried?.filter ?? filterOf((name) => query.get(name));
  const rows = await allRows(visit);
  const signer = await signers(visit);
  const groups = byGroup(rows, filter);
  const signs = visit.may('sign the content');
  const chosen = signs ? (tried?.chosen ?? new Set<string>()) : null;
  const tables = [...groups].map(([group, own]) => (
    <Group visit={visit} group={group} rows={own} signer={signer} chosen={chosen} />
  ));
  const body = (
    <>
      <h1>{say('office-content:title')}</h1>
      <p>{say('office-content:lead')}</p>
      <Counts visit={visit} rows={rows} filter={filter} />
      <FilterForm visit={visit} rows={rows} filter={filter} />
      {signs && groups.size > 0 && (
        <p class="no-print">
          <a href={`#${SIGN_FORM}`}>{say('office-content:to_sign')}</a>
        </p>
      )}
      {groups.size === 0 && <p role="status">{say('office-content:nothing')}</p>}
      {tables}
      {signs && groups.size > 0 && <SignForm visit={visit} filter={filter} tried={tried} />}
    </>
  );
  return await visit.page(
    { title: say('office-content:title'), at: 'content', body },
    tried ? 400 : 200,
  );
}

type Shown = { visit: Visit; rows: readonly Row[]; filter: Filter };

function Counts({ visit: { say }, rows, filter }: Shown) {
  const links = [null, ...STATUSES].map((status) => ({
    status,
    number: status ? rows.filter((row) => row.status === status).length : rows.length,
  }));
  return (
    <p class="row">
      {links.map(({ status, number }) => (
        <a
          href={`/office/isi${queryOf({ ...filter, status })}`}
          aria-current={filter.status === status ? 'page' : undefined}
        >
          {say(`office-content:count_${status ?? 'all'}`, { number })}
        </a>
      ))}
    </p>
  );
}

function FilterForm({ visit, rows, filter }: Shown) {
  const { say } = visit;
  const groups = [...new Set(rows.map(({ item }) => item.group))];
  return (
    <form method="get" action="/office/isi" class="row no-print">
      <Field name="status" label={say('office-content:filter_status')}>
        <select id="status" name="status">
          <option value="">{say('office-content:filter_all')}</option>
          {STATUSES.map((status) => (
            <option value={STATUS_WORDS[status]} selected={filter.status === status}>
              {say(`office-content:status_${status}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="kelompok" label={say('office-content:filter_group')}>
        <select id="kelompok" name="kelompok">
          <option value="">{say('office-content:filter_all')}</option>
          {groups.map((group) => (
            <option value={group} selected={filter.group === group}>
              {groupTitle(visit, group)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="cari" label={say('office-content:filter_search')}>
        <input id="cari" name="cari" type="search" value={filter.search} data-search />
      </Field>
      <button type="submit">{say('office-content:filter_show')}</button>
      <a href={`/office/isi.csv${queryOf(filter)}`}>{say('office-content:csv')}</a>
    </form>
  );
}

type SignParts = { visit: Visit; filter: Filter; tried: Tried | null };

function SignForm({ visit: { say, now }, filter, tried }: SignParts) {
  const problem = (name: keyof Tried['problems']) => {
    const code = tried?.problems[name];
    return code === undefined ? null : say(`office-content:problem_${code}`);
  };
  const noneChosen = problem('chosen');
  return (
    <form
      method="post"
      action="/office/isi"
      id={SIGN_FORM}
      class="card no-print"
      aria-labelledby="tanda-judul"
    >
      <h2 id="tanda-judul">{say('office-content:sign')}</h2>
      <p>{say('office-content:sign_lead')}</p>
      {noneChosen !== null && (
        <p class="problem" role="alert">
          {noneChosen}
        </p>
      )}
      <Field
        name="surat"
        label={say('office-content:letter')}
        hint={say('office-content:letter_hint')}
        problem={problem('letter')}
      >
        <input
          id="surat"
          name="surat"
          value={tried?.letter ?? ''}
          maxlength={100}
          autocomplete="off"
          aria-describedby="surat-petunjuk"
        />
      </Field>
      <Field name="tanggal" label={say('office-content:letter_date')} problem={problem('date')}>
        <input
          id="tanggal"
          name="tanggal"
          type="date"
          value={tried?.letterDate ?? ''}
          max={dayOf(now)}
        />
      </Field>
      <input
        type="hidden"
        name="saring_status"
        value={filter.status ? STATUS_WORDS[filter.status] : ''}
      />
      <input type="hidden" name="saring_kelompok" value={filter.group ?? ''} />
      <input type="hidden" name="saring_cari" value={filter.search} />
      <div class="row">
        <button type="submit" class="primary" name="tindakan" value="tanda">
          {say('office-content:do_sign')}
        </button>
        <button type="submit" class="danger" name="tindakan" value="cabut">
          {say('office-content:do_withdraw')}
        </button>
      </div>
      <p class="hint">{say('office-content:withdraw_hint')}</p>
    </form>
  );
}
