import type { Outcome } from '#domain/workbook/file/compare-sides.ts';
import type { ImportOffer } from '#domain/workbook/file/plan-import.ts';
import { tablePolicy } from '#domain/workbook/table-policy.ts';
import { tableNames } from '#domain/workbook/tables.ts';
import type { ImportWay } from '#storage/transfer/import-file.ts';
import { capitalized } from '#workbook/format.ts';
import classes from './import.module.css';

const headings: Record<Outcome, string> = {
  added: 'New from the file',
  changed: 'Changed to the file’s',
  kept: 'Differs, yours stays',
  same: 'The same',
  'only here': 'Only here, stays',
  removed: 'Only here, goes',
};

const columns: Record<ImportWay, readonly Outcome[]> = {
  merge: ['added', 'changed', 'kept', 'same', 'only here'],
  replace: ['added', 'changed', 'same', 'removed'],
};

const number = new Intl.NumberFormat('en-US');

interface EffectTableProps {
  readonly way: ImportWay;
  readonly effects: ImportOffer['effects'];
}

/** How much would be added, changed and left, kind by kind. */
export function EffectTable({ way, effects }: EffectTableProps) {
  const shown = tableNames.filter(
    (table) => table !== 'meta' && Object.values(effects[table]).some((amount) => amount > 0),
  );
  // What a merge takes away, or a replacement keeps, is rare, and told when it happens.
  const extra = (['removed', 'kept'] as const).filter(
    (outcome) => !columns[way].includes(outcome) && shown.some((table) => effects[table][outcome] > 0),
  );
  const outcomes = [...columns[way], ...extra];
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>What it would do</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col" className={classes.number}>
              {headings[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((table) => (
          <tr key={table}>
            <th scope="row">{capitalized(tablePolicy[table].holds)}</th>
            {outcomes.map((outcome) => (
              <td key={outcome} className={classes.number} data-none={effects[table][outcome] === 0}>
                {number.format(effects[table][outcome])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
