import type { PullRow } from '#domain/assessments/closing-pull.ts';
import type { PullPart } from '#domain/documents/assessment-document.ts';
import { weeksWords } from '#domain/documents/weeks-words.ts';
import { WeekChart } from './WeekChart.tsx';
import classes from './assessment.module.css';

interface PullSectionProps {
  readonly pull: PullPart;
  /** What it is about, in words. */
  readonly time: string;
}

/** How often the sale pulled the manager in: behaviour by week, no score and no label. */
export function PullSection({ pull: { ownQuota, rows, summary }, time }: PullSectionProps) {
  const isEmpty = rows.every((row) => row.level === null && !row.noOpportunity);
  return (
    <section className={classes.section}>
      <h2>When the sale pulled me in</h2>
      <p className={classes.note}>
        How often I did what is the salesperson’s to do, in {time}. It is no score, and counts in none.
        {ownQuota && ' I carry a quota of my own; my own deals don’t count here.'}
      </p>
      {isEmpty ? <p>Not answered this time.</p> : <PullTable rows={rows} />}
      {summary.byWeek.some((marks) => marks > 0) && (
        <WeekChart byWeek={summary.byWeek} behaviours={rows.length} />
      )}
    </section>
  );
}

function PullTable({ rows }: { readonly rows: readonly PullRow[] }) {
  return (
    <table className={classes.pull}>
      <thead>
        <tr>
          <th scope="col">What I did</th>
          <th scope="col">How often</th>
          <th scope="col">When in the quarter</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.itemId}>
            <th scope="row">{row.statement}</th>
            <td>{row.words}</td>
            <td>{row.weeks.length === 0 ? '–' : weeksWords(row.weeks)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
