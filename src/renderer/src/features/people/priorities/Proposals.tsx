import { useState } from 'react';
import { Button } from '@mantine/core';
import type { Person } from '#domain/team/person.ts';
import type { PriorityProposal } from '#domain/team/priority-proposals.ts';
import { Section } from '#ui/Section.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { whoText } from './priority-text.ts';
import classes from './priorities.module.css';

interface ProposalsProps {
  readonly proposals: readonly PriorityProposal[];
  readonly people: readonly Person[];
  readonly onTake: (proposal: PriorityProposal) => Promise<void>;
}

/** How many show before one asks for all of them. */
const shownAtFirst = 4;

/** What the matrix proposes, with the reason. */
export function Proposals({ proposals, people, onTake }: ProposalsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? proposals : proposals.slice(0, shownAtFirst);
  const box = useRowFocus<HTMLUListElement>(shown.map(({ skillId }) => skillId));
  return (
    <Section
      title="From the team picture"
      note="Where training together would help most, the largest share at 1 or 2 first. The order is ours; what matters now, you know."
    >
      <ul ref={box} className={classes.list} aria-label="Proposals">
        {shown.map((proposal) => (
          <li key={proposal.skillId} data-row={proposal.skillId} className={classes.row}>
            <div className={classes.text}>
              <p>
                <strong>{proposal.title}</strong>, {whoText(proposal.personIds, people, 'for')}
              </p>
              <p className={classes.soft}>{proposal.why}</p>
            </div>
            <CommandButton
              size="compact-sm"
              variant="default"
              aria-label={`Make it a priority: ${proposal.title}`}
              work={() => onTake(proposal)}
            >
              Make it a priority
            </CommandButton>
          </li>
        ))}
      </ul>
      {proposals.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {proposals.length}
        </Button>
      )}
    </Section>
  );
}
