import type { Judged } from '#domain/scorecard/judge-measure.ts';
import { firstKnown } from '#domain/scorecard/series.ts';
import { howTrendsAreJudged, trendSource } from '#domain/scorecard/trend-source.ts';
import { Section } from '#ui/Section.tsx';
import { useThemeSign } from '#workbook/use-theme-sign.ts';
import { useToday } from '#workbook/use-today.ts';
import { valueOrDash } from '#workbook/value-text.ts';
import { periodName } from '#workbook/measure-text.ts';
import { TrendChart } from './TrendChart.tsx';
import classes from '../measure.module.css';

/** The trend of a measure: in words, as a chart, and the table behind it. */
export function TrendSection({ judged, words }: { readonly judged: Judged; readonly words: string }) {
  const theme = useThemeSign();
  const today = useToday();
  const { measure } = judged;
  const from = firstKnown(judged.points);
  const [points, periods] = [judged.points.slice(from), judged.periods.slice(from)];
  const isRead = points.some(({ value }) => value !== undefined);
  if (!isRead) {
    return (
      <Section title="Over time">
        <p className={classes.prose}>
          Nothing was read yet. Missing is not zero: the chart begins with the first reading.
        </p>
      </Section>
    );
  }
  return (
    <Section title="Over time">
      <p className={classes.prose}>{words}</p>
      <TrendChart key={theme} judged={judged} words={words} />
      <details className={classes.more}>
        <summary>The numbers behind the chart</summary>
        <table className={classes.table}>
          <caption className={classes.hidden}>Readings of {measure.name}</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" className={classes.number}>
                Value
              </th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period, index) => (
              <tr key={period.start}>
                <th scope="row">
                  {periodName(period, today)}
                  {points[index]?.partial === true && ' (not judged)'}
                </th>
                <td className={classes.number}>{valueOrDash(points[index]?.value, measure.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details className={classes.more}>
        <summary>How a change is judged</summary>
        <p>{howTrendsAreJudged}</p>
        <p>
          {trendSource.cite}. {trendSource.limit}
        </p>
      </details>
    </Section>
  );
}
