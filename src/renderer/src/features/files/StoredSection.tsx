import { useEffect, useState } from 'react';
import { sizeOf, storedIn } from '#storage/queries/stored.ts';
import { Section } from '#ui/Section.tsx';
import { momentText, sizeText } from '#workbook/format-time.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useControls, usePlatform, useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './files.module.css';

const number = new Intl.NumberFormat('en-US');

/** What lies in this workbook, where, and how much it is. */
export function StoredSection() {
  const stored = useQuery(storedIn);
  const size = useSize(stored?.revision);
  const inAll = useUsage();
  const { listed, isSealed } = useControls();
  const { dataPlace } = usePlatform();
  return (
    <Section title="What is stored">
      <dl className={classes.facts}>
        <dt>Workbook</dt>
        <dd>
          {listed.title}
          {isSealed ? ', sealed' : ''}
        </dd>
        <dt>Where</dt>
        <dd>{dataPlace === 'the app’s folder' ? inFolder : inProfile}</dd>
        <dt>How big</dt>
        <dd>
          {size === null ? '…' : `Its contents are ${sizeText(size)}.`}{' '}
          {inAll === null
            ? ''
            : `With all workbooks on this laptop and what the browser keeps beside them, ${sizeText(inAll)} on the disk, by the browser’s own estimate.`}
        </dd>
        <dt>Last change</dt>
        <dd>
          {stored?.changedAt == null
            ? '…'
            : `${momentText(stored.changedAt)} (revision ${number.format(stored.revision)})`}
        </dd>
      </dl>
      {stored !== undefined && (
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
            {stored.tables.map(({ name, holds, count }) => (
              <tr key={name}>
                <th scope="row">{capital(holds)}</th>
                <td className={classes.number}>{number.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

const inProfile =
  'In the profile of this browser on this laptop, and in no cloud. Another browser, or another account of this computer, does not see it. Clearing the browser’s data for this app deletes it.';
const inFolder =
  'In the app’s own folder on this laptop, under your account of this computer, and in no cloud.';

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** How long nothing has changed before everything is read for its size. Milliseconds. */
const calm = 1_000;

/** The size of the contents, once they have been left alone for a moment; null before that. */
function useSize(revision: number | undefined): number | null {
  const { db } = useWorkbook();
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    if (revision === undefined) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      sizeOf(db)
        .then((all) => (gone ? undefined : setSize(all)))
        // What can't be read is told by what else is on the page.
        .catch(() => undefined);
    }, calm);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [db, revision]);
  return size;
}

/** What the browser says that all of the app takes on the disk; null when it does not say. */
function useUsage(): number | null {
  const { status } = useWorkbook();
  const [usage, setUsage] = useState<number | null>(null);
  useEffect(() => {
    let gone = false;
    navigator.storage
      .estimate()
      .then((estimate) => {
        if (!gone) setUsage(estimate.usage ?? null);
        return undefined;
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [status]);
  return usage;
}
