import { NativeSelect } from '@mantine/core';
import type { ReadingPlan } from '#domain/scorecard/import/plan-readings.ts';
import type { Person, PersonId } from '#domain/team/person.ts';
import { Section } from '#ui/Section.tsx';
import { count } from '#workbook/format.ts';
import classes from '../measure.module.css';

interface MatchNamesProps {
  readonly plan: ReadingPlan;
  readonly people: readonly Person[];
  readonly matched: ReadonlyMap<string, PersonId>;
  readonly onMatch: (text: string, person: PersonId | null) => void;
}

/** How many names are asked about at once. */
const shown = 40;

/** Names that the file writes differently: matched once, and remembered. */
export function MatchNames({ plan, people, matched, onMatch }: MatchNamesProps) {
  const asked = [
    ...[...matched.keys()].map((text) => ({ text, rows: null })),
    ...plan.unknownNames.filter(({ text }) => !matched.has(text)),
  ];
  if (asked.length === 0) return null;
  const options = [
    { value: '', label: 'Nobody on my team' },
    ...people.map(({ id, name, leftDay }) => ({
      value: id,
      label: leftDay === null ? name : `${name} (left)`,
    })),
  ];
  return (
    <Section
      title="Names in the file"
      note="Say who is meant; it is remembered for the next file. Rows of others are left out."
    >
      <div className={classes.pairs}>
        {asked.slice(0, shown).map(({ text, rows }) => (
          <NativeSelect
            key={text}
            label={text}
            {...(rows === null ? {} : { description: count(rows, 'row') })}
            data={options}
            value={matched.get(text) ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onMatch(text, people.find(({ id }) => id === chosen)?.id ?? null);
            }}
          />
        ))}
      </div>
      {asked.length > shown && (
        <p className={classes.soft}>
          And {asked.length - shown} more names. Their rows are left out for now.
        </p>
      )}
    </Section>
  );
}
