import type { Coverage } from '#domain/team/coverage.ts';
import { asPriority } from '#domain/team/priority-proposals.ts';
import { maxPriorities, type Priority } from '#domain/team/priority.ts';
import type { Wording } from '#domain/team/wordings.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { useMakePriority } from '../priorities/use-make-priority.ts';

interface MakePriorityProps {
  readonly skill: Wording;
  readonly coverage: Coverage;
  readonly priorities: readonly Priority[];
}

/** A button that makes a skill a priority of the team, or what stands in its way. */
export function MakePriority({ skill, coverage, priorities }: MakePriorityProps) {
  const make = useMakePriority();
  const open = priorities.filter(({ state }) => state === 'open');
  if (open.some(({ skillId }) => skillId === skill.skillId))
    return (
      <span>
        A <TextLink to="/people/team-plan">priority of the team</TextLink> already.
      </span>
    );
  if (open.length >= maxPriorities) return null;
  return (
    <CommandButton
      size="compact-sm"
      variant="default"
      aria-label={`Make it a team priority: ${skill.name}`}
      work={() => make(asPriority(skill, coverage))}
    >
      Make it a team priority
    </CommandButton>
  );
}
