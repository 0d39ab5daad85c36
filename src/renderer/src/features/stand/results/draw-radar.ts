import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { score } from '#workbook/format.ts';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);

export interface RadarPoint {
  readonly name: string;
  /** 1 to 5; null leaves a gap. */
  readonly value: number | null;
}

/** Draws in the colors that the tokens have now. Returns what takes the drawing away again. */
export function drawRadar(canvas: HTMLCanvasElement, points: readonly RadarPoint[]): () => void {
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const [ink, soft, line, accent] = [token('--ink'), token('--ink-soft'), token('--line'), token('--accent')];
  const family = style.fontFamily;
  const chart = new Chart(canvas, {
    type: 'radar',
    data: {
      // Labelled at the point itself, name and score, so that no legend is needed; a word a line, or long names are cut.
      labels: points.map(({ name, value }) => [
        ...name.split(' '),
        value === null ? 'no score' : score(value),
      ]),
      datasets: [
        {
          data: points.map(({ value }) => value),
          borderColor: accent,
          borderWidth: 2,
          backgroundColor: `${accent}22`,
          pointBackgroundColor: accent,
          pointRadius: 4,
          spanGaps: false,
          fill: points.every(({ value }) => value !== null),
        },
      ],
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      scales: {
        r: {
          min: 0,
          max: 5,
          grid: { color: line },
          angleLines: { color: line },
          pointLabels: { color: ink, font: { family, size: 14 } },
          ticks: {
            stepSize: 1,
            color: soft,
            backdropColor: token('--paper'),
            font: { family, size: 12 },
            callback: (value) => (value === 0 ? '' : String(value)),
          },
        },
      },
    },
  });
  return () => chart.destroy();
}
