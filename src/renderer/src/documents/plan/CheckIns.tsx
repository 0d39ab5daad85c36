import type { Day } from '#domain/core/day.ts';
import type { CheckInLine, CheckInLines } from '#domain/documents/plan-lines.ts';
import { longDay, shortDay } from '#workbook/format.ts';
import { isLong, Part } from '../page/Part.tsx';
import shared from '../page/document.module.css';
import classes from './plan.module.css';

interface CheckInsProps {
  readonly checkIns: CheckInLines;
  readonly today: Day;
}

/** What was seen at the check-ins, and when the next ones are. */
export function CheckIns({ checkIns: { past, comingDays }, today }: CheckInsProps) {
  if (past.length === 0 && comingDays.length === 0) return null;
  const coming = comingDays.map((day) => shortDay(day, today)).join('; ');
  if (past.length === 0) {
    return (
      <Part title="Check-ins">
        <p>Planned: {coming}.</p>
      </Part>
    );
  }
  return (
    <section className={shared.wide}>
      <h3>Check-ins</h3>
      <ul className={classes.checkIns}>
        {past.map((line) => (
          <li key={line.id} data-long={isLong(line.howItWent, line.evidence, line.reason)}>
            <CheckInEntry line={line} />
          </li>
        ))}
      </ul>
      {comingDays.length > 0 && <p className={classes.coming}>Still to come: {coming}.</p>}
    </section>
  );
}

function CheckInEntry({ line }: { readonly line: CheckInLine }) {
  const { confidence, howItWent, evidence } = line;
  const sure = confidence !== null && (
    <>
      {confidence.words} to reach the goal <span className={shared.nowrap}>({confidence.level} of 5)</span>
    </>
  );
  // Without a text the confidence has the line to itself.
  const isBare = howItWent === '' && evidence === '';
  return (
    <>
      <p>
        <b>{longDay(line.state === 'held' ? (line.closedDay ?? line.plannedDay) : line.plannedDay)}</b>
        {sure !== false && !isBare && <span className={classes.aside}>{sure}</span>}
      </p>
      <div>
        {line.state === 'planned' && <p>Was planned, not held yet.</p>}
        {line.state === 'skipped' && <p>Let go{line.reason === '' ? '.' : `: ${line.reason}`}</p>}
        {line.state === 'held' && isBare && <p>Held{sure !== false && <>: {sure}</>}.</p>}
        {howItWent !== '' && <p>{howItWent}</p>}
        {evidence !== '' && (
          <p>
            <i>What showed it:</i> {evidence}
          </p>
        )}
      </div>
    </>
  );
}
