import type { ComparedDimension } from '#domain/assessments/comparison.ts';
import { ChangeScale } from '#ui/ChangeScale.tsx';
import { DotScale } from '#ui/DotScale.tsx';
import { changeText, twoDecimals } from './change-text.ts';
import classes from './results.module.css';

interface ChangeRowProps {
  readonly row: ComparedDimension;
  readonly thresholds: { readonly probably: number; readonly surely: number };
}

export function ChangeRow({ row: { dimension, change, wasLowest }, thresholds }: ChangeRowProps) {
  if (change.kind === 'not comparable') {
    return (
      <tr>
        <th scope="row">{dimension.name}</th>
        <td className={classes.scaleCell}>
          <DotScale value={null} band={0} label={`${dimension.name}: not comparable`} />
        </td>
        <td>
          <strong>Not comparable</strong>
          <span className={classes.small}>Fewer than half of its items were answered both times.</span>
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{dimension.name}</th>
      <td className={classes.scaleCell}>
        <ChangeScale
          before={change.before}
          after={change.after}
          {...thresholds}
          label={`${dimension.name}: ${twoDecimals(change.before)} before, ${twoDecimals(change.after)} now`}
        />
      </td>
      <td>
        <strong className={classes.changeWords}>{change.words}</strong>, {changeText(change)}
        {change.items < change.total && (
          <span className={classes.small}>
            Over the {change.items} of {change.total} items answered both times.
          </span>
        )}
        {wasLowest && (
          <span className={classes.small}>
            Your lowest last time. The lowest tends to rise a little by itself (regression to the mean), so
            part of a rise may be no more than that.
          </span>
        )}
      </td>
    </tr>
  );
}
