import { exportsOf } from '#storage/registry/exports.ts';
import type { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { Section } from '#ui/Section.tsx';
import { momentText } from '#workbook/format-time.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './files.module.css';

/** Shown before somebody asks for all. */
const shownFirst = 10;

/** Which files were handed out of this workbook, and when. */
export function ExportLog({ registry }: { readonly registry: RegistryDatabase }) {
  const { id } = useWorkbook();
  const [all, setAll] = useState(false);
  const made = useLiveQuery(() => exportsOf(registry, id), [registry, id]);
  if (made === undefined) return null;
  return (
    <Section
      title="What left this laptop"
      note="Files that were made from this workbook here. Where they went from there, the workbook can’t know."
    >
      {made.length === 0 ? (
        <p className={classes.flat}>Nothing so far.</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {made.slice(0, all ? undefined : shownFirst).map((record) => (
              <tr key={record.id}>
                <td>{momentText(record.at)}</td>
                <td>
                  {record.what}
                  {record.fileName !== null && `, “${record.fileName}”`}
                  {!record.certain && ' (whether it was saved, the browser does not tell)'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {made.length > shownFirst && !all && (
        <div className={classes.row}>
          <Button variant="default" size="compact-sm" onClick={() => setAll(true)}>
            Show all {made.length}
          </Button>
        </div>
      )}
    </Section>
  );
}
