import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Row } from '#domain/core/csv.ts';
import type { DayOrder } from '#domain/core/typed-day.ts';
import { personFields, recognizeColumns, type Columns } from '#domain/team/people-columns.ts';
import { daysToAsk, namesAreTurned, readPeople } from '#domain/team/people-import.ts';
import type { Person } from '#domain/team/person.ts';
import { ChoiceRow } from '#ui/ChoiceRow.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { useToday } from '#workbook/use-today.ts';
import {
  columnOptions,
  columnProblem,
  columnsShown,
  dayOrderOptions,
  doubledNames,
  fieldNames,
} from './column-words.ts';
import { PlannedPeople } from './PlannedPeople.tsx';
import classes from './team.module.css';

interface ReadPeopleFileProps {
  readonly rows: readonly Row[];
  readonly people: readonly Person[];
}

/** What the columns hold, which the manager can correct, and who would be added. */
export function ReadPeopleFile({ rows, people }: ReadPeopleFileProps) {
  const today = useToday();
  const [, navigate] = useLocation();
  const recognized = useMemo(() => recognizeColumns(rows), [rows]);
  const [hasHeadings, setHasHeadings] = useState(recognized.hasHeadings);
  const [columns, setColumns] = useState<Columns>(recognized.columns);
  const [chosenOrder, setDayOrder] = useState<DayOrder | null>(null);
  const [chosenTurn, setTurn] = useState<boolean | null>(null);
  const shape = useMemo(() => ({ hasHeadings, columns }), [hasHeadings, columns]);
  const days = useMemo(() => daysToAsk(rows, shape), [rows, shape]);
  const areTurned = useMemo(() => namesAreTurned(rows, shape), [rows, shape]);
  const isUnclear = days.order === 'unclear';
  const dayOrder = days.order === 'unclear' ? chosenOrder : days.order;
  const lastNameFirst = chosenTurn ?? areTurned;
  const candidates = useMemo(
    () => readPeople(rows, { ...shape, dayOrder, lastNameFirst }, today),
    [rows, shape, dayOrder, lastNameFirst, today],
  );
  const doubled = doubledNames(columns, recognized.doubled);
  const problem = columnProblem(columns, recognized.doubled, candidates.length);
  return (
    <>
      <Section title="What the columns hold">
        {doubled !== '' && (
          <Notice tone="attention">
            More than one column is called as if it held the {doubled}. Choose which one is meant, or leave it
            out.
          </Notice>
        )}
        <div className={classes.columns}>
          {personFields.map((field) => (
            <NativeSelect
              key={field}
              label={fieldNames[field]}
              data={columnOptions(rows, hasHeadings)}
              value={columns[field] === null ? '' : String(columns[field])}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setColumns({ ...columns, [field]: value === '' ? null : Number(value) });
              }}
            />
          ))}
        </div>
        <Checkbox
          className={classes.check ?? ''}
          label="The first row holds headings"
          checked={hasHeadings}
          onChange={(event) => setHasHeadings(event.currentTarget.checked)}
        />
        {(areTurned || chosenTurn !== null) && (
          <Checkbox
            className={classes.check ?? ''}
            label="The last name comes first: “Lindgren, Maya” is Maya Lindgren"
            checked={lastNameFirst}
            onChange={(event) => setTurn(event.currentTarget.checked)}
          />
        )}
        {isUnclear && (
          <div className={classes.check}>
            <ChoiceRow
              label={`How is ${days.example ?? 'a day with slashes'} meant?`}
              options={dayOrderOptions(days.example)}
              value={chosenOrder}
              onChoose={setDayOrder}
            />
          </div>
        )}
      </Section>
      <Section title="Who would be added">
        {problem !== null ? (
          <Notice tone="attention" live>
            {problem}
          </Notice>
        ) : (
          <PlannedPeople
            candidates={candidates}
            people={people}
            columns={columnsShown(columns)}
            rowName="Row"
            toAnswer={
              isUnclear && chosenOrder === null
                ? `Say first how ${days.example ?? 'the days'} is meant, above: in some countries the month comes first, in others the day.`
                : null
            }
            onAdded={() => navigate('/people')}
          />
        )}
      </Section>
    </>
  );
}
