import { useEffect, useRef, useState } from 'react';
import type { DimensionResult } from '#domain/assessments/results.ts';
import { score } from '#workbook/format.ts';
import classes from './results.module.css';

/** The drawing of the radar view. Mounted anew, it takes the colors that the tokens have then. */
export function RadarChart({ results }: { readonly results: readonly DimensionResult[] }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    let remove: () => void = () => undefined;
    const points = results.map(({ dimension, score: given }) => ({
      name: dimension.name,
      value: given.kind === 'score' ? given.value : null,
    }));
    const draw = async (): Promise<void> => {
      // Chart.js is large and few look at this view: it is loaded when it is asked for.
      const { drawRadar } = await import('./draw-radar.ts');
      if (!gone && canvas.current !== null) remove = drawRadar(canvas.current, points);
    };
    draw().catch(() => setFailed(true));
    return () => {
      gone = true;
      remove();
    };
  }, [results]);

  const told = results
    .map(
      ({ dimension, score: given }) =>
        `${dimension.name} ${given.kind === 'score' ? score(given.value) : 'no score'}`,
    )
    .join(', ');
  return (
    <div className={classes.radarChart}>
      {failed ? (
        <p>The drawing could not be loaded. The numbers are all in the table.</p>
      ) : (
        <canvas ref={canvas} role="img" aria-label={`Radar of the scores from 1 to 5: ${told}.`} />
      )}
    </div>
  );
}
