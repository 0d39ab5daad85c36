import { compareAssessments } from '#domain/assessments/comparison.ts';
import { valuesOf } from '#domain/assessments/results.ts';
import type { Day } from '#domain/core/day.ts';
import { assumedPrecision, changeThresholds } from '#domain/core/statistics.ts';
import type { Sitting } from '#storage/queries/queries.ts';
import { ScaleHead } from '#ui/ScaleHead.tsx';
import { Section } from '#ui/Section.tsx';
import { longDay } from '#workbook/format.ts';
import { rolePart } from '#workbook/sitting.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { changeSummary, twoDecimals } from './change-text.ts';
import { scalePoints } from './score-text.ts';
import classes from './results.module.css';

interface SinceLastTimeProps {
  readonly sitting: Sitting;
  readonly before: Sitting;
  readonly beforeDay: Day;
}

/** The change against the assessment before, in words, with the band in which a difference says nothing. */
export function SinceLastTime({ sitting, before, beforeDay }: SinceLastTimeProps) {
  const { instrument } = rolePart(sitting);
  const rows = compareAssessments(
    instrument,
    valuesOf(before.answers),
    valuesOf(sitting.answers),
    assumedPrecision,
  );
  const thresholds = changeThresholds(assumedPrecision);
  if (rows.every(({ change }) => change.kind === 'not comparable')) {
    return (
      <Section title={`Since ${longDay(beforeDay)}`}>
        <p className={classes.text}>
          Nothing can be compared: in each responsibility, fewer than half of the items were answered both
          times.
        </p>
      </Section>
    );
  }
  return (
    <Section title={`Since ${longDay(beforeDay)}`} note={changeSummary(rows.map(({ change }) => change))}>
      <table className={classes.plot}>
        <thead>
          <tr>
            <th scope="col">Responsibility</th>
            <th scope="col" className={classes.scaleCell}>
              <ScaleHead words={scalePoints} />
            </th>
            <th scope="col">What can be said</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChangeRow key={row.dimension.id} row={row} thresholds={thresholds} />
          ))}
        </tbody>
      </table>
      <p className={classes.fine}>
        The ring is the earlier score, the dot the new one. Two sets of answers differ by chance, too: inside
        the inner band we say “about the same”, on its rim “probably moved”, beyond it “moved”. The bands rest
        on an assumption. With a standard deviation of 0.6 and a reliability of 0.8, a score has to differ by{' '}
        {twoDecimals(thresholds.probably)} to stand out from chance in 90 of 100 cases, and by{' '}
        {twoDecimals(thresholds.surely)} in 95. A group of 30 or more managers would give its own figures.
      </p>
    </Section>
  );
}
