import { scaleAt, scaleClamp, scaleHeight, scaleWidth, ScaleAxis } from './DotScale.tsx';
import classes from './DotScale.module.css';

interface ChangeScaleProps {
  /** 1 to 5. */
  readonly before: number;
  readonly after: number;
  /** Half the widths of the two bands around the earlier score, in scale points: inside the first it is about the same. */
  readonly probably: number;
  readonly surely: number;
  /** The same in words. */
  readonly label: string;
}

/** Two scores on the scale of 1 to 5, with the band around the earlier one in which a difference says nothing. */
export function ChangeScale({ before, after, probably, surely, label }: ChangeScaleProps) {
  const middle = scaleHeight / 2;
  const band = (half: number, height: number, className: string | undefined) => {
    const [from, to] = [scaleAt(scaleClamp(before - half)), scaleAt(scaleClamp(before + half))];
    return (
      <rect x={from} width={to - from} y={middle - height / 2} height={height} rx={3} className={className} />
    );
  };
  return (
    <svg className={classes.scale} viewBox={`0 0 ${scaleWidth} ${scaleHeight}`} role="img" aria-label={label}>
      {band(surely, 16, classes.outer)}
      {band(probably, 16, classes.inner)}
      <ScaleAxis />
      <circle cx={scaleAt(before)} cy={middle} r={6.5} className={classes.before} />
      <circle cx={scaleAt(after)} cy={middle} r={4.5} className={classes.dot} />
    </svg>
  );
}
