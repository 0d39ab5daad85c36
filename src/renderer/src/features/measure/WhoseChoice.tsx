import { NativeSelect } from '@mantine/core';
import type { Person, PersonId } from '#domain/team/person.ts';

interface WhoseChoiceProps {
  readonly team: readonly Person[];
  readonly whose: PersonId | null;
  readonly onChoose: (whose: PersonId | null) => void;
}

/** The team's numbers, or a person's. */
export function WhoseChoice({ team, whose, onChoose }: WhoseChoiceProps) {
  return (
    <NativeSelect
      label="Whose numbers"
      data={[{ value: '', label: 'The team’s' }, ...team.map(({ id, name }) => ({ value: id, label: name }))]}
      value={whose ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChoose(team.find(({ id }) => id === chosen)?.id ?? null);
      }}
    />
  );
}
