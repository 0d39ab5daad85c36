import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { skillGroupWords, type SkillGroup } from '#domain/team/skill.ts';
import { skillName, type Wording } from '#domain/team/wordings.ts';
import { useSkills } from './SkillsContext.tsx';

interface SkillSelectProps {
  readonly label: string;
  readonly description?: ReactNode;
  /** What stands for no skill. */
  readonly none: string;
  readonly value: string | null;
  readonly onSkill: (skill: Wording | null) => void;
}

// The keys of the record.
const groups = Object.keys(skillGroupWords) as readonly SkillGroup[];

/** One of the skills that the team is rated on. One that is hidden since stays where it was chosen. */
export function SkillSelect({ value, none, onSkill, ...rest }: SkillSelectProps) {
  const { used, wordings } = useSkills();
  const isHidden = value !== null && !used.some(({ skillId }) => skillId === value);
  const inGroup = (group: SkillGroup) =>
    used
      .filter((skill) => skill.group === group)
      .map(({ skillId, name }) => ({ value: skillId, label: name }));
  return (
    <NativeSelect
      {...rest}
      value={value ?? ''}
      data={[
        { value: '', label: none },
        ...(isHidden ? [{ value, label: skillName(wordings, value) }] : []),
        ...groups
          .map((group) => ({ group: skillGroupWords[group], items: inGroup(group) }))
          .filter(({ items }) => items.length > 0),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onSkill(used.find(({ skillId }) => skillId === chosen) ?? null);
      }}
    />
  );
}
