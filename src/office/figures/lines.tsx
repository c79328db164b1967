import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

/** One value a name along the foot; null: there is none, and the line is cut. */
export type Series = {
  name: string;
  colour: 1 | 2 | 3 | 4 | 5 | 6;
  values: readonly (number | null)[];
};

type Props = {
  name: string;
  title: string;
  desc: string;
  /** What stands along the foot. */
  along: readonly string[];
  series: readonly Series[];
  /** A value at the side. */
  said(value: number): string;
};

/** Heights in pixels; widths are parts of a hundred, so that letters keep their size on any screen. */
const HIGH = 180;
const TOP = 12;
const FOOT = 26;
const LEFT = 14;
const WIDE = 58;
/** Between two names at the end of their lines. */
const APART = 14;
/** Names along the foot that fit on a narrow screen. */
const NAMED = 4;

/** Lines over time, each with its name at its end. */
export function Lines({ name, title, desc, along, series, said }: Props) {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(4)
    .range([HIGH, 0]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const places = scalePoint<number>().domain(along.keys()).range([0, 100]);
  const x = (at: number) => places(at) ?? 0;
  const every = Math.ceil(along.length / NAMED);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0));
  return (
    <svg
      class="chart"
      width="100%"
      height={TOP + HIGH + FOOT}
      role="img"
      aria-labelledby={`${name}-t ${name}-d`}
    >
      <title id={`${name}-t`}>{title}</title>
      <desc id={`${name}-d`}>{desc}</desc>
      <svg
        x={`${LEFT}%`}
        y={TOP}
        width={`${WIDE}%`}
        height={HIGH}
        overflow="visible"
        aria-hidden="true"
      >
        <g class="axis">
          {ticks.map((tick) => (
            <>
              <line class="grid-line" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
              <text x="0" dx="-6" y={y(tick)} dy="4" text-anchor="end">
                {said(tick)}
              </text>
            </>
          ))}
          {along.map((text, at) =>
            at % every === 0 ? (
              <text x={`${x(at)}%`} y={HIGH + 18} text-anchor="middle">
                {text}
              </text>
            ) : null,
          )}
        </g>
        <svg
          width="100%"
          height={HIGH}
          viewBox={`0 0 100 ${HIGH}`}
          preserveAspectRatio="none"
          overflow="visible"
          aria-hidden="true"
        >
          {series.map(({ colour, values: own }) => (
            <path class={`line-${colour}`} d={path(own) ?? ''} vector-effect="non-scaling-stroke" />
          ))}
        </svg>
        {series.map(({ colour, values: own }) =>
          own.map((value, at) =>
            value === null ? null : (
              <circle class={`fill-${colour}`} cx={`${x(at)}%`} cy={y(value)} r="3" />
            ),
          ),
        )}
        {endsOf(series, y).map(({ text, at }) => (
          <text class="label" x="100%" dx="8" y={at} dy="4">
            {text}
          </text>
        ))}
      </svg>
    </svg>
  );
}

/** Where the names of lines stand: at their last values, and never over one another. */
function endsOf(
  series: readonly Series[],
  y: (value: number) => number,
): { text: string; at: number }[] {
  const ends = series
    .flatMap(({ name, values }) => {
      const last = values.findLast((value) => value !== null);
      return last === undefined || last === null ? [] : [{ text: name, at: y(last) }];
    })
    .sort((a, b) => b.at - a.at);
  let lowest = HIGH;
  return ends.map(({ text, at }) => {
    const free = Math.min(at, lowest);
    lowest = free - APART;
    return { text, at: free };
  });
}
