import { sources } from '#domain/instruments/catalog/sources.ts';
import { activeFocuses, type PlanContents } from '#domain/plans/plan-state.ts';
import { maxFocuses } from '#domain/plans/plan.ts';
import { Invitation } from '#ui/Invitation.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { StepLink, TextLink } from '#ui/TextLink.tsx';
import { SavedText } from '#workbook/SavedText.tsx';
import { EndedFocuses } from '#workbook/plan/EndedFocuses.tsx';
import { FocusCards } from '#workbook/plan/FocusCards.tsx';
import { OverdueSection } from '#workbook/plan/OverdueSection.tsx';
import { PlanHistory } from '#workbook/plan/PlanHistory.tsx';
import type { GrowData } from './use-grow.ts';
import classes from './PlanScreen.module.css';

const lead =
  'Your development plan: at most three focus areas, what you will do about each, and when you look again.';

export function PlanScreen({ data }: { readonly data: GrowData }) {
  if (data.plan === null) {
    return (
      <Page numeral="2" title="Choose what to grow" lead={lead}>
        <FirstFocus isAssessed={data.latest !== null} />
      </Page>
    );
  }
  return <Plan plan={data.plan} isAssessed={data.latest !== null} />;
}

function FirstFocus({ isAssessed }: { readonly isAssessed: boolean }) {
  return (
    <Invitation
      title="A plan of one to three things"
      reason="A plan that says when, where and how you will act makes acting more likely: if-then plans had a medium to large effect (d = .65)."
      source={`${sources.gollwitzerSheeran2006.cite}. ${sources.gollwitzerSheeran2006.limit}`}
      doneWhen="each focus area has a goal, two or three actions with a day, and one if-then pact. It takes about twenty minutes, in as many sittings as you like."
    >
      {isAssessed ? (
        <StepLink to="/grow/choose">Choose a focus area</StepLink>
      ) : (
        <>
          <StepLink to="/stand">First find out where you stand</StepLink>
          <TextLink to="/grow/choose">Choose without it</TextLink>
        </>
      )}
    </Invitation>
  );
}

function Plan({ plan, isAssessed }: { readonly plan: PlanContents; readonly isAssessed: boolean }) {
  const active = activeFocuses(plan.focuses);
  const ended = plan.focuses.filter((focus) => focus.state !== 'active');
  return (
    <Page
      numeral="2"
      title="Choose what to grow"
      lead={lead}
      actions={
        active.length > 0 && (
          <StepLink to="/documents/plan" variant="default">
            Print or save the plan
          </StepLink>
        )
      }
    >
      <OverdueSection plan={plan} />
      <Section
        title="Focus areas"
        actions={
          active.length > 0 &&
          active.length < maxFocuses && (
            <StepLink to="/grow/choose" variant="default">
              Choose another
            </StepLink>
          )
        }
      >
        {active.length === 0 ? (
          <FirstFocus isAssessed={isAssessed} />
        ) : (
          <FocusCards focuses={active} plan={plan} />
        )}
      </Section>
      {active.length > 0 && (
        <Section
          title="Agreed with"
          note="Who hears about this plan? Their name stands beside the signature line."
        >
          <div className={classes.narrow}>
            <SavedText
              textRef={{ table: 'plans', id: plan.plan.id, field: 'bossName' }}
              stored={plan.plan.bossName}
              label="Name of your boss"
            />
          </div>
        </Section>
      )}
      {ended.length > 0 && <EndedFocuses focuses={ended} />}
      <PlanHistory plan={plan} />
    </Page>
  );
}
