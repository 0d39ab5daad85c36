import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Focus } from '#domain/plans/plan.ts';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRowFocus } from '#ui/use-row-focus.ts';
import { CommandButton } from '#workbook/CommandButton.tsx';
import { focusName, nameInText } from '#workbook/focus-text.ts';
import { longDay } from '#workbook/format.ts';
import { useResume } from './use-resume.ts';
import classes from './EndedFocuses.module.css';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { usePlanPlace } from './PlanPlace.tsx';

/** How many show before one asks for all of them. */
const shownAtFirst = 8;

/** Focus areas that were finished or set aside, the latest first. */
export function EndedFocuses({ focuses }: { readonly focuses: readonly Focus[] }) {
  const { base, isReadOnly } = usePlanPlace();
  const wordings = useWordings();
  const resume = useResume();
  const [all, setAll] = useState(false);
  const latest = focuses.toSorted(
    (a, b) => (b.stateDay ?? '').localeCompare(a.stateDay ?? '') || b.order - a.order,
  );
  const shown = all ? latest : latest.slice(0, shownAtFirst);
  const box = useRowFocus<HTMLUListElement>(shown.map((focus) => focus.id));
  return (
    <Section title="Finished and set aside" note="Everything written about them stays.">
      <ul ref={box} className={classes.list}>
        {shown.map((focus) => (
          <li key={focus.id} data-row={focus.id} className={classes.row}>
            <span className={classes.text}>
              <TextLink to={`${base}/focus/${focus.id}`}>{focusName(focus, wordings)}</TextLink>{' '}
              <span className={classes.soft}>
                {focus.state === 'finished' ? 'finished' : 'set aside'}
                {focus.stateDay !== null && ` on ${longDay(focus.stateDay)}`}
                {focus.stateReason !== '' && `: ${focus.stateReason}`}
              </span>
            </span>
            {!isReadOnly && (
              <CommandButton
                size="compact-sm"
                variant="default"
                aria-label={`Take up again: ${nameInText(focusName(focus, wordings))}`}
                work={() => resume(focus)}
              >
                Take up again
              </CommandButton>
            )}
          </li>
        ))}
      </ul>
      {latest.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {latest.length}
        </Button>
      )}
    </Section>
  );
}
