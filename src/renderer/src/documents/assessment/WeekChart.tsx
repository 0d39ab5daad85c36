import classes from './assessment.module.css';

const [column, unit, labelRoom, top] = [46, 7, 20, 18];

interface WeekChartProps {
  /** Index 0 is week 1. */
  readonly byWeek: readonly number[];
  /** How many were asked about. */
  readonly behaviours: number;
}

/** How many of the behaviours were marked in each week, with the number on each column. */
export function WeekChart({ byWeek, behaviours }: WeekChartProps) {
  const most = Math.max(...byWeek);
  const floor = top + most * unit;
  const width = byWeek.length * column;
  const weeks = byWeek.map((marks, index) => ({ week: index + 1, marks }));
  const told = weeks.map(({ week, marks }) => `week ${week}: ${marks}`).join(', ');
  return (
    <div className={classes.weeks}>
      <h3>By week of the quarter</h3>
      <svg
        viewBox={`0 0 ${width} ${floor + labelRoom}`}
        width={width}
        height={floor + labelRoom}
        role="img"
        aria-label={`Behaviors marked by week of the quarter: ${told}.`}
      >
        {weeks.map(({ week, marks }) => {
          const middle = (week - 0.5) * column;
          return (
            <g key={week}>
              <rect
                x={middle - 12}
                y={floor - marks * unit}
                width={24}
                height={marks * unit}
                className={classes.bar}
              />
              <text x={middle} y={floor - marks * unit - 5} className={classes.barNumber}>
                {marks}
              </text>
              <text x={middle} y={floor + 15} className={classes.week}>
                {week}
              </text>
            </g>
          );
        })}
        <line x1={0} x2={width} y1={floor} y2={floor} className={classes.baseline} />
      </svg>
      <p className={classes.fine}>
        How many of the {behaviours} behaviors I marked in each week, as far as I remembered.
      </p>
    </div>
  );
}
