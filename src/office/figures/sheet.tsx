import { Table } from '../view/parts.tsx';

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

export function SheetTable({ sheet: { caption, heads, rows } }: { sheet: Sheet }) {
  return (
    <Table caption={caption} heads={heads.map(({ shown }) => shown)}>
      {rows.map(([first, ...others]) => (
        <tr>
          <th scope="row">{first && <Value cell={first} />}</th>
          {others.map((cell) => (
            <td class="num">
              <Value cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
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
