import { NativeSelect, TextInput } from '@mantine/core';
import { momentKinds, momentKindWords, type MomentFilter } from '#domain/coaching/moment-filter.ts';
import type { PersonId } from '#domain/team/person.ts';
import type { Person } from '#domain/team/person.ts';
import { currentSkills } from '#domain/team/wordings.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { personOptions } from '#workbook/moments/person-options.ts';
import { useWordings } from '#workbook/SkillsContext.tsx';
import classes from './moments.module.css';

interface MomentFiltersProps {
  readonly filter: MomentFilter;
  readonly people: readonly Person[];
  readonly onChange: (filter: MomentFilter) => void;
}

const responsibilities = roleInstrument.dimensions.map(({ id, name }) => ({
  value: `responsibility:${id}`,
  label: name,
}));

/** Which moments are shown: about whom, of which kind, on what, with which words. */
export function MomentFilters({ filter, people, onChange }: MomentFiltersProps) {
  const skills = currentSkills(useWordings()).map(({ skillId, name }) => ({
    value: `skill:${skillId}`,
    label: name,
  }));
  const { about, kind, topic, words } = filter;
  return (
    <div role="search" aria-label="Find moments" className={classes.filters}>
      <TextInput
        label="Words"
        type="search"
        value={words}
        maxLength={200}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <NativeSelect
        label="About"
        value={about ?? ''}
        data={[{ value: '', label: 'Everybody' }, { value: 'me', label: 'Myself' }, ...personOptions(people)]}
        onChange={(event) => onChange({ ...filter, about: aboutIn(event.currentTarget.value, people) })}
      />
      <NativeSelect
        label="Kind"
        value={kind ?? ''}
        data={[
          { value: '', label: 'Any kind' },
          ...momentKinds.map((value) => ({ value, label: momentKindWords[value] })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ ...filter, kind: momentKinds.find((one) => one === chosen) ?? null });
        }}
      />
      <NativeSelect
        label="On"
        value={topic === null ? '' : `${topic.of}:${topic.id}`}
        data={[
          { value: '', label: 'Anything' },
          { group: 'Skills', items: skills },
          { group: 'My responsibilities', items: responsibilities },
        ]}
        onChange={(event) => onChange({ ...filter, topic: topicIn(event.currentTarget.value) })}
      />
    </div>
  );
}

const aboutIn = (value: string, people: readonly Person[]): PersonId | 'me' | null =>
  value === 'me' ? 'me' : (people.find(({ id }) => id === value)?.id ?? null);

function topicIn(value: string): MomentFilter['topic'] {
  const [of, id] = value.split(':');
  return id !== undefined && (of === 'skill' || of === 'responsibility') ? { of, id } : null;
}
