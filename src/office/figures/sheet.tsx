/** One value: as it is shown, as a spreadsheet takes it, and where it leads (below /office). */
export type Cell = { shown: string; value: string | number; to?: string | undefined };

/** A head as it is shown; `plain`: as a spreadsheet has it, with the unit. */
export type Head = { shown: string; plain?: string };

/** A table that can be shown and downloaded. The first cell of a row names it. */
export type Sheet = {
  /** Part of the file's name and of the address. */
  name: string;
  caption: string;
  heads: readonly Head[];
  rows: readonly (readonly Cell[])[];
};

export const words = (text: string): Cell => ({ shown: text, value: text });

/** What is shorter stays in one line. */
const ONE_LINE = 24;

export function SheetTable({ sheet: { caption, heads, rows } }: { sheet: Sheet }) {
  return (
    <section class="table" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ shown }, at) => (
              <th scope="col" class={at > 0 ? 'num' : undefined}>
                {shown}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = words(''), ...others]) => (
            <tr>
              <th scope="row" class={first.shown.length > ONE_LINE ? undefined : 'nowrap'}>
                <Value cell={first} />
              </th>
              {others.map((cell) => (
                <td class={cell.shown.length > ONE_LINE ? 'num' : 'num nowrap'}>
                  <Value cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ cell: { shown, to } }: { cell: Cell }) {
  return <>{to === undefined ? shown : <a href={`/office${to}`}>{shown}</a>}</>;
}

/** The rows of its file. */
export function plainRows({ heads, rows }: Sheet): (string | number)[][] {
  return [
    heads.map(({ shown, plain }) => plain ?? shown),
    ...rows.map((row) => row.map(({ value }) => value)),
  ];
}
