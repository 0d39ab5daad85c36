import classes from './DotScale.module.css';

interface DotScaleProps {
  /** 1 to 5; null draws the empty scale. */
  readonly value: number | null;
  /** Half the width of the band around the value, in scale points. */
  readonly band: number;
  /** Where it was before, 1 to 5. */
  readonly before?: number | undefined;
  /** The same in words. */
  readonly label: string;
}

export const scaleWidth = 240;
export const scaleHeight = 28;
const inset = 12;
/** Where a value of 1 to 5 lies, in the drawing's units. */
export const scaleAt = (value: number): number => inset + ((value - 1) / 4) * (scaleWidth - 2 * inset);
/** The same as a share of the drawing's width, 0 to 1. */
export const scalePosition = (value: number): number => scaleAt(value) / scaleWidth;
export const scaleClamp = (value: number): number => Math.min(5, Math.max(1, value));

/** The line with its five points. */
export function ScaleAxis() {
  const middle = scaleHeight / 2;
  return (
    <>
      <line x1={scaleAt(1)} x2={scaleAt(5)} y1={middle} y2={middle} className={classes.axis} />
      {[1, 2, 3, 4, 5].map((tick) => (
        <line
          key={tick}
          x1={scaleAt(tick)}
          x2={scaleAt(tick)}
          y1={middle - 4}
          y2={middle + 4}
          className={classes.axis}
        />
      ))}
    </>
  );
}

/** One score on the scale of 1 to 5, with the band in which it may well lie. The same on screen and on paper. */
export function DotScale({ value, band, before, label }: DotScaleProps) {
  const middle = scaleHeight / 2;
  return (
    <svg className={classes.scale} viewBox={`0 0 ${scaleWidth} ${scaleHeight}`} role="img" aria-label={label}>
      <ScaleAxis />
      {value !== null && (
        <rect
          x={scaleAt(scaleClamp(value - band))}
          width={scaleAt(scaleClamp(value + band)) - scaleAt(scaleClamp(value - band))}
          y={middle - 7}
          height={14}
          rx={7}
          className={classes.band}
        />
      )}
      {before !== undefined && <circle cx={scaleAt(before)} cy={middle} r={5} className={classes.before} />}
      {value !== null && <circle cx={scaleAt(value)} cy={middle} r={6} className={classes.dot} />}
    </svg>
  );
}
