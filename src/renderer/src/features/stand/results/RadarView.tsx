import type { DimensionResult } from '#domain/assessments/results.ts';
import { score } from '#workbook/format.ts';
import { RadarChart } from './RadarChart.tsx';
import { answeredText } from './score-text.ts';
import { useThemeSign } from '#workbook/use-theme-sign.ts';
import classes from './results.module.css';

/** The scores as a radar, with the numbers it is drawn from. */
export function RadarView({ results }: { readonly results: readonly DimensionResult[] }) {
  const themeSign = useThemeSign();
  return (
    <div className={classes.radar}>
      <RadarChart key={themeSign} results={results} />
      <table className={classes.numbers}>
        <thead>
          <tr>
            <th scope="col">Responsibility</th>
            <th scope="col">Score</th>
            <th scope="col">In words</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.dimension.id}>
              <th scope="row">{result.dimension.name}</th>
              <td>{result.score.kind === 'score' ? score(result.score.value) : '–'}</td>
              <td>{result.words ?? answeredText(result.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
