import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { utcDayOf } from '#domain/core/day.ts';
import type { RegisteredWorkbook } from '#storage/registry/registry-database.ts';
import { deleteWorkbook, renameWorkbook } from '#storage/registry/workbooks.ts';
import { StepLink } from '#ui/TextLink.tsx';
import { useToast } from '#ui/Toasts.tsx';
import { longDay } from '#workbook/format.ts';
import { SealMark } from './SealMark.tsx';
import type { WorkbooksScreenProps } from './WorkbooksScreen.tsx';
import classes from './workbooks.module.css';

interface WorkbookListProps extends WorkbooksScreenProps {
  readonly workbooks: readonly RegisteredWorkbook[];
}

type Asked = { readonly what: 'rename' | 'delete'; readonly workbook: RegisteredWorkbook } | null;

export function WorkbookList({ registry, journal, workbooks }: WorkbookListProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = (): void => setAsked(null);
  return (
    <>
      <ul className={classes.list} aria-label="Workbooks on this laptop">
        {workbooks.map((workbook) => (
          <li key={workbook.id} className={classes.item}>
            <div className={classes.itemText}>
              <p className={classes.itemTitle}>
                {workbook.title}
                {workbook.sealed === true && <SealMark />}
              </p>
              <p className={classes.itemNote}>
                {workbook.sealed === true ? 'Sealed: opens with its passphrase. ' : ''}
                {workbook.sample ? 'Made-up data to look around in. ' : ''}Last opened{' '}
                {longDay(utcDayOf(workbook.lastOpenedAt))}
              </p>
            </div>
            <StepLink to={`/w/${workbook.id}${workbook.place}`} aria-label={`Open ${workbook.title}`}>
              Open
            </StepLink>
            <Button
              variant="default"
              aria-label={`Rename ${workbook.title}`}
              onClick={() => setAsked({ what: 'rename', workbook })}
            >
              Rename
            </Button>
            <Button
              variant="default"
              aria-label={`Delete ${workbook.title}`}
              onClick={() => setAsked({ what: 'delete', workbook })}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
      <Modal
        opened={asked !== null}
        onClose={close}
        title={asked?.what === 'rename' ? 'Rename the workbook' : 'Delete the workbook'}
      >
        {asked?.what === 'rename' && (
          <RenameForm
            workbook={asked.workbook}
            onRename={(title) => renameWorkbook(registry, asked.workbook.id, title).then(close)}
            onCancel={close}
          />
        )}
        {asked?.what === 'delete' && (
          <DeleteForm
            workbook={asked.workbook}
            onDelete={() => deleteWorkbook(registry, journal, asked.workbook.id).then(close)}
            onCancel={close}
          />
        )}
      </Modal>
    </>
  );
}

interface FormProps {
  readonly workbook: RegisteredWorkbook;
  readonly onCancel: () => void;
}

function RenameForm({
  workbook,
  onRename,
  onCancel,
}: FormProps & { readonly onRename: (title: string) => Promise<void> }) {
  const [title, setTitle] = useState(workbook.title);
  const toast = useToast();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onRename(title.trim()).catch(() => toast({ text: 'The new name could not be saved. Try again.' }));
      }}
    >
      <TextInput
        data-autofocus
        label="Name of the workbook"
        maxLength={120}
        value={title}
        error={title.trim() === '' ? 'The name is empty.' : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div className={classes.row}>
        <Button type="submit">Rename</Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function DeleteForm({
  workbook,
  onDelete,
  onCancel,
}: FormProps & { readonly onDelete: () => Promise<void> }) {
  const [typed, setTyped] = useState('');
  const toast = useToast();
  const matches = typed.trim() === workbook.title.trim();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!matches) return;
        onDelete().catch(() =>
          toast({ text: 'The workbook could not be deleted. Close its other windows and try again.' }),
        );
      }}
    >
      <p className={classes.flat}>
        Everything written in “{workbook.title}” is deleted from this laptop. Nothing can bring it back.
      </p>
      <TextInput
        data-autofocus
        label={`Type “${workbook.title}” to confirm`}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={classes.row}>
        <Button type="submit" disabled={!matches}>
          Delete for good
        </Button>
        <Button variant="default" onClick={onCancel}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
