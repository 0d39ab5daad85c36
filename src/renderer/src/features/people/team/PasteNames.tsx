import { Button, Textarea } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { hasCommas, readPastedNames, type AfterComma } from '#domain/team/pasted-names.ts';
import type { Person } from '#domain/team/person.ts';
import type { PlannedPerson } from '#domain/team/planned-people.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { PlannedPeople } from './PlannedPeople.tsx';
import classes from './team.module.css';

/** As much as fits on some twenty pages; more is no list of a team. UTF-16 units. */
const mostPasted = 60_000;

const afterCommas: readonly { readonly value: AfterComma; readonly label: string }[] = [
  { value: 'role', label: 'The role' },
  { value: 'first name', label: 'The first name' },
];

interface PasteNamesProps {
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** People from a list that was copied elsewhere, looked at before they are added. */
export function PasteNames({ people, onClose }: PasteNamesProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState('');
  const [afterComma, setAfterComma] = useState<AfterComma>('role');
  const candidates = useMemo(() => readPastedNames(pasted, afterComma), [pasted, afterComma]);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={classes.form} role="group" aria-label="Paste a list of names">
      <Textarea
        ref={field}
        label="Names, one in each line"
        description="Also “Name, role”, or rows copied from a spreadsheet: name, role, territory."
        autosize
        minRows={5}
        maxRows={14}
        maxLength={mostPasted}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      {hasCommas(pasted) && (
        <ChoiceRow
          label="What stands behind the comma?"
          options={afterCommas}
          value={afterComma}
          onChoose={setAfterComma}
        />
      )}
      <PlannedPeople
        candidates={candidates}
        people={people}
        columns={columnsOf(candidates)}
        rowName="Line"
        onAdded={onClose}
      >
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </PlannedPeople>
    </div>
  );
}

const columnsOf = (
  candidates: readonly Pick<PlannedPerson, 'role' | 'territory'>[],
): readonly ('role' | 'territory')[] =>
  (['role', 'territory'] as const).filter((column) =>
    candidates.some((candidate) => candidate[column] !== ''),
  );
