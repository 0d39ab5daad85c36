import { memo } from 'react';
import type { FilledIn } from '#domain/team/fill-in.ts';
import type { PlannedPerson } from '#domain/team/planned-people.ts';
import { count, shortDay } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import { fateWords } from './planned-words.ts';
import classes from './team.module.css';

export type PlannedColumn = 'role' | 'territory' | 'startDay' | 'ramping';

const headings: Record<PlannedColumn, string> = {
  role: 'Role',
  territory: 'Territory',
  startDay: 'Start day',
  ramping: 'Ramping',
};

/** How many rows are shown; the summary counts them all. */
const mostShown = 600;

interface PlannedTableProps {
  readonly planned: readonly PlannedPerson[];
  /** What is filled in of those who are here, by row. */
  readonly filled: ReadonlyMap<number, FilledIn>;
  readonly columns: readonly PlannedColumn[];
  readonly rowName: 'Line' | 'Row';
}

/** What happens to each row of a list or a file. */
export const PlannedTable = memo(function PlannedTable({
  planned,
  filled,
  columns,
  rowName,
}: PlannedTableProps) {
  const today = useToday();
  const shown = planned.slice(0, mostShown);
  const textOf = (person: PlannedPerson, column: PlannedColumn): string => {
    if (column === 'startDay') return person.startDay === null ? '' : shortDay(person.startDay, today);
    return column === 'ramping' ? (person.ramping ? 'Yes' : '') : person[column];
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
    <div className={classes.scroll} role="region" aria-label="What will happen" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{rowName}</th>
            <th scope="col">Name</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {headings[column]}
              </th>
            ))}
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <tr key={person.row} data-left-out={!person.isAdded && !filled.has(person.row)}>
              <td className={classes.number}>{person.row}</td>
              <th scope="row">{person.name === '' ? 'No name' : person.name}</th>
              {columns.map((column) => (
                <td key={column}>{textOf(person, column)}</td>
              ))}
              <td>{fateWords(person, filled.get(person.row))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {planned.length > mostShown && (
        <p className={classes.more}>And {count(planned.length - mostShown, 'more row')}, treated alike.</p>
      )}
    </div>
  );
});
