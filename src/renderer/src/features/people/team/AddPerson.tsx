import { Button, Checkbox, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Day } from '#domain/core/day.ts';
import type { Person } from '#domain/team/person.ts';
import { personTextLimits } from '#domain/team/planned-people.ts';
import { nameKey } from '#domain/team/same-name.ts';
import { addPeople } from '#storage/commands/people.ts';
import { DayField } from '#workbook/DayField.tsx';
import { shortDay } from '#workbook/format.ts';
import { refusalWords } from '#workbook/problem-words.ts';
import { useCommand } from '#workbook/use-command.ts';
import { useToday } from '#workbook/use-today.ts';
import { useUndoToast } from '#workbook/use-undo-toast.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './team.module.css';

interface NewPersonForm {
  readonly name: string;
  readonly role: string;
  readonly territory: string;
  readonly startDay: Day | null;
  readonly ramping: boolean;
}

const blank: NewPersonForm = { name: '', role: '', territory: '', startDay: null, ramping: false };

interface AddPersonProps {
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Adds one after another: the form is empty again for the next. */
export function AddPerson({ people, onClose }: AddPersonProps) {
  const workbook = useWorkbook();
  const today = useToday();
  const sayDone = useUndoToast();
  const name = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState(blank);
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [confirmed, setConfirmed] = useState('');
  const { run, isSlow } = useCommand(setProblem);
  useEffect(() => {
    name.current?.focus();
  }, [round]);
  const key = nameKey(form.name);
  const namesake = people.find((person) => key !== '' && nameKey(person.name) === key);
  const isAsking = namesake !== undefined && confirmed === key;
  const change = (part: Partial<NewPersonForm>): void => {
    setForm({ ...form, ...part });
    setProblem(null);
  };
  const add = async (): Promise<void> => {
    if (key === '') {
      setProblem('The name is missing.');
      name.current?.focus();
      return;
    }
    if (namesake !== undefined && !isAsking) {
      setConfirmed(key);
      return;
    }
    // Empty at once: the next name may be typed while the disk takes this one.
    setForm(blank);
    setConfirmed('');
    setRound(round + 1);
    let isAdded = false;
    try {
      const added = await addPeople(workbook, [form]);
      isAdded = added.ok;
      if (added.ok) sayDone(`${form.name.trim()} added.`);
      else setProblem(refusalWords[added.error]);
    } finally {
      if (!isAdded) setForm(form);
    }
  };
  return (
    <form
      className={classes.form}
      aria-label="Add a person"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(add)();
      }}
    >
      <div className={classes.fields}>
        <TextInput
          ref={name}
          label="Name"
          required
          maxLength={personTextLimits.name}
          value={form.name}
          error={problem}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Role"
          placeholder="Account executive"
          maxLength={personTextLimits.role}
          value={form.role}
          onChange={(event) => change({ role: event.currentTarget.value })}
        />
        <TextInput
          label="Territory or segment"
          maxLength={personTextLimits.territory}
          value={form.territory}
          onChange={(event) => change({ territory: event.currentTarget.value })}
        />
        <DayField
          key={round}
          label="Start day"
          value={form.startDay}
          onDay={(startDay) => change({ startDay })}
        />
      </div>
      <Checkbox
        label="Ramping: still growing into the job"
        checked={form.ramping}
        onChange={(event) => change({ ramping: event.currentTarget.checked })}
      />
      <p className={classes.live} role="status">
        {form.startDay !== null && form.startDay > today && (
          <>Starts on {shortDay(form.startDay, today)}, which is still to come. That is fine. </>
        )}
        {isAsking && (
          <>
            {namesake.name} is {namesake.leftDay === null ? 'on the list' : 'among those who left'} already.
            If this is somebody else with the same name, add them.
          </>
        )}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" loading={isSlow}>
          {isAsking ? 'Add a second one' : 'Add'}
        </Button>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </div>
    </form>
  );
}
