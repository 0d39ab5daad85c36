import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import type { Fate, ReadingPlan } from '#domain/scorecard/import/plan-readings.ts';
import type { Table } from '#domain/scorecard/import/table.ts';
import { count } from '#workbook/format.ts';
import { fates, fateWords } from './import-words.ts';
import classes from '../measure.module.css';

/** How many rows show at once; the counts are of all. */
const shown = 200;

/** Every row of the file with what becomes of it. */
export function FatesTable({ table, plan }: { readonly table: Table; readonly plan: ReadingPlan }) {
  const [only, setOnly] = useState<Fate | null>(null);
  const counts = fates.flatMap((fate) => {
    const rows = plan.rows.filter((row) => row.fate === fate).length;
    return rows === 0 ? [] : [{ fate, rows }];
  });
  // A file can have two columns with the same heading.
  const columns = table.headings.map((text, at) => ({ at, text: text || `Column ${at + 1}` }));
  const rows = only === null ? plan.rows : plan.rows.filter(({ fate }) => fate === only);
  return (
    <>
      <ul className={classes.list} aria-label="Rows by what becomes of them">
        {counts.map(({ fate, rows: number }) => (
          <li key={fate}>
            <strong>{count(number, 'row')}</strong>: {fateWords[fate]}
          </li>
        ))}
      </ul>
      <div className={classes.narrow}>
        <NativeSelect
          label="Show"
          data={[
            { value: '', label: 'All rows' },
            ...counts.map(({ fate }) => ({ value: fate, label: fateWords[fate] })),
          ]}
          value={only ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setOnly(fates.find((fate) => fate === chosen) ?? null);
          }}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div className={classes.preview} tabIndex={0} role="region" aria-label="Rows of the file">
        <table className={classes.table}>
          <caption className={classes.hidden}>Rows of the file with what becomes of them</caption>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">What becomes of it</th>
              {columns.map(({ at, text }) => (
                <th key={at} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ line, cells, fromAbove, fate }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td className={classes.fate}>{fateWords[fate]}</td>
                {columns.map(({ at }) => (
                  <td key={at}>
                    {cells[at] ?? ''}
                    {fromAbove.includes(at) && <span className={classes.above}>from above</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p className={classes.soft}>
          The first {shown} of {count(rows.length, 'row')}. All of them count.
        </p>
      )}
    </>
  );
}
