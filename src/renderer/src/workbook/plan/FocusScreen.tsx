import type { DimensionIdeas } from '#domain/plans/action-idea.ts';
import type { PlanContents } from '#domain/plans/plan-state.ts';
import type { Focus } from '#domain/plans/plan.ts';
import { topicOf } from '#domain/plans/topic.ts';
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
import classes from './plan.module.css';
import { useWordings } from '#workbook/SkillsContext.tsx';
import { usePlanPlace } from './PlanPlace.tsx';

interface FocusScreenProps {
  readonly focus: Focus;
  readonly plan: PlanContents;
  /** What was answered or rated, by item: the goal starts from there. */
  readonly values: Values;
  /** What the library offers for it; empty for a skill of the company's own. */
  readonly ideas: DimensionIdeas | undefined;
  /** Whether it was opened to rehearse the pact. */
  readonly isRehearsing: boolean;
  /** Where the plan can be seen as a document. */
  readonly documentPath: string;
}

/** One focus area, from the goal to the check-ins. Everything saves itself. */
export function FocusScreen({ focus, plan, values, ideas, isRehearsing, documentPath }: FocusScreenProps) {
  const { base, personName } = usePlanPlace();
  const topic = topicOf(focus.topic, useWordings());
  return (
    <Page title={topic.name} lead={topic.meaning} back={<TextLink to={base}>Back to the plan</TextLink>}>
      {topic.good !== '' && (
        <p className={classes.good}>
          <em>What good looks like:</em> {topic.good}
        </p>
      )}
      <GoalEditor focus={focus} topic={topic} values={values} signs={ideas?.signs ?? []} />
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
            description={
              personName === null
                ? 'What will most likely stop you, and what you do then. Prints on your plan if you include it.'
                : `What will most likely stop ${personName}, and what they do then. Prints on their plan if you include it.`
            }
            lines={2}
          />
          <SavedText
            textRef={{ table: 'focuses', id: focus.id, field: 'bossPromise' }}
            stored={focus.bossPromise}
            label={personName === null ? 'What your boss promises' : 'What you will do'}
            description={
              personName === null
                ? 'One thing they do or leave alone, so that this can work. Ask them for it.'
                : 'One thing you do or leave alone, so that this can work. It stands on the plan that both of you sign.'
            }
            lines={2}
          />
        </div>
      </Section>
      <CheckIns focus={focus} checkIns={plan.checkIns.filter((checkIn) => checkIn.focusId === focus.id)} />
      <EndFocus focus={focus} />
      <div className={classes.foot}>
        <StepLink to={base} variant="default">
          Back to the plan
        </StepLink>
        <StepLink to={documentPath}>See the plan as a document</StepLink>
      </div>
    </Page>
  );
}
