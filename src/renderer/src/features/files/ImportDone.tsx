import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { Notice } from '#ui/Notice.tsx';
import { StepLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { refusalWords } from '#workbook/problem-words.ts';
import { OverList } from './OverList.tsx';
import type { ImportState } from './use-import.ts';
import classes from './import.module.css';

interface ImportDoneProps {
  readonly done: ImportState & { readonly kind: 'done' };
  readonly workbook: OpenWorkbook | null;
  readonly onDelete: (id: string) => Promise<void>;
  readonly onAnother: () => void;
}

const titles = {
  new: 'Imported as a new workbook',
  merge: 'Merged into this workbook',
  replace: 'This workbook was replaced',
} as const;

const list = new Intl.ListFormat('en-US');

/** What came of it, and the way back. */
export function ImportDone({ done: { way, newId, seen }, workbook, onDelete, onAnother }: ImportDoneProps) {
  const [step] = useState(() => (newId === null ? workbook?.history.latest : undefined));
  const [undone, setUndone] = useState<{ readonly problem: string | null } | null>(null);
  const offer = way === 'new' ? seen.run.asNew : seen.run[way];
  const staying = offer.offered
    ? offer.erased.filter(({ id }) => !seen.back.has(id)).map(({ name }) => name)
    : [];
  const undo = async (): Promise<void> => {
    if (newId !== null) {
      await onDelete(newId);
      return setUndone({ problem: null });
    }
    if (workbook === null) return;
    const result = await workbook.history.undo(workbook, step);
    setUndone({ problem: result.ok ? null : refusalWords[result.error] });
  };
  if (undone !== null) {
    return (
      <>
        <Notice
          title={undone.problem === null ? 'Undone' : 'Not undone'}
          tone={undone.problem === null ? 'plain' : 'attention'}
          live
        >
          {undone.problem ?? 'Everything is as it was before the import.'}
        </Notice>
        <div className={classes.row}>
          <Button variant="default" onClick={onAnother}>
            Import another file
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Notice title={titles[way]} live>
        {staying.length === 0
          ? `Everything in “${seen.name}” was read, checked and written.`
          : `“${seen.name}” was read, checked and written, without ${list.format(staying)}: erased before, and still erased.`}
      </Notice>
      {offer.offered && offer.over.length > 0 && (
        <>
          <h3 className={classes.heading}>More than fits</h3>
          <OverList over={offer.over} />
        </>
      )}
      <div className={classes.row}>
        <StepLink to={newId === null ? '/today' : `~/w/${newId}/today`}>
          {newId === null ? 'Go to Today' : 'Open it'}
        </StepLink>
        <CommandButton variant="default" work={undo}>
          Undo the import
        </CommandButton>
        <Button variant="default" onClick={onAnother}>
          Import another file
        </Button>
      </div>
    </>
  );
}
