import type { Judged } from '#domain/scorecard/judge-measure.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useToday } from '#workbook/use-today.ts';
import { valueOrDash } from '#workbook/value-text.ts';
import { behindWords, cadenceWords, judgedWords, targetWords } from '#workbook/measure-text.ts';
import { Sparkline } from './trend/Sparkline.tsx';
import classes from './measure.module.css';

/** One level of the scorecard, a measure a line. */
export function MeasureTable({
  level,
  judged,
  pathTo,
}: {
  readonly level: string;
  readonly judged: readonly Judged[];
  /** The path to a screen, in the quarter that is looked at. */
  readonly pathTo: (path: string) => string;
}) {
  const today = useToday();
  if (judged.length === 0) return <p className={classes.prose}>Nothing is followed on this level.</p>;
  return (
    <table className={`${classes.table} ${classes.levels}`}>
      <caption className={classes.hidden}>{level}: measures of the quarter</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className={classes.number}>
            This quarter
          </th>
          <th scope="col">Target</th>
          <th scope="col">Over time</th>
        </tr>
      </thead>
      <tbody>
        {judged.map((one) => (
          <tr key={one.measure.id}>
            <th scope="row">
              <TextLink to={pathTo(`/measure/m/${one.measure.id}`)}>
                {one.measure.name.trim() || 'A measure without a name'}
              </TextLink>
              <span className={classes.sub}>
                {one.measure.derived ? (
                  `Computed. ${one.behind === null ? '' : behindWords(one.behind)}`
                ) : (
                  <TextLink to={pathTo(`/measure/readings/${one.measure.id}`)}>
                    Enter {cadenceWords[one.measure.cadence]} readings
                  </TextLink>
                )}
              </span>
            </th>
            <td className={classes.number}>{valueOrDash(one.value, one.measure.unit)}</td>
            <td>{targetWords(one) ?? <span className={classes.soft}>No target</span>}</td>
            <td>
              <Sparkline points={one.points} />
              <span className={classes.words}>{judgedWords(one, today)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
