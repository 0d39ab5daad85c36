import { Button } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SaveState } from '#storage/saving/save-status.ts';
import { focusPage, isFocusLost } from '../ui/focus-page.ts';
import { problemText } from '../workbook/problem-words.ts';
import { useWorkbook } from '../workbook/WorkbookContext.tsx';
import classes from './SaveSign.module.css';

const savedAgain = 'Saved again.';

/** The quiet sign: what was typed is on the disk, or why not. */
export function SaveSign() {
  const { status } = useWorkbook();
  const state = useSyncExternalStore(status.subscribe, status.read);
  // Read out when saving fails, and once when it works again; not at every word that is saved.
  const [said, setSaid] = useState('');
  const next = sayNext(state, said);
  if (next !== said) setSaid(next);
  useEffect(() => {
    // “Try again” is gone, and the focus with it.
    if (said === savedAgain && isFocusLost()) focusPage();
  }, [said]);
  return (
    <>
      <div className={classes.sign} data-state={state.kind} role="status" aria-live="off" aria-label="Saving">
        {state.kind === 'saved' && <span>Saved on this laptop</span>}
        {state.kind === 'saving' && <span>Saving…</span>}
        {state.kind === 'not saved' && (
          <>
            <strong>Not saved</strong>
            <span>
              {problemText(state.problem)} What you wrote is kept. Try again before you close the window.
            </span>
            <Button size="compact-sm" variant="default" onClick={() => void status.retry()}>
              Try again
            </Button>
          </>
        )}
      </div>
      <span className={classes.said} aria-live="polite">
        {said}
      </span>
    </>
  );
}

function sayNext(state: SaveState, before: string): string {
  if (state.kind === 'not saved') return `Not saved. ${problemText(state.problem)}`;
  return state.kind === 'saved' && before !== '' ? savedAgain : before;
}
