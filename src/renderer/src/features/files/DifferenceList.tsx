import type { RowDifference } from '#domain/workbook/file/compare-sides.ts';
import { tablePolicy } from '#domain/workbook/table-policy.ts';
import { capitalized, count, longDay } from '#workbook/format.ts';
import { shortMomentText } from './import-words.ts';
import classes from './import.module.css';

/** More than this nobody reads; the numbers above have them all. */
const most = 200;

/** What both sides have, each in its own way, and which of the two stays. */
export function DifferenceList({ differences }: { readonly differences: readonly RowDifference[] }) {
  const left = differences.length - most;
  return (
    <>
      <h3 className={classes.heading}>{count(differences.length, 'difference')}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Differences">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Changed here</th>
              <th scope="col">Changed in the file</th>
              <th scope="col">Which stays</th>
            </tr>
          </thead>
          <tbody>
            {differences
              .slice(0, most)
              .map(({ table, id, name, outcome, oursUpdatedAt, theirsUpdatedAt }) => (
                <tr key={`${table} ${id}`}>
                  <th scope="row" className={classes.what}>
                    {name.words}
                    <small>
                      {capitalized(tablePolicy[table].holds)}
                      {name.day !== null && `, ${longDay(name.day)}`}
                    </small>
                  </th>
                  <td>{shortMomentText(oursUpdatedAt)}</td>
                  <td>{shortMomentText(theirsUpdatedAt)}</td>
                  <td>{outcome === 'changed' ? 'The file’s' : 'Yours'}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p className={classes.text}>And {count(left, 'more difference')}, by the same rule.</p>}
    </>
  );
}
