import {
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Filler);

export interface TrendDrawing {
  readonly labels: readonly string[];
  /** Null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Not over yet, or too short to be judged: drawn open. */
  readonly partial: readonly boolean[];
  /** The usual swing; null with too few readings. */
  readonly swing: { readonly low: number; readonly high: number } | null;
  readonly target: number | null;
  readonly format: (value: number) => string;
}

/** Draws in the colors that the tokens have now. Returns what takes the drawing away again. */
export function drawTrend(canvas: HTMLCanvasElement, drawing: TrendDrawing): () => void {
  const { labels, values, partial, swing, target, format } = drawing;
  const style = getComputedStyle(canvas);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const [ink, soft, line, accent, paper] = ['--ink', '--ink-soft', '--line', '--accent', '--paper'].map(
    token,
  );
  const font = { family: style.fontFamily, size: 13 };
  const flat = (value: number): readonly number[] => labels.map(() => value);
  const still = { pointRadius: 0, borderColor: soft, borderWidth: 1, spanGaps: false };
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: [
        {
          data: [...values],
          borderColor: accent,
          borderWidth: 2,
          pointRadius: 4,
          pointBackgroundColor: values.map((_, index) => (partial[index] === true ? paper : accent)),
          pointBorderColor: accent,
          spanGaps: false,
        },
        ...(swing === null
          ? []
          : [
              { ...still, data: [...flat(swing.low)], borderDash: [2, 4] },
              {
                ...still,
                data: [...flat(swing.high)],
                borderDash: [2, 4],
                fill: '-1',
                backgroundColor: `${soft}1a`,
              },
            ]),
        ...(target === null
          ? []
          : [{ ...still, data: [...flat(target)], borderColor: ink, borderDash: [8, 4] }]),
      ],
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { right: 96, top: 12 } },
      scales: {
        x: { grid: { display: false }, ticks: { color: soft, font, maxRotation: 0, autoSkipPadding: 16 } },
        y: {
          grid: { color: line },
          border: { display: false },
          ticks: { color: soft, font, maxTicksLimit: 6, callback: (value) => format(Number(value)) },
        },
      },
    },
    plugins: [
      directLabels({
        swing,
        target,
        format,
        ink: ink ?? '',
        soft: soft ?? '',
        font: `13px ${style.fontFamily}`,
      }),
    ],
  });
  return () => chart.destroy();
}

interface Labels extends Pick<TrendDrawing, 'swing' | 'target' | 'format'> {
  readonly ink: string;
  readonly soft: string;
  readonly font: string;
}

/** Lines are named where they end, so that no legend is needed. */
const directLabels = ({ swing, target, format, ink, soft, font }: Labels) => ({
  id: 'direct-labels',
  afterDraw: (chart: Chart): void => {
    const { ctx, chartArea, scales } = chart;
    const { y } = scales;
    if (y === undefined) return;
    const named: readonly (readonly [number, string, string])[] = [
      ...(swing === null
        ? []
        : [
            [swing.high, `usually to ${format(swing.high)}`, soft] as const,
            [swing.low, `from ${format(swing.low)}`, soft] as const,
          ]),
      ...(target === null ? [] : [[target, `target ${format(target)}`, ink] as const]),
    ];
    ctx.save();
    ctx.font = font;
    ctx.textBaseline = 'middle';
    let last = -Infinity;
    // From the top down, each at least a line below the one before.
    for (const [value, text, color] of named.toSorted((a, b) => b[0] - a[0])) {
      const at = Math.max(y.getPixelForValue(value), last + 15);
      last = at;
      ctx.fillStyle = color;
      ctx.fillText(text, chartArea.right + 6, at, 90);
    }
    ctx.restore();
  },
});
