import type { ReactNode } from 'react';
import { happened, mostFrequentFirst, type PullRow } from '#domain/assessments/closing-pull.ts';
import { WeekMarks } from './WeekMarks.tsx';
import classes from './results.module.css';

/** The behaviours with how often each happened in words, the most frequent first. */
export function PullTable({ rows }: { readonly rows: readonly PullRow[] }) {
  const hasWeeks = rows.some(({ weeks }) => weeks.length > 0);
  return (
    <table className={classes.pull}>
      <thead>
        <tr>
          <th scope="col">What you did</th>
          <th scope="col">How often</th>
          {hasWeeks && <th scope="col">Weeks of the quarter</th>}
        </tr>
      </thead>
      <tbody>
        {mostFrequentFirst(rows).map((row) => (
          <tr key={row.itemId}>
            <th scope="row">{row.statement}</th>
            <td>{row.words}</td>
            {hasWeeks && <td>{weeksCell(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function weeksCell({ level, weeks }: PullRow): ReactNode {
  if (weeks.length > 0) return <WeekMarks weeks={weeks} />;
  return <span className={classes.soft}>{happened(level) ? 'Not said' : '–'}</span>;
}
