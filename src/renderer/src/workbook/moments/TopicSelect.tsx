import { NativeSelect } from '@mantine/core';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { SkillSelect } from '../SkillSelect.tsx';

interface TopicSelectProps {
  /** Whether the moment is about the manager: then it is about a responsibility, else about a skill. */
  readonly isAboutMe: boolean;
  readonly value: string | null;
  readonly onTopic: (id: string | null) => void;
}

const responsibilities = roleInstrument.dimensions.map(({ id, name }) => ({ value: id, label: name }));

/** What a moment speaks to: a person's skill, or one of the manager's responsibilities. */
export function TopicSelect({ isAboutMe, value, onTopic }: TopicSelectProps) {
  return isAboutMe ? (
    <NativeSelect
      label="Responsibility"
      value={value ?? ''}
      data={[{ value: '', label: 'None in particular' }, ...responsibilities]}
      onChange={(event) => onTopic(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  ) : (
    <SkillSelect
      label="Skill"
      none="None in particular"
      value={value}
      onSkill={(skill) => onTopic(skill?.skillId ?? null)}
    />
  );
}
