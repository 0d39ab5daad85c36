import { addQuarters, quarterOf, type FiscalStart, type Quarter } from '#domain/core/quarter.ts';
import type { MeasureLevel } from '#domain/scorecard/measure.ts';
import { personNumbers } from '#domain/scorecard/person-numbers.ts';
import type { Judged } from '#domain/scorecard/judge-measure.ts';
import type { ScorecardRows } from '#domain/scorecard/quarter-values.ts';
import type { Person } from '#domain/team/person.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { capitalized, quarterName } from '#workbook/format.ts';
import { judgedWords, targetWords } from '#workbook/measure-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { valueOrDash } from '#workbook/value-text.ts';
import classes from './diagnosis.module.css';

interface LevelNumbersProps {
  readonly person: Person;
  readonly level: MeasureLevel;
  readonly scorecard: ScorecardRows;
}

/** What the scorecard says about a person at a level, this quarter and the one before. */
export function LevelNumbers({ person, level, scorecard }: LevelNumbersProps) {
  const today = useToday();
  const { fiscalStart } = scorecard;
  const quarter = quarterOf(today, fiscalStart);
  const numbers = personNumbers(scorecard, person.id, level, quarter, today);
  if (numbers.length === 0) return <NoNumbers person={person} level={level} />;
  return (
    <div className={classes.scorecard}>
      <table className={classes.numbers}>
        <caption className={classes.hidden}>What the scorecard says of {person.name}</caption>
        <thead>
          <tr>
            <th scope="col">From the scorecard</th>
            <th scope="col">{heading(addQuarters(quarter, -1), fiscalStart)}</th>
            <th scope="col">{heading(quarter, fiscalStart)}, so far</th>
            <th scope="col">Over time</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map(({ now, before }) => (
            <tr key={now.measure.id}>
              <th scope="row">
                <TextLink to={`/measure/m/${now.measure.id}`}>{now.measure.name}</TextLink>
              </th>
              <td>
                <Value judged={before} />
              </td>
              <td>
                <Value judged={now} />
              </td>
              <td>{judgedWords(now, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const heading = (quarter: Quarter, fiscalStart: FiscalStart): string =>
  capitalized(quarterName(quarter, fiscalStart));

/** A dash where it was not read, which is not zero. */
function Value({ judged }: { readonly judged: Judged }) {
  const target = targetWords(judged);
  return (
    <>
      {valueOrDash(judged.value, judged.measure.unit)}
      {target !== null && <span className={classes.target}>{target}</span>}
    </>
  );
}

/** Said once, at the first question. */
function NoNumbers({ person, level }: Pick<LevelNumbersProps, 'person' | 'level'>) {
  if (level !== 'get') return null;
  return (
    <p className={classes.facts}>
      No results of {person.name} are on <TextLink to="/measure">the scorecard</TextLink>. What is read there
      for each person stands here.
    </p>
  );
}
