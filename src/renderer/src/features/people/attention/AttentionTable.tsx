import type { Attention } from '#domain/coaching/attention.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { count, shortDay } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import { momentCounts, sessionCounts } from './attention-text.ts';
import classes from './attention.module.css';

interface AttentionTableProps {
  readonly rows: readonly Attention[];
  readonly isCurrent: boolean;
}

export function AttentionTable({ rows, isCurrent }: AttentionTableProps) {
  const today = useToday();
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>What each person got, longest without a session first</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Last session</th>
          <th scope="col">Sessions held</th>
          <th scope="col">Noted</th>
          {isCurrent && <th scope="col">Next planned</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, held, cancelled, moments, lastHeld, daysSince, lastMoment, nextPlanned }) => (
          <tr key={person.id}>
            <th scope="row">
              <TextLink to={`/people/${person.id}`}>{person.name}</TextLink>
              {person.ramping && <small>ramping</small>}
              {person.leftDay !== null && <small>left on {shortDay(person.leftDay, today)}</small>}
            </th>
            <td>
              {daysSince === null || lastHeld === null ? (
                'none in the last year'
              ) : (
                <>
                  {daysText(daysSince, isCurrent)}
                  <small>{shortDay(lastHeld, today)}</small>
                </>
              )}
            </td>
            <td>
              {sessionCounts(held) === '' ? (
                'none'
              ) : (
                <TextLink to={`/people/${person.id}/sessions`}>{sessionCounts(held)}</TextLink>
              )}
              {cancelled > 0 && <small>{cancelled} cancelled</small>}
            </td>
            <td>
              {momentCounts(moments) === '' ? (
                'nothing'
              ) : (
                <TextLink to={`/people/moments/${person.id}`}>{momentCounts(moments)}</TextLink>
              )}
              {lastMoment !== null && <small>last on {shortDay(lastMoment, today)}</small>}
            </td>
            {isCurrent && <td>{nextPlanned === null ? 'nothing' : shortDay(nextPlanned, today)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Up to today, or up to the end of a quarter that is over. */
function daysText(days: number, isCurrent: boolean): string {
  if (!isCurrent) return days === 0 ? 'on the last day' : `${count(days, 'day')} before its end`;
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${count(days, 'day')} ago`;
}
