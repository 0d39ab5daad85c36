import { useUndo, useUndoKeys } from './use-undo.ts';
import classes from './UndoButtons.module.css';

/** What was done last, to be taken back or done again. They stay in reach of the keyboard when there is nothing. */
export function UndoButtons() {
  const { names, run } = useUndo();
  useUndoKeys(run);
  return (
    <div className={classes.row} role="group" aria-label="Undo and redo">
      {(['undo', 'redo'] as const).map((what) => {
        const name = names[what];
        const word = what === 'undo' ? 'Undo' : 'Redo';
        const label = name === null ? word : `${word}: ${name}`;
        return (
          <button
            key={what}
            type="button"
            className={classes.button}
            aria-label={label}
            title={label}
            aria-disabled={name === null}
            aria-keyshortcuts={
              what === 'undo' ? 'Control+Z Meta+Z' : 'Control+Shift+Z Meta+Shift+Z Control+Y'
            }
            onClick={() => {
              if (name !== null) run(what);
            }}
          >
            {word}
          </button>
        );
      })}
    </div>
  );
}
