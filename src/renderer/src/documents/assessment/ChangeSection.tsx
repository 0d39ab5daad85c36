import type { Day } from '#domain/core/day.ts';
import type { ChangeLine, ChangePart } from '#domain/documents/assessment-document.ts';
import { ChangeScale } from '#ui/ChangeScale.tsx';
import { longDay, signed } from '#workbook/format.ts';
import classes from './assessment.module.css';

const twoDecimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What has moved since the assessment before, never more than the answers can say. */
export function ChangeSection({
  change,
  completedDay,
}: {
  readonly change: ChangePart;
  readonly completedDay: Day;
}) {
  const { beforeDay, lines, thresholds } = change;
  if (lines.every((line) => line.change.kind === 'not comparable')) {
    return (
      <section className={classes.section}>
        <h2>Since {longDay(beforeDay)}</h2>
        <p>Nothing can be compared: too few of the questions were answered both times.</p>
      </section>
    );
  }
  return (
    <section className={classes.section}>
      <h2>Since {longDay(beforeDay)}</h2>
      <p className={classes.fine}>
        The ring is {longDay(beforeDay)}, the dot {longDay(completedDay)}. Two sets of answers differ by
        chance, too: inside the dark band it is about the same, in the light one it has probably moved,
        outside it has moved. To stand out in 90 of 100 cases, a score has to differ by{' '}
        {twoDecimals.format(thresholds.probably)}, in 95 by {twoDecimals.format(thresholds.surely)}, on the
        same assumption as above. Compared are the questions answered both times, so a number can differ from
        the score.
      </p>
      <table className={classes.change}>
        <thead>
          <tr>
            <th scope="col">Responsibility</th>
            <th scope="col" className={classes.plotHead}>
              <span>1</span>
              <span>5</span>
            </th>
            <th scope="col" className={classes.number}>
              Then
            </th>
            <th scope="col" className={classes.number}>
              Now
            </th>
            <th scope="col" className={classes.difference}>
              Difference
            </th>
            <th scope="col">What can be said</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ChangeRow key={line.id} line={line} thresholds={thresholds} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ChangeRowProps {
  readonly line: ChangeLine;
  readonly thresholds: ChangePart['thresholds'];
}

function ChangeRow({ line: { name, change, wasLowest }, thresholds }: ChangeRowProps) {
  if (change.kind === 'not comparable') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={5}>can’t be compared: fewer than half of the questions were answered both times</td>
      </tr>
    );
  }
  const [then, now] = [twoDecimals.format(change.before), twoDecimals.format(change.after)];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={classes.plot}>
        <ChangeScale
          before={change.before}
          after={change.after}
          {...thresholds}
          label={`${name}: ${then} before, ${now} now, ${change.words}`}
        />
      </td>
      <td className={classes.number}>{then}</td>
      <td className={classes.number}>{now}</td>
      <td className={classes.difference}>{signed(change.difference)}</td>
      <td>
        {change.words === 'about the same' ? change.words : <b>{change.words}</b>}
        {wasLowest && change.difference > 0 && (
          <span className={classes.aside}>It was the lowest, which tends to rise a little by itself.</span>
        )}
      </td>
    </tr>
  );
}
