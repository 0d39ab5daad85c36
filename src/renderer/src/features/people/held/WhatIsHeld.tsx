import type { HeldCount } from '#domain/documents/held-data.ts';
import { Section } from '#ui/Section.tsx';
import { capitalized } from '#workbook/format.ts';
import classes from './held.module.css';

const number = new Intl.NumberFormat('en-US');

/** Everything about the person, counted. */
export function WhatIsHeld({ counts }: { readonly counts: readonly HeldCount[] }) {
  return (
    <Section
      title="What is held"
      note="Private notes and what lies in the trash are part of it. Everything is in the document and in the file below, word for word."
    >
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className={classes.number}>
              Entries
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ table, holds, count }) => (
            <tr key={table}>
              <th scope="row">{capitalized(holds)}</th>
              <td className={classes.number}>{number.format(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
