import { useEffect, useRef, useState } from 'react';
import type { Judged } from '#domain/scorecard/judge-measure.ts';
import { firstKnown } from '#domain/scorecard/series.ts';
import { useToday } from '#workbook/use-today.ts';
import { valueText } from '#workbook/value-text.ts';
import { periodHead } from '#workbook/measure-text.ts';
import classes from '../measure.module.css';

/** The drawing of a trend. Mounted anew, it takes the colors that the tokens have then. */
export function TrendChart({ judged, words }: { readonly judged: Judged; readonly words: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const today = useToday();
  const [failed, setFailed] = useState(false);
  const { measure, trend, target } = judged;
  const from = firstKnown(judged.points);
  const [points, periods] = [judged.points.slice(from), judged.periods.slice(from)];
  // Live queries bring new objects that say the same; a drawing is only made anew for another content.
  const content = JSON.stringify({
    labels: periods.map((period) => periodHead(period, today)),
    values: points.map(({ value }) => value ?? null),
    partial: points.map(({ partial }) => partial),
    swing: trend.kind === 'too few' ? null : { low: trend.swing.low, high: trend.swing.high },
    // A quarter's target says nothing about one week of a sum.
    target: measure.total === 'sum' && measure.cadence !== 'quarter' ? null : target,
  });
  useEffect(() => {
    let gone = false;
    let remove: () => void = () => undefined;
    const draw = async (): Promise<void> => {
      // Chart.js is large: it is loaded when a trend is looked at.
      const { drawTrend } = await import('./draw-trend.ts');
      if (gone || canvas.current === null) return;
      const format = (value: number): string => valueText(value, measure.unit);
      remove = drawTrend(canvas.current, { ...JSON.parse(content), format });
    };
    draw().catch(() => setFailed(true));
    return () => {
      gone = true;
      remove();
    };
  }, [content, measure.unit]);
  return (
    <div className={classes.chart}>
      {failed ? (
        <p>The drawing could not be loaded. The numbers are all in the table.</p>
      ) : (
        <canvas ref={canvas} role="img" aria-label={`Readings of ${measure.name} over time. ${words}`} />
      )}
    </div>
  );
}
