import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { toProblem, type ProblemKind } from '#storage/database/problem.ts';
import classes from './FailureScreen.module.css';

const texts: Record<ProblemKind, { readonly title: string; readonly text: string }> = {
  'newer version': {
    title: 'This workbook was opened by a newer version',
    text: 'A newer version of the app has changed how the workbook is stored. This version leaves it alone, so nothing was lost. Start the newer version, or open this window again if the app has just been updated.',
  },
  blocked: {
    title: 'Another window holds the workbook',
    text: 'Another window of this app holds an older version of it. Close the other windows, then open this one again.',
  },
  'no answer': {
    title: 'The disk does not answer',
    text: 'The workbook could not be opened within ten seconds. Nothing was changed. Close other programs that use the disk, and try again.',
  },
  'disk full': {
    title: 'The disk is full',
    text: 'The workbook can’t be opened without some free space. Nothing was changed. Free some space, and try again.',
  },
  closed: {
    title: 'The connection to the workbook was closed',
    text: 'What was saved is safe. Open the workbook again to go on.',
  },
  'upgrade failed': {
    title: 'The workbook could not be brought to this version',
    text: 'An older version of the app has written it, and changing how it is stored has failed. Nothing was changed: your data is as it was, and the older version still opens it. Free some space on the disk, close other windows, and try again.',
  },
  unreadable: {
    title: 'The workbook can’t be read',
    text: 'Its data could not be read, and the app has not changed it. Open it again. If that does not help, what holds the workbooks on this laptop is damaged. Your backups are files of their own: quit the app, rename its data folder, start it again and import the newest backup. Where the folder is stands in the README, under “Where your data is”.',
  },
};

interface FailureScreenProps {
  readonly error: unknown;
}

/** What shows when a workbook, or the app, can't be opened. */
export function FailureScreen({ error }: FailureScreenProps) {
  const { title, text } = texts[toProblem(error).kind];
  useEffect(() => {
    document.title = 'Manager’s Workbook';
    document.documentElement.dataset['appState'] = 'failed';
  }, []);
  return (
    <main className={classes.screen}>
      <h1 className={classes.title}>{title}</h1>
      <p role="alert">{text}</p>
      <div className={classes.actions}>
        <Button onClick={() => window.location.reload()}>Open again</Button>
        <Button
          variant="default"
          onClick={() => {
            window.location.hash = '#/workbooks';
            window.location.reload();
          }}
        >
          All workbooks
        </Button>
      </div>
      <details className={classes.details}>
        <summary>For whoever helps you</summary>
        <code>{describe(error)}</code>
      </details>
    </main>
  );
}

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message}${error.cause instanceof Error ? ` (${error.cause.name}: ${error.cause.message})` : ''}`
    : String(error);
