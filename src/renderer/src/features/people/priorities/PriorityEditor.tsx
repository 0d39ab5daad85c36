import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Person } from '#domain/team/person.ts';
import type { Priority, PriorityId } from '#domain/team/priority.ts';
import { removePriority, setPriorityDay, setPriorityPeople } from '#storage/commands/priorities.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { DayField } from '#workbook/DayField.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './priorities.module.css';

interface PriorityEditorProps {
  readonly priority: Priority;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** A priority being written. Everything saves itself; closing only folds it up. */
export function PriorityEditor({ priority, people, onClose }: PriorityEditorProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const change = useSetting();
  const box = useRef<HTMLDivElement>(null);
  const [dueDay, setDueDay] = useShownValue(priority.dueDay);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    return () => {
      // The workbook may be closing: then it stays, and says that it has no words yet.
      removeIfEmpty(workbook, priority.id).catch(() => undefined);
    };
  }, [workbook, priority.id]);
  const text = (field: 'title' | 'why' | 'what' | 'sign') => ({
    textRef: { table: 'priorities', id: priority.id, field } as const,
    stored: priority[field],
  });
  return (
    <div ref={box} className={classes.editor}>
      <SavedText
        {...text('title')}
        label="The priority"
        description="In a few words that everybody on the team understands."
      />
      <SavedText {...text('why')} label="Why this, and why now?" lines={2} />
      {people.length > 0 && <Who priority={priority} people={people} />}
      <SavedText
        {...text('what')}
        label="What will be done?"
        description="Spaced over some weeks, with practice on real deals and feedback. Who shows it?"
        lines={2}
      />
      <div className={classes.day}>
        <DayField
          label="By when?"
          value={dueDay}
          min={today}
          onDay={(day) => {
            setDueDay(day);
            change(setPriorityDay(workbook, priority.id, day));
          }}
        />
      </div>
      <SavedText
        {...text('sign')}
        label="How will one see it?"
        description="Something that can be seen in the work, before it shows in the numbers."
        lines={2}
      />
      <div>
        <Button size="compact-sm" onClick={onClose}>
          Done writing
        </Button>
      </div>
    </div>
  );
}

function Who({ priority, people }: { readonly priority: Priority; readonly people: readonly Person[] }) {
  const workbook = useWorkbook();
  const change = useSetting();
  // As one text: two lists of the same people are the same.
  const [shownIds, setShown] = useShownValue(priority.personIds.join(' '));
  const shown = shownIds.split(' ').filter((id) => id !== '');
  return (
    <fieldset className={classes.who}>
      <legend>For whom?</legend>
      <p className={classes.hint}>
        {shown.length === 0 ? 'Nobody is checked: it is for the whole team.' : 'For those who are checked.'}
      </p>
      <div className={classes.people}>
        {people.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={shown.includes(id)}
            onChange={(event) => {
              const isChecked = event.currentTarget.checked;
              // In the team's order. Those who left stay named: they are in the plan that they were part of.
              const left = priority.personIds.filter((one) => people.every((person) => person.id !== one));
              const chosen = people
                .map((person) => person.id)
                .filter((one) => (one === id ? isChecked : shown.includes(one)));
              setShown([...left, ...chosen].join(' '));
              change(setPriorityPeople(workbook, priority.id, [...left, ...chosen]));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A priority in which nothing was written was begun by accident. */
async function removeIfEmpty(workbook: OpenWorkbook, id: PriorityId): Promise<void> {
  await workbook.drafts.flush();
  const priority = await workbook.db.rows('priorities').get(id);
  if (priority === undefined || priority.state !== 'open' || priority.skillId !== null) return;
  if (`${priority.title}${priority.why}${priority.what}${priority.sign}`.trim() === '')
    await removePriority(workbook, id);
}
