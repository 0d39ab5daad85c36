import { assumedPrecision, scoreBand } from '#domain/core/statistics.ts';
import type { DimensionResult } from '#domain/assessments/results.ts';
import { DotScale } from '#ui/DotScale.tsx';
import { ScaleHead } from '#ui/ScaleHead.tsx';
import { score } from '#workbook/format.ts';
import { answeredText, scalePoints } from './score-text.ts';
import classes from './results.module.css';

/** The scores as a dot plot that is a table too: name, scale, score in words, and the anchor that was chosen. */
export function DotPlot({ results }: { readonly results: readonly DimensionResult[] }) {
  return (
    <table className={classes.plot}>
      <thead>
        <tr>
          <th scope="col">Responsibility</th>
          <th scope="col" className={classes.scaleCell}>
            <ScaleHead words={scalePoints} />
          </th>
          <th scope="col" className={classes.scoreCell}>
            Score
          </th>
          <th scope="col">What you chose</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <PlotRow key={result.dimension.id} result={result} />
        ))}
      </tbody>
    </table>
  );
}

function PlotRow({ result }: { readonly result: DimensionResult }) {
  const { dimension, score: given } = result;
  const answered = answeredText(given);
  const value = given.kind === 'score' ? given.value : null;
  return (
    <tr>
      <th scope="row">{dimension.name}</th>
      <td className={classes.scaleCell}>
        <DotScale
          value={value}
          band={scoreBand(assumedPrecision)}
          label={`${dimension.name}: ${value === null ? 'no score' : `${score(value)} on a scale of 1 to 5`}`}
        />
      </td>
      <td className={classes.scoreCell}>
        {value === null ? (
          'No score'
        ) : (
          <>
            <strong>{score(value)}</strong> {result.words}
          </>
        )}
      </td>
      <td className={classes.anchorCell}>
        {result.saying?.anchor ?? <span className={classes.soft}>Too few answers for a score.</span>}
        {/* Here, where a line is long enough for it. */}
        {answered !== null && <span className={classes.small}>{answered}</span>}
      </td>
    </tr>
  );
}
