import { Checkbox, TextInput } from '@mantine/core';
import type { Person } from '#domain/team/person.ts';
import { setRamping, setStartDay } from '#storage/commands/people.ts';
import { Section } from '#ui/Section.tsx';
import { DayField } from '#workbook/DayField.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { useSetting } from '#workbook/use-setting.ts';
import { useShownValue } from '#workbook/use-shown-value.ts';
import { useText } from '#workbook/use-text.ts';
import { useToday } from '#workbook/use-today.ts';
import { useWorkbook } from '#workbook/WorkbookContext.tsx';
import classes from './person.module.css';

/** Who the person is. Each field saves itself. */
export function PersonDetails({ person }: { readonly person: Person }) {
  const workbook = useWorkbook();
  const today = useToday();
  const change = useSetting();
  const { id, role, territory } = person;
  const [startDay, showStartDay] = useShownValue(person.startDay);
  const [ramping, showRamping] = useShownValue(person.ramping);
  return (
    <Section title="Details">
      <div className={classes.fields}>
        <NameField person={person} />
        <SavedText
          textRef={{ table: 'people', id, field: 'role' }}
          stored={role}
          label="Role"
          placeholder="Account executive"
        />
        <SavedText
          textRef={{ table: 'people', id, field: 'territory' }}
          stored={territory}
          label="Territory or segment"
        />
        <DayField
          label="Start day"
          description={startDay !== null && startDay > today ? 'Still to come.' : undefined}
          value={startDay}
          onDay={(day) => {
            showStartDay(day);
            change(setStartDay(workbook, id, day));
          }}
        />
      </div>
      {person.leftDay === null && (
        <Checkbox
          className={classes.check ?? ''}
          label="Ramping: still growing into the job"
          description="Then they are not compared with a full quota."
          checked={ramping}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            showRamping(checked);
            change(setRamping(workbook, id, checked));
          }}
        />
      )}
    </Section>
  );
}

/** A name is needed: while the field is empty, the last one stays. */
function NameField({ person }: { readonly person: Person }) {
  const text = useText({ table: 'people', id: person.id, field: 'name' }, person.name);
  return (
    <TextInput
      label="Name"
      value={text.value}
      maxLength={text.maxLength}
      error={text.value.trim() === '' ? `A name is needed. Until then it stays ${person.name}.` : null}
      onChange={(event) => text.onType(event.currentTarget.value)}
      onBlur={text.onLeave}
    />
  );
}
