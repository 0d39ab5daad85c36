import { ideasFor } from '#domain/plans/catalog/library.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { dimensionOf } from '#domain/plans/topic.ts';
import type { Values } from '#domain/instruments/scoring.ts';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { Actions } from './Actions.tsx';
import { CheckIns } from './CheckIns.tsx';
import { EndFocus } from './EndFocus.tsx';
import { GoalEditor } from './GoalEditor.tsx';
import { PactEditor } from './PactEditor.tsx';
import classes from './grow.module.css';

interface FocusScreenProps {
  readonly focus: Focus;
  readonly plan: PlanContents;
  readonly values: Values;
  /** Whether it was opened to rehearse the pact. */
  readonly isRehearsing: boolean;
}

/** One focus area, from the goal to the check-ins. Everything saves itself. */
export function FocusScreen({ focus, plan, values, isRehearsing }: FocusScreenProps) {
  const dimension = dimensionOf(focus.topic);
  const ideas = ideasFor(dimension.id);
  return (
    <Page
      title={dimension.name}
      lead={dimension.meaning}
      back={<TextLink to="/grow">Back to the plan</TextLink>}
    >
      <p className={classes.good}>
        <em>What good looks like:</em> {dimension.good}
      </p>
      <GoalEditor focus={focus} dimension={dimension} values={values} signs={ideas?.signs ?? []} />
      <Actions
        focus={focus}
        actions={plan.actions.filter((action) => action.focusId === focus.id)}
        ideas={ideas?.actions ?? []}
      />
      <PactEditor focus={focus} pacts={ideas?.pacts ?? []} isRehearsing={isRehearsing} />
      <Section title="What could get in the way, and who helps">
        <div className={classes.fields}>
          <SavedText
            textRef={{ table: 'focuses', id: focus.id, field: 'obstacle' }}
            stored={focus.obstacle}
            label="The obstacle"
            description="What will most likely stop you, and what you do then. Prints on your plan if you include it."
            lines={2}
          />
          <SavedText
            textRef={{ table: 'focuses', id: focus.id, field: 'bossPromise' }}
            stored={focus.bossPromise}
            label="What your boss promises"
            description="One thing they do or leave alone, so that this can work. Ask them for it."
            lines={2}
          />
        </div>
      </Section>
      <CheckIns focus={focus} checkIns={plan.checkIns.filter((checkIn) => checkIn.focusId === focus.id)} />
      <EndFocus focus={focus} />
      <div className={classes.foot}>
        <StepLink to="/grow" variant="default">
          Back to the plan
        </StepLink>
        <StepLink to="/documents/plan">See the plan as a document</StepLink>
      </div>
    </Page>
  );
}
