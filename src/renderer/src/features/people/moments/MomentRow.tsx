import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { momentKindWords } from '#domain/coaching/moment-filter.ts';
import type { Moment } from '#domain/coaching/moment.ts';
import type { Person } from '#domain/team/person.ts';
import { removeMoment } from '#storage/commands/moments.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { shortDay } from '#workbook/format.ts';
import { momentTopic } from '#workbook/moments/moment-text.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { useFocusBack } from '#workbook/use-focus-back.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import { MomentEditor } from './MomentEditor.tsx';
import classes from './moments.module.css';

interface MomentRowProps {
  readonly moment: Moment;
  /** Whom it is about. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly isEditing: boolean;
  readonly onEdit: (on: boolean) => void;
}

/** One moment: when, about whom, what was seen. It is changed in its place. */
export function MomentRow({ moment, name, people, isEditing, onEdit }: MomentRowProps) {
  const workbook = useWorkbook();
  const wordings = useWordings();
  const today = useToday();
  const sayDone = useUndoToast();
  const box = useFocusBack<HTMLDivElement>(isEditing ? 'edit' : null);
  useEffect(() => {
    // From the button to the words; not when the row comes back into view.
    if (isEditing && box.current?.contains(document.activeElement) === true)
      box.current.querySelector('textarea')?.focus();
  }, [isEditing, box]);
  const text = useText({ table: 'moments', id: moment.id, field: 'text' }, moment.text).value;
  const topic = momentTopic(moment, wordings);
  const start = text.trim().slice(0, 60);
  const remove = async (): Promise<void> => {
    await workbook.drafts.flush();
    const before = workbook.history.latest;
    onEdit(false);
    await removeMoment(workbook, moment.id);
    sayDone('Deleted. It is in the trash for 30 days.', before);
  };
  return (
    <div ref={box} className={classes.row}>
      <span className={classes.day}>{shortDay(moment.day, today)}</span>
      <div className={classes.what}>
        <p className={classes.about}>
          {moment.personId === null ? name : <TextLink to={`/people/${moment.personId}`}>{name}</TextLink>}
          {` · ${momentKindWords[moment.kind]}`}
          {topic !== null && ` · ${topic}`}
        </p>
        {isEditing ? (
          <MomentEditor moment={moment} people={people} />
        ) : (
          <p className={classes.text}>{text.trim() === '' ? 'No words any more' : text}</p>
        )}
      </div>
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={isEditing ? `Done with: ${start}` : `Edit: ${start}`}
          aria-expanded={isEditing}
          data-opens="edit"
          onClick={() => onEdit(!isEditing)}
        >
          {isEditing ? 'Done' : 'Edit'}
        </Button>
        <CommandButton size="compact-sm" variant="subtle" aria-label={`Delete: ${start}`} work={remove}>
          Delete
        </CommandButton>
      </div>
    </div>
  );
}
