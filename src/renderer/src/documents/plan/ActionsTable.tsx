import type { Day } from '#domain/core/day.ts';
import type { ActionLine } from '#domain/documents/plan-lines.ts';
import { actionKindWords } from '#domain/plans/words.ts';
import { shortDay } from '#workbook/format.ts';
import { isLong } from '../page/Part.tsx';
import shared from '../page/document.module.css';
import classes from './plan.module.css';

/** Rows to write by hand when no action is planned yet. */
const blankRows = [1, 2, 3];
const space = '\u00a0';

/** What is done about a focus: what is open first, then what is closed. */
export function ActionsTable({
  actions,
  today,
}: {
  readonly actions: readonly ActionLine[];
  readonly today: Day;
}) {
  return (
    <section className={shared.wide}>
      <h3>Actions</h3>
      <table className={classes.actions}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">By when</th>
            <th scope="col">Who helps</th>
            <th scope="col">What will show it</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr
              key={action.id}
              data-long={isLong(
                action.text,
                action.shows,
                action.reason,
                ...action.moves.map((move) => move.reason),
              )}
            >
              <th scope="row">
                <span className={classes.kind}>{actionKindWords[action.kind]}:</span> {action.text}
                <Story action={action} today={today} />
              </th>
              <td className={shared.nowrap}>
                {action.dueDay === null ? 'no day yet' : shortDay(action.dueDay, today)}
              </td>
              <td>{action.helper}</td>
              <td>{action.shows}</td>
              <td>
                <State action={action} today={today} />
              </td>
            </tr>
          ))}
          {actions.length === 0 &&
            blankRows.map((row) => (
              <tr key={row} className={classes.blank}>
                <th scope="row">{space}</th>
                <td>{space}</td>
                <td>{space}</td>
                <td>{space}</td>
                <td>{space}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly action: ActionLine;
  readonly today: Day;
}

/** Why it stands where it stands: moves and the reason for dropping. */
function Story({ action, today }: CellProps) {
  return (
    <>
      {action.moves.map((move) => (
        <span key={`${move.from ?? ''} ${move.to} ${move.reason}`} className={classes.aside}>
          Moved {move.from !== null && `from ${shortDay(move.from, today)} `}to {shortDay(move.to, today)}
          {move.reason !== '' && `: ${move.reason}`}
        </span>
      ))}
      {action.reason !== '' && <span className={classes.aside}>Dropped: {action.reason}</span>}
    </>
  );
}

function State({ action, today }: CellProps) {
  const closed = action.closedDay === null ? '' : shortDay(action.closedDay, today);
  if (action.state === 'open') return action.overdue ? <b>Open, overdue</b> : <>Open</>;
  return (
    <>
      {action.state === 'done' ? 'Done' : 'Dropped'} <span className={shared.nowrap}>{closed}</span>
    </>
  );
}
