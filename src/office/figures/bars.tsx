import { scaleLinear } from 'd3-scale';
import { whole } from './words.ts';

/** Values at one name, below one another. */
export type Bar = { label: string; shown: string; values: readonly number[] };

type Props = {
  name: string;
  title: string;
  desc: string;
  bars: readonly Bar[];
  /** The classes of the colours, in the order of the values. */
  fills: readonly string[];
  /** What the colours are, where there is more than one. */
  legend?: readonly string[];
};

/** Heights in pixels; widths are parts of a hundred, so that letters keep their size on any screen. */
const ROW = 42;
const LABEL = 14;
const BAR = 18;
const AXIS = 24;
const LEGEND = 24;
const WIDEST = 74;
const LONGEST = 44;

/** Lying bars, each with its name above and its number beside it. */
export function Bars({ name, title, desc, bars, fills, legend = [] }: Props) {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values));
  const x = scaleLinear().domain([0, most]).nice(3).range([0, WIDEST]);
  const ticks = x.ticks(3).filter(Number.isInteger);
  const top = legend.length > 0 ? LEGEND : 0;
  const foot = top + bars.length * ROW;
  return (
    <svg
      class="chart"
      width="100%"
      height={foot + AXIS}
      role="img"
      aria-labelledby={`${name}-t ${name}-d`}
    >
      <title id={`${name}-t`}>{title}</title>
      <desc id={`${name}-d`}>{desc}</desc>
      <Legend names={legend} fills={fills} />
      <g class="axis">
        {ticks.map((tick) => (
          <>
            <line class="grid-line" x1={`${x(tick)}%`} x2={`${x(tick)}%`} y1={top} y2={foot} />
            <text x={`${x(tick)}%`} y={foot + 16} text-anchor={tick === 0 ? 'start' : 'middle'}>
              {whole(tick)}
            </text>
          </>
        ))}
      </g>
      {bars.map(({ label, shown, values }, at) => {
        const y = top + at * ROW + LABEL + 4;
        const each = BAR / values.length;
        return (
          <g>
            <text class="label" x="0" y={y - 5}>
              {short(label)}
            </text>
            {values.map((value, nth) => (
              <rect
                class={fills[nth]}
                x="0"
                y={y + nth * each}
                width={`${x(value)}%`}
                height={each - (values.length > 1 ? 1 : 0)}
              />
            ))}
            <text class="label" x={`${x(Math.max(...values))}%`} dx="6" y={y + 12}>
              {shown}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Legend({ names, fills }: { names: readonly string[]; fills: readonly string[] }) {
  // As wide as their words are long, the coloured square included.
  const lengths = names.map((name) => name.length + 4);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return (
    <g>
      {names.map((name, at) => {
        const before = lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
        const x = `${(100 * before) / all}%`;
        return (
          <>
            <rect class={fills[at]} x={x} y="3" width="10" height="10" />
            <text class="label" x={x} dx="15" y="12">
              {name}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** What fits above a bar on a narrow screen; the table has all of it. */
function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
