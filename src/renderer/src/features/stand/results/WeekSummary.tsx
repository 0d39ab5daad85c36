import type { PullSummary } from '#domain/assessments/closing-pull.ts';
import { count } from '#workbook/format.ts';
import classes from './results.module.css';

const [column, unit, labelRoom] = [34, 9, 22];

/** How many behaviours were marked in each week of the quarter. */
export function WeekSummary({ summary: { byWeek, peaksLate } }: { readonly summary: PullSummary }) {
  const most = Math.max(...byWeek);
  if (most === 0) {
    return (
      <p className={classes.text}>
        You marked no weeks. With weeks, you would see here when in the quarter it happens.
      </p>
    );
  }
  const width = byWeek.length * column;
  const height = most * unit + labelRoom;
  const weeks = byWeek.map((marks, index) => ({ week: index + 1, marks, left: index * column }));
  const told = weeks.flatMap(({ week, marks }) => (marks === 0 ? [] : `week ${week}: ${marks}`)).join(', ');
  return (
    <>
      <p className={classes.text}>
        {peaksLate
          ? 'More of it fell into the last three weeks of the quarter than into the weeks before.'
          : 'It did not gather in the last three weeks of the quarter.'}{' '}
        Each mark is one behavior in one week; the fullest week has {count(most, 'mark')}.
      </p>
      <svg
        className={classes.weekSummary}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`Behaviors marked by week of the quarter: ${told}.`}
      >
        <line x1={0} x2={width} y1={most * unit + 1} y2={most * unit + 1} className={classes.baseline} />
        {weeks.map(({ week, marks, left }) => (
          <g key={week}>
            {Array.from({ length: marks }, (_, mark) => (
              <rect
                key={mark}
                x={left + 5}
                y={(most - mark - 1) * unit}
                width={column - 10}
                height={unit - 2}
                className={classes.marked}
              />
            ))}
            <text x={left + column / 2} y={height - 4} textAnchor="middle" className={classes.weekNumber}>
              {week}
            </text>
          </g>
        ))}
      </svg>
      <p className={classes.small}>Week of the quarter</p>
    </>
  );
}
