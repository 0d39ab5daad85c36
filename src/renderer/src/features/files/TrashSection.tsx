import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { trashDays, type Trashed } from '#domain/workbook/trashed.ts';
import { emptyTrash, restoreTrashed } from '#storage/commands/trash.ts';
import type { PutBackRefusal } from '#storage/saving/trash-rows.ts';
import { trashOf } from '#storage/queries/stored.ts';
import { LongList } from '#ui/LongList.tsx';
import { Section } from '#ui/Section.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { count } from '#workbook/format.ts';
import { dayAfter, momentText } from '#workbook/format-time.ts';
import { useQuery } from '#workbook/use-query.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './files.module.css';

const none: readonly Trashed[] = [];
/** About, in pixels. */
const rowHeight = 72;
/** All of it is there from the start. */
const nothingMore = (): void => undefined;

/** What was deleted in the last 30 days, to be put back. */
export function TrashSection() {
  const trash = useQuery(trashOf) ?? none;
  const box = useRowFocus<HTMLDivElement>(trash.map(({ id }) => id));
  const [asking, setAsking] = useState(false);
  return (
    <Section
      title="Trash"
      note={`What you delete is kept here for ${trashDays} days. It stays in your backups as long as those are kept.`}
      actions={
        trash.length > 0 && (
          <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
            Empty it now…
          </Button>
        )
      }
    >
      <div ref={box}>
        {trash.length === 0 ? (
          <p className={classes.flat}>The trash is empty.</p>
        ) : (
          <LongList
            label="In the trash"
            items={trash}
            keyOf={({ id }) => id}
            total={trash.length}
            rowHeight={rowHeight}
            rowClass={classes.item}
            row={(entry) => <TrashedRow entry={entry} />}
            onNearEnd={nothingMore}
          />
        )}
      </div>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Empty the trash">
        <EmptyTrash entries={trash.length} onClose={() => setAsking(false)} />
      </Modal>
    </Section>
  );
}

const kinds: Record<Trashed['table'], string> = {
  actions: 'Action',
  moments: 'Moment',
  sessions: 'Session',
  tasks: 'Task',
  priorities: 'Team priority',
  commitments: 'Commitment',
};

function whyNot(refusal: PutBackRefusal, table: Trashed['table']): string {
  if (refusal === 'gone') return 'what it belonged to is gone.';
  if (refusal === 'locked') return 'its review is locked, and stays as it is.';
  return table === 'commitments'
    ? 'the review has five commitments. Delete one first.'
    : 'the team has three open priorities. Close one first.';
}

function TrashedRow({ entry }: { readonly entry: Trashed }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const undoable = useUndoToast();
  const putBack = async (): Promise<void> => {
    const restored = await restoreTrashed(workbook, entry.id);
    if (restored.ok) undoable('Put back where it was.');
    else toast({ text: `It can’t be put back: ${whyNot(restored.error, entry.table)}` });
  };
  return (
    <>
      <div className={classes.itemText}>
        <p className={classes.itemName}>{entry.name}</p>
        <p className={classes.itemNote}>
          {kinds[entry.table]}, deleted {momentText(entry.deletedAt)}. Goes for good after{' '}
          {dayAfter(entry.updatedAt, trashDays)}.
        </p>
      </div>
      <CommandButton variant="default" size="compact-sm" aria-label={`Put back ${entry.name}`} work={putBack}>
        Put back
      </CommandButton>
    </>
  );
}

function EmptyTrash({ entries, onClose }: { readonly entries: number; readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const toast = useToast();
  const empty = async (): Promise<void> => {
    await emptyTrash(workbook, 'all');
    onClose();
    toast({ text: 'The trash is empty.' });
  };
  return (
    <>
      <p className={classes.flat}>
        {count(entries, 'deleted entry', 'deleted entries')} will go for good. Nothing in this workbook can
        bring them back; backups made before still hold them.
      </p>
      <div className={classes.row}>
        <CommandButton work={empty}>Empty the trash</CommandButton>
        <Button variant="default" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </>
  );
}
