import { weeksText } from '../weeks-text.ts';
import classes from './results.module.css';

/** The thirteen weeks of a quarter in a row (fourteen where one was marked), the marked ones filled. */
export function WeekMarks({ weeks }: { readonly weeks: readonly number[] }) {
  const total = weeks.includes(14) ? 14 : 13;
  const [side, step] = [8, 11];
  return (
    <span className={classes.marks}>
      <svg
        viewBox={`0 0 ${total * step} ${side + 2}`}
        width={total * step}
        height={side + 2}
        role="img"
        aria-label={`Marked: ${weeksText(weeks)}`}
      >
        {Array.from({ length: total }, (_, index) => (
          <rect
            key={index}
            x={index * step + 1}
            y={1}
            width={side}
            height={side}
            rx={1}
            className={weeks.includes(index + 1) ? classes.marked : classes.unmarked}
          />
        ))}
      </svg>
      <span aria-hidden="true">{weeksText(weeks)}</span>
    </span>
  );
}
