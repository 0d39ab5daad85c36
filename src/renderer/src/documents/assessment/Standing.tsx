import type { StandingLine } from '#domain/documents/assessment-document.ts';
import { DotScale } from '#ui/DotScale.tsx';
import { score } from '#workbook/format.ts';
import classes from './assessment.module.css';

interface StandingProps {
  /** Highest first. */
  readonly standing: readonly StandingLine[];
  readonly band: number;
}

/** The dot plot, which is a table: name, scale, number, and the anchor that was chosen. */
export function Standing({ standing, band }: StandingProps) {
  return (
    <section className={classes.section}>
      <h2>Where I stand</h2>
      <p className={classes.fine}>
        A score is the mean of the answers, from 1 (not yet) over 3 (in place: what a new manager is expected
        to do) to 5 (shows effect). The band around the dot is where it may well lie, in 90 of 100 cases:{' '}
        {score(band)} to either side. How wide it is rests on an assumption (standard deviation 0.6,
        reliability 0.8), until a group of 30 or more gives its own figures.
      </p>
      <table className={classes.standing}>
        <thead>
          <tr>
            <th scope="col">Responsibility</th>
            <th scope="col" className={classes.plotHead}>
              <span>1 not yet</span>
              <span>5 shows effect</span>
            </th>
            <th scope="col">Score</th>
            <th scope="col">What I chose, nearest to the score</th>
          </tr>
        </thead>
        <tbody>
          {standing.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <b>{line.name}</b>
              </th>
              <td className={classes.plot}>
                <DotScale
                  value={line.score}
                  band={band}
                  label={`${line.name}: ${line.score === null ? 'no score' : `${score(line.score)} on a scale of 1 to 5`}`}
                />
              </td>
              <td>
                {line.score === null ? 'no score' : <b>{score(line.score)}</b>} {line.words}
                {line.answered < line.total && (
                  <span className={classes.aside}>
                    {line.answered} of {line.total} answered
                  </span>
                )}
                {line.noOpportunity > 0 && (
                  <span className={classes.aside}>{line.noOpportunity} no opportunity</span>
                )}
              </td>
              <td>
                {line.saying ?? 'Fewer than half of the questions were answered. That is not counted as low.'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
