import { Checkbox } from '@mantine/core';
import type { PersonId } from '#domain/team/person.ts';
import type { ErasedPerson } from '#domain/workbook/file/settle-erasures.ts';
import { longDay } from '#workbook/format.ts';
import classes from './import.module.css';

interface ErasedPeopleProps {
  readonly erased: readonly ErasedPerson[];
  readonly back: ReadonlySet<PersonId>;
  readonly onChoose: (person: PersonId, isBack: boolean) => void;
}

/** Whom one side erased and the other still has: they stay erased, unless the manager wants them back. */
export function ErasedPeople({ erased, back, onChoose }: ErasedPeopleProps) {
  return (
    <>
      <h3 className={classes.heading}>Erased people</h3>
      <p className={classes.text}>
        They stay erased, with all that is held on them, unless you choose otherwise here:
      </p>
      <ul className={classes.choices}>
        {erased.map(({ id, name, day, erased: where }) => (
          <li key={id}>
            <Checkbox
              label={where === 'here' ? `Bring ${name} back` : `Keep ${name} here`}
              description={
                where === 'here'
                  ? `${name} was erased here on ${longDay(day)}; the file still has them.`
                  : `${name} was erased in the file on ${longDay(day)}; this workbook still has them. Merging erases them here too.`
              }
              checked={back.has(id)}
              onChange={(event) => onChoose(id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
