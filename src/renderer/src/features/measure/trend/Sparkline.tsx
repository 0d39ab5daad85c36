import { firstKnown, type TrendPoint } from '#domain/scorecard/series.ts';
import classes from '../measure.module.css';

const [width, height, edge] = [120, 28, 3];

/** The shape of a series in a line of text; the words beside it say what it means. */
export function Sparkline({ points: all }: { readonly points: readonly TrendPoint[] }) {
  const points = all.slice(firstKnown(all));
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number): number => edge + (index / (points.length - 1)) * (width - 2 * edge);
  const y = (value: number): number =>
    high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
  // A gap is a gap: the line stops and begins again.
  let path = '';
  points.forEach(({ value }, index) => {
    if (value === undefined) return;
    const isStart = points[index - 1]?.value === undefined;
    path += `${isStart ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  const lastIndex = points.findLastIndex(({ value }) => value !== undefined);
  return (
    <svg className={classes.spark} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={path} className={classes.sparkLine} />
      <circle
        cx={x(lastIndex)}
        cy={y(points[lastIndex]?.value ?? low)}
        r={2.5}
        className={classes.sparkDot}
      />
    </svg>
  );
}
