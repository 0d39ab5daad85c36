import classes from './Meter.module.css';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How far something has come. The label is for those who can't see it; say the same in words beside it. */
export function Meter({ label, value, max }: MeterProps) {
  return (
    <div
      className={classes.meter}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
    >
      <div className={classes.fill} style={{ width: `${max === 0 ? 0 : (value / max) * 100}%` }} />
    </div>
  );
}
